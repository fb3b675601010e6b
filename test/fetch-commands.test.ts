// The commands that fetch, as a user calls them, against a server on this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { call, folderOf } from './call-cli.ts';
import { fileReply, type Reply, serve } from './file-server.ts';
import { writeWorkbook } from './write-workbook.ts';

const recourse = join(import.meta.dirname, '../bin/recourse');
const NAME = 'FY26_detentionStats01302026.xlsx';
const TAG = { etag: '"v1"', 'last-modified': 'Fri, 30 Jan 2026 10:00:00 GMT' };

let workbook: Uint8Array;
beforeAll(async () => {
  const rows = [
    ['ICE DETENTION DATA, FY2026'],
    ['ICE Currently Detained by Processing Disposition and Detention Facility Type: FY2026'],
    ['Processing Disposition', 'FSC', 'Adult', 'Total'],
    ['Total', 802, 69_964, 70_766],
    ['Notice to Appear (I-862)', 724, 59_028, 59_752],
    ['Other', 78, 10_936, 11_014],
  ];
  workbook = await writeWorkbook({ sheets: [{ name: 'Detention FY26', rows }] });
});

/** A folder with a list of sources: `ours`, a file on the server, and `page`, a page that links to it. */
async function setUp(...replies: Reply[]) {
  const server = await serve(...replies);
  const folder = folderOf({
    'data/observatory/sources.yaml': `
ours: { title: Ours, url: "${server.at(`/${NAME}`)}" }
page: { title: Page, page: "${server.at('/')}", links: "FY26.*xlsx$" }
`,
  });
  return { server, folder, file: join(folder, 'data/observatory/downloads/ours', NAME) };
}

describe('release fetch', () => {
  test('puts the file into the data folder and says what it is', async () => {
    const { folder, file } = await setUp(fileReply(workbook, TAG), { status: 304 });
    const first = await call(['release', 'fetch', 'ours'], folder);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`New: ${file}`) });
    expect(Buffer.compare(readFileSync(file), workbook)).toBe(0);
    const again = await call(['release', 'fetch', 'ours'], folder);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining(`Unchanged: ${file}`) });
  });

  test('puts it where it is told, and prints JSON and nothing else', async () => {
    const { folder } = await setUp(fileReply(workbook, TAG));
    const { code, out, err } = await call(['release', 'fetch', 'ours', '--into', 'here', '--json'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      source: 'ours',
      files: [{ status: 'new', path: join(folder, 'here', NAME), bytes: workbook.length, release: null }],
      faults: [],
    });
  });

  test('adds it, once', async () => {
    const { folder } = await setUp(fileReply(workbook, TAG), { status: 304 });
    const first = await call(['release', 'fetch', 'ours', '--add', '--json'], folder);
    const [{ release }] = JSON.parse(first.out).files;
    expect(release).toMatch(/^detention-statistics-/);
    const again = await call(['release', 'fetch', 'ours', '--add'], folder);
    expect(again.out).toContain(`In the observatory: ${release}`);
    const { out } = await call(['release', 'list', '--json'], folder);
    expect(JSON.parse(out).releases).toMatchObject([{ id: release, source: NAME }]);
  });

  test('fetches what a page links to; a file that fails does not keep the others', async () => {
    const { folder, server } = await setUp(
      { body: '<a href="/FY26_a.xlsx">a</a> <a href="/FY26_b.xlsx">b</a>' },
      { status: 404 },
      fileReply(workbook, TAG),
    );
    const { code, out } = await call(['release', 'fetch', 'page', '--json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ url: server.at('/FY26_b.xlsx').href }],
      faults: [{ code: 'download-failed', file: server.at('/FY26_a.xlsx').href }],
    });
  });

  test('takes another address, and a checksum, from the call', async () => {
    const { folder, server } = await setUp(fileReply(workbook, TAG));
    const options = ['--url', server.at('/other.xlsx').href, '--sha256', '0'.repeat(64)];
    const { code, err } = await call(['release', 'fetch', 'page', ...options], folder);
    expect(code).toBe(1);
    expect(err).toContain('SHA-256');
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [['curt'], 'unknown-source', 2],
    [['court', '--url', 'somewhere'], 'wrong-option-value', 2],
    [['court', '--url', 'http://example.org/a.zip'], 'download-failed', 1],
    [['court', '--sha256', 'abc'], 'wrong-option-value', 2],
  ])('%j is refused as %s', async (words, fault, exit) => {
    const { code, out } = await call(['release', 'fetch', ...words, '--json'], folderOf({}));
    expect(code).toBe(exit);
    expect(JSON.parse(out).faults).toMatchObject([{ code: fault }]);
  });

  test('a disk that is full is told', async () => {
    const { folder, server } = await setUp(fileReply('x'.repeat(100_000), TAG));
    const words = `release fetch ours --url ${server.at('/large.zip')}`;
    // A process that may write no file over 16 blocks stands in for a disk without space.
    const child = spawn('sh', ['-c', `ulimit -f 16; exec ${recourse} ${words}`], {
      env: { ...process.env, RECOURSE_DATA: join(folder, 'data'), NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    expect(said).toContain('There is no space left');
    expect(code).toBe(2);
  });
});

describe('release watch', () => {
  test('asks once, adds what is new and prints a line for each file', async () => {
    const { folder, file } = await setUp(fileReply(workbook, TAG), { status: 304 });
    const { code, out } = await call(['release', 'watch', 'ours', '--once'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z ours: new, .*FY26.*, detention-statistics-\w+\n$/);
    expect(existsSync(file)).toBe(true);
    const again = await call(['release', 'watch', 'ours', '--once'], folder);
    expect(again.out).toContain(' ours: unchanged, ');
  });

  test('what fails is told, and the next source is asked', async () => {
    const { folder } = await setUp({ status: 404 });
    const { code, out } = await call(['release', 'watch', 'ours', 'page', '--once'], folder);
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.includes('The download failed'))).toHaveLength(2);
  });

  test.each([
    ['5m', 'too often'],
    ['12', 'without a unit'],
    ['soon', 'in words'],
  ])('an interval of %s is refused: %s', async (every) => {
    const { code, err } = await call(['release', 'watch', 'court', '--every', every], folderOf({}));
    expect({ code, says: err.includes('--every') || err.includes('12h') }).toEqual({ code: 2, says: true });
  });

  test('a source that does not exist is told before anything is asked', async () => {
    const { folder, server } = await setUp(fileReply(workbook, TAG));
    expect((await call(['release', 'watch', 'ours', 'other'], folder)).code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends it cleanly',
    async (signal) => {
      const { folder } = await setUp(fileReply(workbook, TAG), { status: 304 });
      const child = spawn(recourse, ['release', 'watch', 'ours'], {
        env: { ...process.env, RECOURSE_DATA: join(folder, 'data') },
      });
      const [line] = await once(child.stdout, 'data');
      expect(String(line)).toContain(' ours: new, ');
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
    },
    20_000,
  );
});
