// Downloads from a server that is honest, broken, changing or lying: the whole file, or a clear refusal.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { FetchEffects } from '#observatory/fetch/effects.ts';
import { fetchRelease } from '#observatory/fetch/fetch-release.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Progress } from '#observatory/release/source.ts';
import { folderOf } from '../../../test/call-cli.ts';
import { brokenReply, fileReply, type Reply, restReply, serve } from '../../../test/file-server.ts';

const CONTENT = 'IDNCASE\tNAT\r\n'.repeat(1000);
const CHANGED = 'IDNCASE\tNAT\tLANG\r\n'.repeat(900);
const TAG = { etag: '"v1"', 'last-modified': 'Tue, 01 Sep 2026 10:00:00 GMT' };
const OTHER_TAG = { etag: '"v2"', 'last-modified': 'Thu, 01 Oct 2026 10:00:00 GMT' };
const PATH = '/EOIR%20Case%20Data.zip';
const NAME = 'EOIR Case Data.zip';

/** No waiting: what would be waited is noted. Chance is the same every time. */
function testEffects(): { effects: FetchEffects; waits: number[] } {
  const waits: number[] = [];
  const effects: FetchEffects = {
    fetch,
    now: () => Date.UTC(2026, 10, 22, 17),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    random: () => 0,
  };
  return { effects, waits };
}

type Options = Omit<Partial<Parameters<typeof fetchRelease>[1]>, 'folder'>;

async function setUp(...replies: Reply[]) {
  const server = await serve(...replies);
  const folder = folderOf({});
  const { effects, waits } = testEffects();
  const said: string[] = [];
  let bytes = 0;
  const progress: Progress = {
    stage: (name) => {
      said.push(name);
      bytes = 0;
    },
    advance: (done) => {
      bytes += done.bytes ?? 0;
      server.arrived(bytes);
    },
  };
  const fetchIt = (options: Options = {}, path = PATH) =>
    fetchRelease(server.at(path), {
      folder,
      effects,
      progress,
      signal: new AbortController().signal,
      ...options,
    });
  const fileText = () => readFileSync(join(folder, NAME), 'utf8');
  return { server, folder, waits, said, fetchIt, fileText };
}

async function faultOf(done: Promise<unknown>) {
  const error = await done.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ReleaseRefusal)) throw new Error('not refused', { cause: error });
  return error.fault;
}

test('a file is fetched, named as on the server, with its checksum', async () => {
  const { folder, fetchIt, fileText, said } = await setUp(fileReply(CONTENT, TAG));
  const fetched = await fetchIt();
  expect(fetched).toMatchObject({
    status: 'new',
    path: join(folder, NAME),
    bytes: CONTENT.length,
    sha256: createHash('sha256').update(CONTENT).digest('hex'),
    lastModified: TAG['last-modified'],
    release: null,
  });
  expect(fileText()).toBe(CONTENT);
  expect(said).toEqual([`download of ${NAME}`, `checksum of ${NAME}`]);
  expect(readdirSync(join(folder, '.incoming'))).toEqual(['.lock']);
});

test('it is asked for again only if it has changed', async () => {
  const { server, fetchIt, fileText } = await setUp(
    fileReply(CONTENT, TAG),
    { status: 304 },
    fileReply(CHANGED, OTHER_TAG),
  );
  await fetchIt();
  expect(await fetchIt()).toMatchObject({ status: 'unchanged', bytes: CONTENT.length });
  expect(server.requests[1]).toMatchObject({
    'if-none-match': '"v1"',
    'if-modified-since': TAG['last-modified'],
  });
  expect(await fetchIt()).toMatchObject({ status: 'new', bytes: CHANGED.length });
  expect(fileText()).toBe(CHANGED);
});

test('a file that someone altered or took away is fetched anew', async () => {
  const { server, folder, fetchIt, fileText } = await setUp(fileReply(CONTENT, TAG));
  await fetchIt();
  writeFileSync(join(folder, NAME), 'cut');
  await fetchIt();
  expect(server.requests[1]).not.toHaveProperty('if-none-match');
  expect(fileText()).toBe(CONTENT);
});

test('the same bytes under another tag are no new release', async () => {
  const { fetchIt } = await setUp(fileReply(CONTENT, TAG), fileReply(CONTENT, OTHER_TAG), { status: 304 });
  await fetchIt();
  expect(await fetchIt()).toMatchObject({ status: 'unchanged', lastModified: OTHER_TAG['last-modified'] });
  expect(await fetchIt()).toMatchObject({ status: 'unchanged' });
});

test('a line that breaks off is taken up where it ended', async () => {
  const { server, fetchIt, fileText, waits } = await setUp(
    brokenReply(CONTENT, 5000, TAG),
    restReply(CONTENT, 5000, TAG),
  );
  await fetchIt();
  expect(server.requests[1]).toMatchObject({ range: 'bytes=5000-', 'if-range': '"v1"' });
  expect(fileText()).toBe(CONTENT);
  expect(waits).toEqual([2000]);
});

test('so is one that broke off in an earlier run', async () => {
  const { server, fetchIt, fileText } = await setUp(brokenReply(CONTENT, 5000, TAG), { status: 404 });
  await faultOf(fetchIt());
  server.answers([restReply(CONTENT, 5000, TAG)]);
  await fetchIt();
  expect(server.requests.at(-1)).toMatchObject({ range: 'bytes=5000-' });
  expect(fileText()).toBe(CONTENT);
});

test('a weak tag is not used for a part: the date is', async () => {
  const weak = { ...TAG, etag: 'W/"v1"' };
  const { server, fetchIt, fileText } = await setUp(
    brokenReply(CONTENT, 5000, weak),
    restReply(CONTENT, 5000, TAG),
    { status: 304 },
  );
  await fetchIt();
  expect(server.requests[1]).toMatchObject({ 'if-unmodified-since': TAG['last-modified'] });
  expect(server.requests[1]).not.toHaveProperty('if-range');
  expect(fileText()).toBe(CONTENT);
  expect(await fetchIt()).toMatchObject({ status: 'unchanged' });
  expect(server.requests[2]).toMatchObject({ 'if-none-match': 'W/"v1"' });
});

test.each<[string, Reply[]]>([
  ['the server sends the changed file', [fileReply(CHANGED, OTHER_TAG)]],
  [
    'the server sends a rest of the changed file',
    [restReply(CHANGED, 5000, OTHER_TAG), fileReply(CHANGED, OTHER_TAG)],
  ],
  ['the part is longer than the changed file', [{ status: 416 }, fileReply(CHANGED, OTHER_TAG)]],
  ['the server says that it has changed', [{ status: 412 }, fileReply(CHANGED, OTHER_TAG)]],
  ['the server does not know of ranges', [fileReply(CHANGED)]],
  ['the rest begins elsewhere', [restReply(CONTENT, 4000, TAG), fileReply(CHANGED, OTHER_TAG)]],
  [
    'the rest says nothing of its place',
    [{ status: 206, headers: TAG, body: CONTENT.slice(5000) }, fileReply(CHANGED, OTHER_TAG)],
  ],
])('after a break the download starts over where %s', async (_, replies) => {
  const { fetchIt, fileText } = await setUp(brokenReply(CONTENT, 5000, TAG), ...replies);
  await fetchIt();
  expect(fileText()).toBe(CHANGED);
});

test('without tag and date nothing is taken up', async () => {
  const { server, fetchIt, fileText } = await setUp(brokenReply(CONTENT, 5000), fileReply(CONTENT));
  await fetchIt();
  expect(server.requests[1]).not.toHaveProperty('range');
  expect(fileText()).toBe(CONTENT);
});

test('a server that never gets further is given up after some tries, with ever longer waits', async () => {
  const { server, fetchIt, waits } = await setUp(brokenReply(CONTENT, 5000, TAG), {
    status: 206,
    headers: { 'content-range': `bytes 5000-9999/${CONTENT.length}`, ...TAG },
    body: '',
  });
  expect(await faultOf(fetchIt())).toMatchObject({
    code: 'download-failed',
    found: 'the connection ended before the file did',
  });
  expect(server.requests).toHaveLength(8);
  expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000]);
});

test('each time a lot comes, the tries count anew', async () => {
  const long = 'x'.repeat(20 * 2 ** 20);
  const parts = Array.from({ length: 20 }, (_, n): Reply => {
    const rest = restReply(long, n * 2 ** 20, TAG);
    const piece = Buffer.from(rest.body as Uint8Array).subarray(0, 2 ** 20);
    return n === 19 ? rest : { ...rest, body: piece, after: { breakAt: (n + 1) * 2 ** 20 } };
  });
  const { fetchIt, waits } = await setUp(
    brokenReply(long, 0, TAG),
    brokenReply(long, 2 ** 20, TAG),
    ...parts.slice(1),
  );
  expect(await fetchIt()).toMatchObject({ status: 'new', bytes: long.length });
  expect(waits.length).toBeGreaterThan(15);
});

test.each([
  ['in seconds', '120', 120_000],
  ['as a date', 'Sun, 22 Nov 2026 17:05:00 GMT', 300_000],
  ['in words that nobody knows', 'soon', 2000],
])('a server that asks for patience %s gets it', async (_, text, wait) => {
  const { fetchIt, waits } = await setUp(
    { status: 503, headers: { 'retry-after': text } },
    fileReply(CONTENT, TAG),
  );
  await fetchIt();
  expect(waits).toEqual([wait]);
});

test('a server that asks for hours is asked by the next call', async () => {
  const { fetchIt } = await setUp({ status: 429, headers: { 'retry-after': '7200' } });
  expect(await faultOf(fetchIt())).toMatchObject({
    code: 'download-failed',
    found: 'the server answered 429, to be asked again in 120 minutes',
  });
});

test.each([403, 404, 410])('an answer %i is final', async (status) => {
  const { server, fetchIt } = await setUp({ status });
  expect(await faultOf(fetchIt())).toMatchObject({
    code: 'download-failed',
    found: `the server answered ${status}`,
  });
  expect(server.requests).toHaveLength(1);
});

test('a server that sends nothing more is hung up on', async () => {
  const silent: Reply = { ...brokenReply(CONTENT, 5000, TAG), after: 'silence' };
  const { fetchIt, fileText } = await setUp(silent, restReply(CONTENT, 5000, TAG));
  await fetchIt({ patience: 500 });
  expect(fileText()).toBe(CONTENT);
});

test('more bytes than announced are refused, and not kept', async () => {
  const { folder, fetchIt } = await setUp(brokenReply(CONTENT, 5000, TAG), {
    status: 206,
    headers: { 'content-range': `bytes 5000-${CONTENT.length - 1}/${CONTENT.length}`, ...TAG },
    body: 'x'.repeat(CONTENT.length),
  });
  expect(await faultOf(fetchIt())).toMatchObject({ code: 'download-failed', found: 'more bytes than that' });
  expect(readdirSync(join(folder, '.incoming'))).toEqual(['.lock']);
});

test('data without end are refused', async () => {
  const { fetchIt } = await setUp({ after: 'more' });
  expect(await faultOf(fetchIt({ mostBytes: 2 ** 20 }))).toMatchObject({
    code: 'download-failed',
    expected: '1048576 bytes',
  });
});

test('a file that is announced as too large is not begun', async () => {
  const { fetchIt } = await setUp({ headers: { 'content-length': '5000000000000' }, after: 'silence' });
  expect(await faultOf(fetchIt())).toMatchObject({
    code: 'download-failed',
    found: 'a file of 5000000000000 bytes',
  });
});

test('a web page in the place of a file is refused', async () => {
  const { fetchIt } = await setUp({
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<html>',
  });
  expect(await faultOf(fetchIt())).toMatchObject({ code: 'download-failed', found: 'a web page' });
});

test.each([fileReply(''), { body: '' }])('an empty file is refused: %j', async (reply) => {
  const { fetchIt } = await setUp(reply);
  expect(await faultOf(fetchIt())).toMatchObject({ code: 'download-failed', found: 'an empty file' });
});

test('a checksum that is expected must be right, of a file that is there too', async () => {
  const { fetchIt } = await setUp(fileReply(CONTENT, TAG), { status: 304 });
  await fetchIt();
  expect(await faultOf(fetchIt({ sha256: '0'.repeat(64) }))).toMatchObject({ code: 'download-failed' });
});

test('a checksum that is expected must be right', async () => {
  const { folder, fetchIt, fileText } = await setUp(fileReply(CONTENT, TAG));
  expect(await faultOf(fetchIt({ sha256: '0'.repeat(64) }))).toMatchObject({ code: 'download-failed' });
  expect(existsSync(join(folder, NAME))).toBe(false);
  await fetchIt({ sha256: createHash('sha256').update(CONTENT).digest('hex').toUpperCase() });
  expect(fileText()).toBe(CONTENT);
});

test('a redirect to another place on the same server is followed', async () => {
  const { fetchIt, fileText } = await setUp(
    { status: 302, headers: { location: '/elsewhere' } },
    fileReply(CONTENT, TAG),
  );
  await fetchIt();
  expect(fileText()).toBe(CONTENT);
});

test.each([
  ['http://example.org/file.zip'],
  ['https://example.org/file.zip'],
  ['http://127.0.0.1:1/file.zip'],
  ['file:///etc/passwd'],
  [''],
])('a redirect to "%s" is refused', async (location) => {
  const { server, fetchIt } = await setUp({ status: 302, headers: { location } });
  expect(await faultOf(fetchIt())).toMatchObject({ code: 'download-failed' });
  expect(server.requests.length).toBeGreaterThan(0);
});

test('redirects in a circle come to an end', async () => {
  const { fetchIt } = await setUp({ status: 302, headers: { location: '/again' } });
  expect(await faultOf(fetchIt())).toMatchObject({ found: 'more than 5 redirects' });
});

test.each(['http://example.org/a.zip', 'ftp://example.org/a.zip', 'https://user@example.org/a.zip'])(
  'an address like %s is not asked',
  async (address) => {
    const { effects } = testEffects();
    const asked: string[] = [];
    const listening = { ...effects, fetch: async (url: unknown) => Response.json(asked.push(String(url))) };
    const progress = { stage: () => {}, advance: () => {} };
    const { signal } = new AbortController();
    const options = { folder: folderOf({}), effects: listening, progress, signal };
    expect(await faultOf(fetchRelease(new URL(address), options))).toMatchObject({ code: 'download-failed' });
    expect(asked).toEqual([]);
  },
);

test('a file larger than the room that is left is not begun', async () => {
  const { fetchIt } = await setUp({ headers: { 'content-length': String(2 ** 52) }, after: 'silence' });
  expect(await faultOf(fetchIt({ mostBytes: 2 ** 53 }))).toMatchObject({ code: 'disk-full' });
});

test('a call that is called off ends, and the next goes on', async () => {
  const silent: Reply = { ...brokenReply(CONTENT, 5000, TAG), after: 'silence' };
  const { fetchIt, fileText } = await setUp(silent, restReply(CONTENT, 5000, TAG));
  const caller = new AbortController();
  const running = fetchIt({
    signal: caller.signal,
    progress: {
      stage: () => {},
      advance: ({ bytes = 0 }) => {
        if (bytes > 0) caller.abort(new Error('called off'));
      },
    },
  });
  await expect(running).rejects.toThrow('called off');
  await fetchIt();
  expect(fileText()).toBe(CONTENT);
});

test('two calls at once do not write the same file', async () => {
  const { server, fetchIt } = await setUp({ ...brokenReply(CONTENT, 5000, TAG), after: 'silence' });
  const caller = new AbortController();
  const first = fetchIt({ signal: caller.signal });
  await vi.waitFor(() => expect(server.requests).toHaveLength(1));
  expect(await faultOf(fetchIt())).toMatchObject({ code: 'busy' });
  caller.abort(new Error('called off'));
  await expect(first).rejects.toThrow('called off');
});

test('what is to be added is added before it takes the place of the old file', async () => {
  const { folder, fetchIt, fileText } = await setUp(fileReply(CONTENT, TAG), fileReply(CHANGED, OTHER_TAG));
  await fetchIt();
  const added: unknown[] = [];
  const add = async (path: string, file: string) => {
    added.push(file, readFileSync(path, 'utf8') === CHANGED, fileText() === CONTENT);
    return 'court-2026-10-01';
  };
  expect(await fetchIt({ add })).toMatchObject({ status: 'new', release: 'court-2026-10-01' });
  expect(added).toEqual([NAME, true, true]);
  expect(fileText()).toBe(CHANGED);
  expect(JSON.parse(readFileSync(join(folder, `${NAME}.fetched.json`), 'utf8'))).toMatchObject({
    release: 'court-2026-10-01',
  });
});

test('what could not be added is not fetched again, only added', async () => {
  const { fetchIt, fileText, server } = await setUp(fileReply(CONTENT, TAG), { status: 304 });
  const failing = () => Promise.reject(new Error('busy'));
  await expect(fetchIt({ add: failing })).rejects.toThrow('busy');
  expect(await fetchIt({ add: async () => 'court-1' })).toMatchObject({ status: 'new', release: 'court-1' });
  expect(server.requests[1]).toMatchObject({ 'if-none-match': '"v1"' });
  expect(fileText()).toBe(CONTENT);
});

test('what was fetched without being added is added later, once', async () => {
  const { fetchIt } = await setUp(fileReply(CONTENT, TAG), { status: 304 });
  await fetchIt();
  let added = 0;
  const add = async () => {
    added += 1;
    return `court-${added}`;
  };
  expect(await fetchIt({ add })).toMatchObject({ status: 'unchanged', release: 'court-1' });
  expect(await fetchIt({ add })).toMatchObject({ status: 'unchanged', release: 'court-1' });
  expect(added).toBe(1);
});

test.each([
  ['/FY26_detentionStats04092026.xlsx', 'FY26_detentionStats04092026.xlsx'],
  ['/', 'release'],
  ['/%2e%2e%2fsecret', '_secret'],
  ['/..%5C..%5Cx', '_.._x'],
  ['/.hidden', 'hidden'],
  ['/100%.csv', '100_.csv'],
])('a file from %s is called %s', async (path, name) => {
  const { folder, fetchIt } = await setUp(fileReply(CONTENT, TAG));
  expect(await fetchIt({}, path)).toMatchObject({ path: join(folder, name) });
});
