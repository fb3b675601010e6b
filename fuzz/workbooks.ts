// Feeds the workbook reader damaged workbooks: each must give rows or a refusal, without crash, hang or unbounded reading.
import { openWorkbook } from '#observatory/xlsx/workbook.ts';
import { type CellOf, writeWorkbook } from '../test/write-workbook.ts';
import { BYTE_DAMAGES, type Damage } from './damage-bytes.ts';
import { type Random, randomFrom } from './random.ts';
import { type DamagedFile, type FuzzResult, readDamaged } from './read-damaged.ts';
import { tell } from './tell.ts';

const LIMITS = { sheetBytes: 2 ** 22, partBytes: 2 ** 20, sharedStringsWeight: 2 ** 20 };

/** Reads so many damaged workbooks, of the seeds from `seed` on. */
export function fuzzWorkbooks(run: { files: number; seed: number }): Promise<FuzzResult> {
  return readDamaged({ name: 'damaged.xlsx', damagedOf: damagedWorkbookOf, whatIsWrong }, run);
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
async function damagedWorkbookOf(seed: number): Promise<DamagedFile> {
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
  tell(await fuzzWorkbooks({ files: Number(process.argv[2] ?? 10_000), seed: Number(process.argv[3] ?? 1) }));
