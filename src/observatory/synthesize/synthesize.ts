// Writes a court release as the real one would be, of any size, and the truth about it beside it.
import { rename, rm, writeFile } from 'node:fs/promises';
import { type Day, formatDay } from '#core/calendar/day.ts';
import { type DefectLevel, readDefects } from '#observatory/synthesize/defects/catalogue.ts';
import { type Edition, readLifecycle } from '#observatory/synthesize/story/lifecycle.ts';
import { readPlaces } from '#observatory/synthesize/story/places.ts';
import type { CodeLists } from '#observatory/synthesize/tables/code-list-file.ts';
import { type LookupTable, lookupTables } from '#observatory/synthesize/tables/lookup-lists.ts';
import { type ColumnNames, readTables } from '#observatory/synthesize/tables/main-tables.ts';
import { Teller } from '#observatory/synthesize/truth/teller.ts';
import type { Truth } from '#observatory/synthesize/truth/truth.ts';
import type { Archive, Member } from '#observatory/synthesize/write/archive.ts';
import { openFolder } from '#observatory/synthesize/write/archive-folder.ts';
import { type Compression, openZip } from '#observatory/synthesize/write/archive-zip.ts';
import type { TextBuffer } from '#observatory/synthesize/write/text-buffer.ts';

export type SynthesizeOptions = {
  /** Cases of the first edition, at least 1. */
  cases: number;
  seed: number;
  /** A path that ends in `.zip`, which is replaced, or a folder, which must be empty or not there yet. */
  out: string;
  /** 2 is the month after 1: the same cases, some further on, some new, some rows gone. */
  edition?: Edition;
  defects?: DefectLevel;
  columns?: ColumnNames;
  compression?: Compression;
  /** More entries for the code lists, by table and code. */
  codeLists?: CodeLists;
  /** Told now and then how much more is written. */
  onProgress?: (more: { rows: number; bytes: number }) => void;
};

const FOLDER = 'EOIR Case Data';
/** Cases between two looks at what is full. */
const BATCH = 512;

/**
 * Writes the release to `out` and the truth to `truthPath(out)`, both whole or not at all, and answers with the truth.
 * The same options give the same bytes. Memory does not grow with the number of cases, but for what is damaged.
 */
export async function synthesize(options: SynthesizeOptions): Promise<Truth> {
  const {
    cases,
    seed,
    out,
    edition = 1,
    defects: level = 'real',
    columns = '2026',
    compression = 'deflate',
  } = options;
  const tables = readTables(columns);
  const places = readPlaces();
  const world = { seed, cases, lifecycle: readLifecycle(cases), places };
  const defects = readDefects(level, cases, tables);
  const teller = new Teller({ world, tables, defects, edition });
  const draft = `${truthPath(out)}.part`;
  // The court publishes in the first days of the month that follows.
  const published = (world.lifecycle.knownTo[edition] + 1) as Day;
  const archive = await (out.endsWith('.zip') ? openZip(out, compression, published) : openFolder(out));
  try {
    await writeMain(archive, teller, options);
    await writeLookups(archive, teller, lookupTables(places, level, options.codeLists));
    const truth: Truth = {
      format: 'recourse.synthesis/1',
      seed,
      cases,
      edition,
      defects: level,
      columns,
      knownTo: formatDay(world.lifecycle.knownTo[edition]),
      ...teller.truth(),
    };
    if (level === 'heavy') miscount(truth);
    await writeText(archive, `${FOLDER}/Count.txt`, countTxt(truth));
    await writeText(archive, `${FOLDER}/Readme.txt`, README);
    await writeFile(draft, JSON.stringify(truth));
    await archive.finish();
    await rename(draft, truthPath(out));
    return truth;
  } catch (error) {
    await archive.abandon();
    await rm(draft, { force: true });
    throw error;
  }
}

/** Where the truth about a release is written. */
export function truthPath(out: string): string {
  return `${out.replace(/[\\/]+$/, '')}.truth.json`;
}

async function writeMain(archive: Archive, teller: Teller, { onProgress }: SynthesizeOptions): Promise<void> {
  const open: { text: TextBuffer; member: Member }[] = [];
  try {
    for (const { name, text } of teller.sheets) {
      open.push({ text, member: await archive.member(`${FOLDER}/${name}.csv`) });
    }
    // One batch is packed and written while the next is told.
    let draining: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < teller.cases; from += BATCH) {
      const to = Math.min(teller.cases, from + BATCH);
      for (let index = from; index < to; index++) teller.tell(index);
      await draining;
      draining = Promise.all(open.map(({ text, member }) => drain(text.takeFull(), member)));
      onProgress?.(teller.sinceLast());
    }
    await draining;
    for (const { text, member } of open) await drain(text.takeAll(), member);
  } finally {
    await Promise.all(open.map(({ member }) => member.close()));
  }
}

async function drain(blocks: readonly Buffer[], member: Member): Promise<void> {
  for (const block of blocks) await member.write(block);
}

async function writeLookups(archive: Archive, teller: Teller, lists: readonly LookupTable[]): Promise<void> {
  for (const list of lists) {
    const text = [list.header, ...list.rows, ''].join('\r\n');
    await writeText(archive, `${FOLDER}/Lookup/${list.name}.csv`, text);
    teller.addLookup(list, text.length);
  }
}

async function writeText(archive: Archive, name: string, text: string): Promise<void> {
  const member = await archive.member(name);
  await member.write(Buffer.from(text, 'latin1'));
  await member.close();
}

/** The court's own count is now and then off by a little. */
function miscount(truth: Truth): void {
  const table = truth.tables['tbl_CustodyHistory'];
  if (table !== undefined) table.countTxt++;
}

function countTxt({ tables }: Truth): string {
  return Object.entries(tables)
    .map(([name, { countTxt: rows }]) => `${name}\t${rows}\r\n`)
    .join('');
}

const README = [
  'This release is generated. It describes no person and no case, and no figure in it is a finding about any court.',
  'It has the form of the EOIR case data: tab-delimited text with a header, one file a table, code lists under Lookup.',
  '',
].join('\r\n');
