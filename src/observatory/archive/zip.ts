// Lists the members of a zip, and refuses one that is damaged, locked, a bomb, or leads outside.
import { type FileHandle, open } from 'node:fs/promises';
import { ERR_ENCRYPTED, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { FileReader } from '#observatory/archive/file-reader.ts';
import { DEFLATED, DEFLATED_64, type Member, type Packing, STORED } from '#observatory/archive/member.ts';
import { refuseUnsafeName } from '#observatory/archive/refuse-unsafe-name.ts';
import { zipRefusal } from '#observatory/archive/zip-faults.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** Far above the court's release: 97 tables, some 20 GB. */
const MOST_MEMBERS = 100_000;
const MOST_BYTES = 2 ** 40;
/** Deflate reaches 1032; text that a court writes reaches 20. Small members of blanks may come near. */
const MOST_RATIO = 1000;
const RATIO_MATTERS_FROM = 2 ** 30;

const KNOWN_METHODS: ReadonlySet<number> = new Set([STORED, DEFLATED, DEFLATED_64]);

/** The files in a zip, in its order. Throws ReleaseRefusal. */
export async function listZip(path: string, file: string): Promise<Member[]> {
  const handle = await open(path).catch((error) => {
    throw zipRefusal(error, { file, path: '$' });
  });
  try {
    const members: Member[] = [];
    const names = new Set<string>();
    for await (const entry of entriesOf(handle, file)) {
      const { filename: name } = entry;
      refuseUnsafeName(name, file);
      if (names.size === MOST_MEMBERS)
        throw bomb({ file, found: 'more members still', expected: `at most ${grouped(MOST_MEMBERS)}` });
      if (names.has(name)) throw damaged({ file, path: name, found: 'two members of this path' });
      names.add(name);
      if (!entry.directory) members.push({ ...(await memberOf(entry, file)), path });
    }
    const total = members.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > MOST_BYTES)
      throw bomb({
        file,
        found: `${grouped(total)} bytes unpacked`,
        expected: `at most ${grouped(MOST_BYTES)}`,
      });
    return members;
  } finally {
    await handle.close();
  }
}

/** The entries as the zip lists them. One that has no list of members is no zip, or a part of one. */
export async function* entriesOf(handle: FileHandle, file: string): AsyncGenerator<Entry> {
  // What names are safe is said in one place, in words of ours.
  const zip = new ZipReader(new FileReader(handle), { useWebWorkers: false, filenameValidation: 'tolerant' });
  try {
    yield* zip.getEntriesGenerator();
  } catch (error) {
    const refusal = zipRefusal(error, { file, path: '$' });
    if (refusal.fault.code !== 'truncated-zip' || (await beginsLikeZip(handle))) throw refusal;
    throw new ReleaseRefusal({ code: 'not-a-zip', file, found: 'a file of another kind', expected: 'a zip' });
  }
}

type Entry = Awaited<ReturnType<ZipReader<unknown>['getEntries']>>[number];

async function beginsLikeZip(handle: FileHandle): Promise<boolean> {
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return buffer.toString('latin1') === 'PK\x03\x04';
}

async function memberOf(entry: FileEntry, file: string): Promise<Omit<Member, 'path'>> {
  const { filename: name, compressionMethod, compressedSize: packedBytes, uncompressedSize: bytes } = entry;
  if (entry.encrypted) throw zipRefusal(new Error(ERR_ENCRYPTED), { file, path: name });
  if (!KNOWN_METHODS.has(compressionMethod))
    throw new ReleaseRefusal({
      code: 'unknown-compression',
      file,
      path: name,
      found: `compression method ${compressionMethod}`,
      expected: 'stored (0), deflate (8) or deflate64 (9)',
    });
  if (compressionMethod === STORED && packedBytes !== bytes)
    throw damaged({ file, path: name, found: 'a stored member with two lengths' });
  if (bytes > RATIO_MATTERS_FROM && bytes > packedBytes * MOST_RATIO)
    throw bomb({
      file,
      path: name,
      found: `${grouped(packedBytes)} bytes that unpack to ${grouped(bytes)}`,
      expected: `at most ${grouped(MOST_RATIO)} times as many`,
    });
  return {
    name,
    offset: await dataOffset(entry, file),
    packedBytes,
    bytes,
    method: compressionMethod as Packing,
    crc32: entry.crc32 ?? null,
    modified: dosDay(Number(entry.rawLastModDate)),
  };
}

/** Where the data begin, once the member's own header agrees with the list and the member lies over no other. */
async function dataOffset(entry: FileEntry, file: string): Promise<number> {
  try {
    await entry.getData(new WritableStream(), { checkOverlappingEntryOnly: true, checkLocalFilename: true });
  } catch (error) {
    throw zipRefusal(error, { file, path: entry.filename });
  }
  if (entry.localDirectory === undefined)
    throw new Error('the zip reader did not read the header of a member');
  return entry.localDirectory.dataOffset;
}

/** The day in a date of MS-DOS (APPNOTE.TXT 4.4.6): years since 1980, month, day; null where it is none. */
function dosDay(raw: number): string | null {
  const date = raw >>> 16;
  const [year, month, day] = [1980 + (date >>> 9), (date >>> 5) & 15, date & 31];
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

type Where = { file: string; path?: string; found: string; expected?: string };

function damaged(where: Where): ReleaseRefusal {
  return new ReleaseRefusal({ code: 'damaged-zip', expected: 'a whole zip', ...where });
}

function bomb(where: Where & { expected: string }): ReleaseRefusal {
  return new ReleaseRefusal({ code: 'zip-bomb', ...where });
}

function grouped(number: number): string {
  return number.toLocaleString('en-US');
}
