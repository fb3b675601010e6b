// Every way in which a release can be unfit to be added: a clear fault, exit code 2, and nothing half added.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { synthesize } from '#observatory/synthesize/synthesize.ts';
import { call, folderOf } from './call-cli.ts';
import { writeWorkbook } from './write-workbook.ts';
import { type RawMember, zipBytes } from './zip-bytes.ts';

let folder: string;
let members: RawMember[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-refusals-'));
  await synthesize({ out: join(folder, 'court'), cases: 400, seed: 1, defects: 'none' });
  const entries = readdirSync(join(folder, 'court'), { recursive: true, withFileTypes: true });
  members = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      name: `court/${name}`,
      content: readFileSync(join(parentPath, name)),
    }));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The members of a sound release, one of them replaced, or left out. */
function withMember(name: string, change: (member: RawMember) => RawMember[]): RawMember[] {
  expect(members.map((member) => member.name)).toContain(`court/${name}`);
  return members.flatMap((member) => (member.name === `court/${name}` ? change(member) : [member]));
}

const linesOf = ({ content }: RawMember) => content.toString().split('\r\n');

const CASES: [
  name: string,
  file: string,
  content: () => Uint8Array | string | Promise<Uint8Array>,
  code: string,
][] = [
  ['a web page called zip', 'release.zip', () => '<!doctype html><title>Not found</title>', 'not-a-zip'],
  ['an empty file', 'release.zip', () => '', 'not-a-zip'],
  ['a zip that ends early', 'release.zip', () => zipBytes(members).subarray(0, 50_000), 'truncated-zip'],
  [
    'a member that unpacks to more than it says',
    'release.zip',
    () =>
      zipBytes(
        withMember('tbl_Court_Motions.csv', (it) => [
          { ...it, content: 'x'.repeat(9_000_000), declared: { bytes: 100 } },
        ]),
      ),
    'zip-bomb',
  ],
  [
    'a member of more than a terabyte',
    'release.zip',
    () =>
      zipBytes([
        ...members,
        { name: 'a.csv', content: 'x'.repeat(9), zip64: true, declared: { bytes: 2 ** 41 } },
      ]),
    'zip-bomb',
  ],
  [
    'a member outside',
    'release.zip',
    () => zipBytes([...members, { name: '../a.csv', content: 'x' }]),
    'unsafe-member',
  ],
  [
    'a member with another checksum',
    'release.zip',
    () => zipBytes(withMember('tblAppeal.csv', (it) => [{ ...it, declared: { crc32: 1 } }])),
    'damaged-zip',
  ],
  ['a missing table', 'release.zip', () => zipBytes(withMember('tblAppeal.csv', () => [])), 'missing-table'],
  [
    'a header that nobody knows',
    'release.zip',
    () =>
      zipBytes(
        withMember('tblAppeal.csv', (it) => [
          { ...it, content: ['a\tb', ...linesOf(it).slice(1)].join('\r\n') },
        ]),
      ),
    'unknown-header',
  ],
  [
    'a table without rows',
    'release.zip',
    () => zipBytes(withMember('tblAppeal.csv', (it) => [{ ...it, content: `${linesOf(it)[0]}\r\n` }])),
    'empty-table',
  ],
  [
    'a zip of something else',
    'release.zip',
    () => zipBytes([{ name: 'a.csv', content: 'x' }]),
    'unknown-kind-of-release',
  ],
  [
    'a workbook of something else',
    'FY26.xlsx',
    () => writeWorkbook({ sheets: [{ name: 'S', rows: [['Budget', 1]] }] }),
    'unknown-kind-of-release',
  ],
  [
    'a workbook cut in half',
    'FY26.xlsx',
    async () => (await writeWorkbook({ sheets: [{ name: 'S', rows: [] }] })).subarray(0, 900),
    'damaged-workbook',
  ],
  ['a workbook with a password', 'FY26.xlsx', () => lockedWorkbook(), 'locked-workbook'],
  ['a web page called xlsx', 'FY26.xlsx', () => '<!doctype html>', 'not-a-workbook'],
];

test.each(CASES)('%s', { timeout: 30_000 }, async (_, file, content, code) => {
  const cwd = folderOf({ [file]: await content() });
  const { code: exit, out, err } = await call(['release', 'add', file, '--json'], cwd);
  const [fault] = JSON.parse(out).faults;
  expect({ exit, code: fault.code }).toEqual({ exit: 2, code });
  expect(fault.file).toMatch(new RegExp(`^${file}(!|$)`));
  expect(err).toContain(fault.found);
  for (const left of ['releases', 'staging']) {
    const path = join(cwd, 'data/observatory', left);
    expect(existsSync(path) ? readdirSync(path) : []).toEqual([]);
  }
});

test('the release that these were made from is sound', async () => {
  const cwd = folderOf({ 'release.zip': zipBytes(members) });
  expect(await call(['release', 'add', 'release.zip', '--json'], cwd)).toMatchObject({ code: 0 });
});

/** The envelope in which Excel puts a workbook with a password: a compound file with a stream of this name. */
function lockedWorkbook(): Uint8Array {
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([signature, Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]);
}
