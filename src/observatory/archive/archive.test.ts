// Zips and folders as they come, and as they should not: members that stream whole, or a refusal.
import { once } from 'node:events';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listMembers } from '#observatory/archive/list-members.ts';
import type { Member } from '#observatory/archive/member.ts';
import { readMember } from '#observatory/archive/read-member.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { folderOf } from '../../../test/call-cli.ts';
import { writeZip } from '../../../test/write-workbook.ts';
import { deflate64Sample, type RawMember, type RawZip, zipBytes } from '../../../test/zip-bytes.ts';

const CASES = 'IDNCASE\tNAT\r\n1\tGT\r\n';
const LOOKUP = 'strCode\tstrDescription\r\nGT\tGUATEMALA\r\n';

/** The path of a zip of these members. */
function zipOf(members: readonly RawMember[], zip?: RawZip): string {
  return join(folderOf({ 'release.zip': zipBytes(members, zip) }), 'release.zip');
}

async function contentOf(member: Member): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(readMember(member)));
}

/** Everything in the zip or folder, by name. */
async function contentsOf(path: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const member of await listMembers(path, 'release.zip'))
    contents[member.name] = (await contentOf(member)).toString();
  return contents;
}

async function refusalOf(done: Promise<unknown>) {
  const error = await done.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ReleaseRefusal)) throw new Error('not refused', { cause: error });
  return error.fault;
}

const TABLES: readonly RawMember[] = [
  { name: 'EOIR Case Data/A_TblCase.csv', content: CASES },
  { name: 'EOIR Case Data/Lookup/tblLookupNationality.csv', content: LOOKUP },
];

test.each<[string, RawMember[], RawZip]>([
  ['deflated members', [], {}],
  ['a stored member', [{ name: 'Count.txt', content: 'A_TblCase\t1\r\n', method: 0 }], {}],
  ['an empty member', [{ name: 'Count.txt', content: '', method: 0 }], {}],
  ['sizes that follow the data', [{ name: 'Count.txt', content: 'A_TblCase\t1', descriptor: true }], {}],
  ['sizes in the extra field of zip64', [{ name: 'Count.txt', content: 'A_TblCase\t1', zip64: true }], {}],
  ['an end record of zip64', [], { zip64: true }],
  ['bytes before the first member', [], { prefix: 'MZ an unpacker' }],
  ['bytes before the first member of a zip64', [], { prefix: 'MZ an unpacker', zip64: true }],
  ['a comment', [], { comment: 'As released in September' }],
  ['a name that is not ASCII', [{ name: 'Léame.txt', content: 'x' }], {}],
])('a zip with %s is read whole', async (_, more, zip) => {
  const members = [...TABLES, ...more];
  expect(await contentsOf(zipOf(members, zip))).toEqual(
    Object.fromEntries(members.map(({ name, content }) => [name, content])),
  );
});

test('deflate64 is unpacked, with matches that plain deflate cannot hold', async () => {
  const { packed, content } = deflate64Sample();
  const [member] = await listMembers(zipOf([{ name: 'a.csv', method: 9, packed, content }]), 'release.zip');
  expect(member).toMatchObject({ method: 9, packedBytes: packed.length, bytes: content.length });
  expect(Buffer.compare(await contentOf(member as Member), content)).toBe(0);
});

test('a member says its size, checksum and day', async () => {
  const path = zipOf(TABLES);
  const [first] = await listMembers(path, 'release.zip');
  expect(first).toMatchObject({
    path,
    bytes: CASES.length,
    method: 8,
    modified: '2026-09-15',
    crc32: 0xe9_65_55_3c,
  });
});

test('folders inside a zip are no members', async () => {
  const path = zipOf([{ name: 'EOIR Case Data/', content: '', method: 0 }, ...TABLES]);
  expect(await listMembers(path, 'release.zip')).toHaveLength(2);
});

test('a member is plain data: a worker reads it', async () => {
  const [member] = await listMembers(zipOf(TABLES), 'release.zip');
  const code = `
    import { parentPort, workerData } from 'node:worker_threads';
    import { readMember } from '${new URL('read-member.ts', import.meta.url).href}';
    parentPort.postMessage(Buffer.concat(await Array.fromAsync(readMember(workerData))).toString());`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: member,
  });
  const [text] = await once(worker, 'message');
  expect(text).toBe(CASES);
});

test('any members that a zip writer packs come back as they were', async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.csv$/);
  const members = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 5000 })), {
    selector: ([its]) => its,
  });
  await fc.assert(
    fc.asyncProperty(members, fc.nat(9), fc.boolean(), async (files, level, zip64) => {
      const folder = folderOf({ 'release.zip': await writeZip(files, { level, zip64 }) });
      const listed = await listMembers(join(folder, 'release.zip'), 'release.zip');
      expect(listed.map(({ name: its }) => its)).toEqual(files.map(([its]) => its));
      for (const [n, [, bytes]] of files.entries())
        expect(Buffer.compare(await contentOf(listed[n] as Member), bytes)).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('a reader that has seen enough leaves no file open', async () => {
  const content = 'x'.repeat(3_000_000);
  const { packed, content: long } = deflate64Sample();
  const members = await listMembers(
    zipOf([
      { name: 'a.csv', content },
      { name: 'b.csv', content, method: 0 },
      { name: 'c.csv', method: 9, packed, content: long },
    ]),
    'release.zip',
  );
  for (const member of members) for await (const _ of readMember(member)) break;
});

test.each<[string, string, RawMember, RawZip?]>([
  ['unsafe-member', 'a path upwards', { name: 'a/../../b.csv', content: '' }],
  ['unsafe-member', 'an absolute path', { name: '/etc/passwd', content: '' }],
  ['unsafe-member', 'a drive letter', { name: 'C:/a.csv', content: '' }],
  ['unsafe-member', 'a backslash', { name: 'a\\b.csv', content: '' }],
  ['unsafe-member', 'a NUL byte', { name: 'a.csv\0.exe', content: '' }],
  ['unsafe-member', 'an empty name', { name: '', content: '' }],
  ['damaged-zip', 'a path twice', { name: 'EOIR Case Data/A_TblCase.csv', content: '' }],
  ['damaged-zip', 'two names for one member', { name: 'a.csv', localName: 'b.csv', content: '' }],
  [
    'damaged-zip',
    'a stored member with two lengths',
    { name: 'a.csv', content: 'abc', method: 0, declared: { bytes: 4 } },
  ],
  ['encrypted-zip', 'a password', { name: 'a.csv', content: 'abc', flags: 1 }],
  ['encrypted-zip', 'strong encryption', { name: 'a.csv', content: 'abc', flags: 0x41 }],
  ['unknown-compression', 'method 12', { name: 'a.csv', content: 'abc', method: 12 }],
  [
    'truncated-zip',
    'data beyond the end',
    { name: 'a.csv', content: 'abc', declared: { packedBytes: 99_999 } },
  ],
  ['damaged-zip', 'no header where one should be', { name: 'a.csv', content: '', declared: { offset: 5 } }],
  [
    'zip-bomb',
    'a member that unpacks to a thousand times its size',
    { name: 'a.csv', content: '', zip64: true, declared: { bytes: 2 ** 31 } },
  ],
  [
    'zip-bomb',
    'more than a terabyte',
    { name: 'a.csv', content: 'x'.repeat(9), zip64: true, declared: { bytes: 2 ** 41 } },
  ],
])('%s: %s', async (code, _, member, zip) => {
  const path = zipOf([...TABLES, member], zip);
  expect(await refusalOf(listMembers(path, 'release.zip'))).toMatchObject({ code, file: 'release.zip' });
});

test('members that lie over one another are refused', async () => {
  const inner = zipBytes([{ name: 'inner.csv', content: CASES }]);
  const outer: RawMember = { name: 'outer.csv', content: inner, method: 0 };
  const path = zipOf([
    outer,
    { name: 'inner.csv', content: CASES, declared: { offset: 30 + 'outer.csv'.length } },
  ]);
  expect(await refusalOf(listMembers(path, 'release.zip'))).toMatchObject({
    code: 'zip-bomb',
    path: 'inner.csv',
  });
});

test('a zip that was cut anywhere is refused, and one byte of it is no zip', async () => {
  const whole = zipBytes(TABLES, { zip64: true });
  const path = join(folderOf({ 'release.zip': whole }), 'release.zip');
  for (let length = whole.length - 1; length >= 4; length -= 7) {
    truncateSync(path, length);
    expect(await refusalOf(listMembers(path, 'release.zip'))).toMatchObject({ code: 'truncated-zip' });
  }
  truncateSync(path, 1);
  expect(await refusalOf(listMembers(path, 'release.zip'))).toMatchObject({ code: 'not-a-zip' });
});

test.each([
  ['an empty file', ''],
  ['a page of HTML', `<!doctype html>${' '.repeat(100)}`],
  ['a table', CASES.repeat(100)],
])('%s is no zip', async (_, content) => {
  const path = join(folderOf({ 'release.zip': content }), 'release.zip');
  expect(await refusalOf(listMembers(path, 'release.zip'))).toMatchObject({ code: 'not-a-zip' });
});

test.each<[string, string, Omit<RawMember, 'name'>]>([
  ['damaged-zip', 'another checksum', { content: CASES, declared: { crc32: 1 } }],
  ['damaged-zip', 'another checksum, stored', { content: CASES, method: 0, declared: { crc32: 1 } }],
  ['damaged-zip', 'fewer bytes than it says', { content: CASES, declared: { bytes: 100 } }],
  ['zip-bomb', 'more bytes than it says', { content: 'x'.repeat(9_000_000), declared: { bytes: 100 } }],
  ['damaged-zip', 'no deflate stream', { content: CASES, packed: Buffer.from('no deflate stream') }],
  [
    'damaged-zip',
    'a deflate64 stream that breaks off',
    { ...deflate64Sample(), method: 9, packed: deflate64Sample().packed.subarray(0, 5) },
  ],
  [
    'damaged-zip',
    'a deflate64 stream of more bytes than it says',
    { ...deflate64Sample(), method: 9, declared: { bytes: 100 } },
  ],
])('%s while a member is read: %s', async (code, _, member) => {
  const [listed] = await listMembers(zipOf([{ name: 'a.csv', ...member }]), 'release.zip');
  expect(await refusalOf(contentOf(listed as Member))).toMatchObject({ code, file: 'release.zip!a.csv' });
});

test('a folder is listed by name, with what lies in its folders', async () => {
  const folder = folderOf({ 'b.csv': CASES, 'Lookup/x.csv': LOOKUP, 'a.csv': '' });
  expect(await contentsOf(folder)).toEqual({ 'Lookup/x.csv': LOOKUP, 'a.csv': '', 'b.csv': CASES });
  const [first] = await listMembers(folder, 'folder');
  expect(first).toMatchObject({ method: 'file', bytes: LOOKUP.length, crc32: null });
});

test('a link to a file inside is followed, one that leads outside is refused', async () => {
  const folder = folderOf({ 'inside/a.csv': CASES, 'secret.txt': 'x' });
  const inside = join(folder, 'inside');
  symlinkSync(join(inside, 'a.csv'), join(inside, 'b.csv'));
  expect(await contentsOf(inside)).toEqual({ 'a.csv': CASES, 'b.csv': CASES });
  symlinkSync(join(folder, 'secret.txt'), join(inside, 'c.csv'));
  expect(await refusalOf(listMembers(inside, 'inside'))).toMatchObject({
    code: 'unsafe-member',
    path: 'c.csv',
  });
});

test('a link to a folder is refused: it may lead round in a circle', async () => {
  const folder = folderOf({ 'a.csv': CASES });
  symlinkSync(folder, join(folder, 'again'));
  expect(await refusalOf(listMembers(folder, 'folder'))).toMatchObject({
    code: 'unsafe-member',
    path: 'again',
  });
});

test('a file that shrinks while it is read is told', async () => {
  const folder = folderOf({ 'a.csv': CASES });
  const [member] = await listMembers(folder, 'folder');
  truncateSync(join(folder, 'a.csv'), 3);
  expect(await refusalOf(contentOf(member as Member))).toMatchObject({
    code: 'unreadable-release',
    file: 'a.csv',
  });
});

test('what is not there cannot be read', async () => {
  expect(await refusalOf(listMembers(join(folderOf({}), 'no.zip'), 'no.zip'))).toMatchObject({
    code: 'unreadable-release',
    file: 'no.zip',
  });
});
