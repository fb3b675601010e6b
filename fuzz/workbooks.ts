// Feeds the workbook reader damaged workbooks: each must give rows or a refusal, without crash, hang or unbounded reading.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RELEASE_FAULTS } from '#contract/release-faults.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { openWorkbook } from '#observatory/xlsx/workbook.ts';
import { type CellOf, writeWorkbook } from '../test/write-workbook.ts';
import { BYTE_DAMAGES, type Damage } from './damage-bytes.ts';
import { type Random, randomFrom } from './random.ts';
import { tell } from './tell.ts';

/** A workbook that takes longer counts as a hang: a whole one of this size takes a few milliseconds. */
const MOST_MILLISECONDS = 5000;
const LIMITS = { sheetBytes: 2 ** 22, partBytes: 2 ** 20, sharedStringsWeight: 2 ** 20 };

export type WorkbookFuzz = {
  workbooks: number;
  /** Workbooks that were read to their end. */
  read: number;
  /** How often each refusal was given. */
  refusals: Readonly<Record<string, number>>;
  slowest: number;
  /** What was wrong with the reader, and the seed by which to see it again. */
  failures: readonly { seed: number; damage: string; why: string }[];
};

/** Reads `workbooks` damaged workbooks, of the seeds from `seed` on. */
export async function fuzzWorkbooks({
  workbooks,
  seed,
}: {
  workbooks: number;
  seed: number;
}): Promise<WorkbookFuzz> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-workbooks-'));
  const path = join(folder, 'damaged.xlsx');
  const refusals: Record<string, number> = {};
  const failures: { seed: number; damage: string; why: string }[] = [];
  let read = 0;
  let slowest = 0;
  for (let n = seed; n < seed + workbooks; n += 1) {
    const { bytes, damage } = await damagedWorkbookOf(n);
    await writeFile(path, bytes);
    const began = performance.now();
    try {
      const why = await whatIsWrong(path);
      if (why === undefined) read += 1;
      else failures.push({ seed: n, damage, why });
    } catch (error) {
      if (error instanceof ReleaseRefusal && error.fault.code in RELEASE_FAULTS)
        refusals[error.fault.code] = (refusals[error.fault.code] ?? 0) + 1;
      else failures.push({ seed: n, damage, why: `it threw: ${String((error as Error).stack)}` });
    }
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > MOST_MILLISECONDS) failures.push({ seed: n, damage, why: `it took ${Math.round(took)} ms` });
  }
  await rm(folder, { recursive: true });
  return { workbooks, read, refusals, slowest, failures };
}

/** Reads every sheet to its end; answers what is wrong with what came. */
async function whatIsWrong(path: string): Promise<string | undefined> {
  const { sheets, close } = await openWorkbook(path, 'damaged.xlsx', LIMITS);
  try {
    for (const sheet of sheets) {
      let last = 0;
      for await (const { row, cells } of sheet.rows()) {
        if (row <= last) return `row ${row} after row ${last}`;
        if (cells.some((cell) => cell.row !== row || typeof cell.value === 'undefined'))
          return `a cell astray in row ${row}`;
        last = row;
      }
      await sheet.merges();
    }
    return undefined;
  } finally {
    await close();
  }
}

const PARTS = [
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
];

/** The damaged workbook of a seed: half of them damaged as files, half in the XML of a part. */
async function damagedWorkbookOf(seed: number): Promise<{ bytes: Uint8Array; damage: string }> {
  const random = randomFrom(seed);
  const workbook = anyWorkbook(random);
  const [damage, change] = random.pick(Object.entries(DAMAGES));
  if (random.chance(0.5))
    return { bytes: change(await writeWorkbook(workbook), random), damage: `${damage} in the file` };
  const part = random.pick(PARTS);
  const bytes = await writeWorkbook({
    ...workbook,
    damage: (xml, name) => (name === part ? change(Buffer.from(xml), random) : xml),
  });
  return { bytes, damage: `${damage} in ${part}` };
}

function anyWorkbook(random: Random) {
  const cell = (): CellOf =>
    random.pick<CellOf>([
      'text',
      12.5,
      true,
      null,
      { xml: '<c r="§" t="s"><v>1</v></c>' },
      { xml: '<c r="§" s="1"><f>A1</f><v>45000</v></c>' },
      { xml: '<c r="§" t="e"><v>#N/A</v></c>' },
    ]);
  const sheet = (name: string) => ({
    name,
    rows: Array.from({ length: 1 + random.below(40) }, () => Array.from({ length: 8 }, cell)),
    merges: ['A1:B2'],
  });
  return { sheets: [sheet('One'), sheet('Two')], strings: '<si><t>a</t></si><si><t>b</t></si>' };
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  ...BYTE_DAMAGES,
  'odd numbers': (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let n = 1 + random.below(3); n > 0; n -= 1)
      changed.writeUInt32LE(
        random.pick([0, 1, 0x7f_ff_ff_ff, 0xff_ff_ff_ff]),
        random.below(changed.length - 3),
      );
    return changed;
  },
};

if (import.meta.main)
  tell(
    await fuzzWorkbooks({ workbooks: Number(process.argv[2] ?? 10_000), seed: Number(process.argv[3] ?? 1) }),
  );
