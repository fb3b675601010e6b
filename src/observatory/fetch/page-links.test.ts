// Pages that list the files: the addresses that match, or why there are none.
import { expect, test } from 'vitest';
import { REAL_EFFECTS } from '#observatory/fetch/effects.ts';
import { addressesOf } from '#observatory/fetch/fetch-release.ts';
import { brokenReply, type Reply, serve } from '../../../test/file-server.ts';

const LINKS = /^http:\/\/127\.0\.0\.1:\d+\/doclib\/detention\/FY\d+_detentionStats\w*\.xlsx$/;

test('a page leads to the files that it links to, each once', async () => {
  const server = await serve({
    body: `<a href="/doclib/detention/FY26_detentionStats04092026.xlsx">FY 2026</a>
      <A class=x HREF='doclib/detention/FY25_detentionStats09242025.xlsx#top'>FY 2025</A>
      <a href="/doclib/detention/FY26_detentionStats04092026.xlsx">again</a>
      <a href="https://example.org/doclib/detention/FY24_detentionStats.xlsx">elsewhere</a>
      <a href="/about">About</a> <a href="http://[">no address</a>`,
  });
  const { signal } = new AbortController();
  const found = await addressesOf(
    { title: 'ICE', page: server.at('/'), links: LINKS },
    { effects: REAL_EFFECTS, signal },
  );
  expect(found.map(({ pathname }) => pathname)).toEqual([
    '/doclib/detention/FY26_detentionStats04092026.xlsx',
    '/doclib/detention/FY25_detentionStats09242025.xlsx',
  ]);
});

test.each<[string, Reply, string]>([
  ['links to none', { body: '<a href="/about">About</a>' }, 'no link to a file'],
  ['is not there', { status: 404 }, 'the server answered 404'],
  ['breaks off', brokenReply('<html>', 0), 'other side closed'],
  ['has no end', { body: 'x'.repeat(9_000_000) }, 'more than 8388608 bytes'],
])('a page that %s is told', async (_, reply, found) => {
  const server = await serve(reply);
  const { signal } = new AbortController();
  const source = { title: 'ICE', page: server.at('/'), links: LINKS };
  await expect(addressesOf(source, { effects: REAL_EFFECTS, signal })).rejects.toMatchObject({
    fault: { code: 'download-failed', found },
  });
});
