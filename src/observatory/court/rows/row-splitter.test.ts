// Bytes become rows: loaded, repaired or set aside, each named after the mistake that others made with it.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileColumn, findBlanks } from '#observatory/court/rows/find-blanks.ts';
import { keyFaultIn } from '#observatory/court/rows/key-fault.ts';
import { RowSplitter, type SplitterSizes } from '#observatory/court/rows/row-splitter.ts';
import type { CourtColumn } from '#observatory/court/tables.ts';

const SPECS: readonly CourtColumn[] = [
  { name: 'IDNCASE', type: 'id', aliases: [] },
  { name: 'ALIEN_CITY', type: 'text', aliases: [] },
  { name: 'ALIEN_STATE', type: 'code', length: 3, aliases: [] },
  { name: 'CUSTODY', type: 'code', length: 3, values: ['D', 'N', 'R'], aliases: [] },
  { name: 'E_28_DATE', type: 'date', aliases: [] },
];
const COLUMNS: readonly FileColumn[] = SPECS.map((spec, at) => ({ name: spec.name, spec, isKey: at === 0 }));

type Outcome = {
  rows: { row: number; fields: string[]; repaired: boolean }[];
  repairs: { row: number; offset: number; length: number; edit: string }[];
  quarantine: { row: number; offset: number; length: number; sha256: string; reason: string }[];
};

function split(
  text: string | Uint8Array,
  { chunk = Infinity, sizes }: { chunk?: number; sizes?: SplitterSizes } = {},
) {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  const outcome: Outcome = { rows: [], repairs: [], quarantine: [] };
  const splitter = new RowSplitter(
    { columns: COLUMNS.length, keyFault: keyFaultIn(COLUMNS), findBlanks: (row) => findBlanks(row, COLUMNS) },
    {
      load: (block) => {
        for (let row = 0; row < block.rows; row++) {
          const bounds = [...block.bounds.subarray(row * block.stride, (row + 1) * block.stride)];
          const fields = bounds
            .slice(1)
            .map((end, at) =>
              Buffer.from(block.bytes.subarray((bounds[at] as number) + 1, end)).toString('latin1'),
            );
          outcome.rows.push({
            row: block.numbers[row] as number,
            fields,
            repaired: block.repaired[row] === 1,
          });
        }
      },
      noteRepair: (place, edit) => outcome.repairs.push({ ...place, edit }),
      quarantine: (place, sha256, reason) => outcome.quarantine.push({ ...place, sha256, reason }),
    },
    0,
    ...(sizes === undefined ? [] : [sizes]),
  );
  for (let at = 0; at < bytes.length; at += Math.min(chunk, bytes.length))
    splitter.push(bytes.subarray(at, Math.min(bytes.length, at + chunk)));
  splitter.end();
  return { ...outcome, counts: splitter.counts, oddRows: splitter.oddRows };
}

const DATE = '2019-05-06 00:00:00.000';

test.each([
  ['a line ends with LF', `1\tMIAMI\tFL\tN\t\n`, [['1', 'MIAMI', 'FL', 'N', '']]],
  ['a line ends with CR LF', `1\tMIAMI\tFL\tN\t\r\n`, [['1', 'MIAMI', 'FL', 'N', '']]],
  [
    'a last line without its end is a row',
    `1\tA\tFL\tN\t\r\n2\tB\tFL\tN\t`,
    [
      ['1', 'A', 'FL', 'N', ''],
      ['2', 'B', 'FL', 'N', ''],
    ],
  ],
  ['an empty line at the end is no row', '1\tA\tFL\tN\t\r\n\r\n', [['1', 'A', 'FL', 'N', '']]],
  [
    'a quote is a character and opens nothing',
    '1\t"A\tFL\tN\t\n2\tB"\tFL\tN\t\n',
    [
      ['1', '"A', 'FL', 'N', ''],
      ['2', 'B"', 'FL', 'N', ''],
    ],
  ],
  ['empty columns at the end stay columns', '1\t\t\t\t\n', [['1', '', '', '', '']]],
])('%s', (_, text, rows) => {
  expect(split(text).rows.map(({ fields }) => fields)).toEqual(rows);
  expect(split(text).quarantine).toEqual([]);
});

test.each([
  [
    'a tab inside a city',
    `1\tMIAMI\tBEACH\tFL\tN\t${DATE}`,
    ['1', 'MIAMI BEACH', 'FL', 'N', DATE],
    'ALIEN_CITY: 2 fields joined',
  ],
  [
    'three tabs inside a city',
    `1\tSAN\tJUAN\tDEL\tRIO\tTX\tN\t`,
    ['1', 'SAN JUAN DEL RIO', 'TX', 'N', ''],
    'ALIEN_CITY: 4 fields joined',
  ],
  [
    'a tab behind a city',
    '1\tMIAMI\t\tFL\tN\t',
    ['1', 'MIAMI ', 'FL', 'N', ''],
    'ALIEN_CITY: 2 fields joined',
  ],
  [
    'a tab behind the last column',
    `1\tMIAMI\tFL\tN\t${DATE}\t`,
    ['1', 'MIAMI', 'FL', 'N', `${DATE} `],
    'E_28_DATE: 2 fields joined',
  ],
  [
    'tabs in two places',
    `1\tMIAMI\tBEACH\tFL\tN\t${DATE}\t`,
    ['1', 'MIAMI BEACH', 'FL', 'N', `${DATE} `],
    'ALIEN_CITY: 2 fields joined, E_28_DATE: 2 fields joined',
  ],
  [
    'an impossible date still has the shape of a date',
    '1\tMIAMI\tBEACH\tFL\tN\t2019-02-30 00:00:00.000',
    ['1', 'MIAMI BEACH', 'FL', 'N', '2019-02-30 00:00:00.000'],
    'ALIEN_CITY: 2 fields joined',
  ],
  [
    'a date taken out',
    '1\tMIAMI\tBEACH\tFL\tN\t(b)(6)',
    ['1', 'MIAMI BEACH', 'FL', 'N', '(b)(6)'],
    'ALIEN_CITY: 2 fields joined',
  ],
  [
    'joins of empty fields that give the same row are one',
    '1\tMIAMI\t\t\t\t',
    ['1', 'MIAMI', '', '', ' '],
    'E_28_DATE: 2 fields joined',
  ],
])('a row with a surplus tab is not truncated: %s', (_, row, fields, edit) => {
  const { rows, repairs, counts } = split(`${row}\r\n`);
  expect(rows).toEqual([{ row: 1, fields, repaired: true }]);
  expect(repairs).toEqual([{ row: 1, offset: 0, length: row.length, edit }]);
  expect(counts).toEqual({ loaded: 0, repaired: 1, quarantined: 0 });
});

test.each([
  ['too few tabs', '1\tMIAMI\tFL\tN', 'too-few-tabs'],
  ['an empty line between rows', '', 'too-few-tabs'],
  ['blanks alone', '   ', 'too-few-tabs'],
  ['no key', '\tMIAMI\tFL\tN\t', 'key-empty'],
  ['a key of NUL bytes', '\0\0\tMIAMI\tFL\tN\t', 'key-empty'],
  ['a key that is no number', 'x1\tMIAMI\tFL\tN\t', 'key-unparsable'],
  ['a key that was taken out', 'b6\tMIAMI\tFL\tN\t', 'key-unparsable'],
  ['a key beyond what a number holds', '1234567890123456\tMIAMI\tFL\tN\t', 'key-unparsable'],
  ['a surplus tab and a custody that is none', '1\tMIAMI\tBEACH\tFL\tSP\t', 'no-joining-fits'],
  ['a surplus tab and no key', '\t\tMIAMI\tFL\tN\t', 'no-joining-fits'],
  ['a surplus tab inside a code, which holds no blank', '1\tMIAMI\tF\tL\tQQ\t', 'no-joining-fits'],
  ['a tab before a city, or behind the key', '1\t\tMIAMI\tFL\tN\t', 'several-joinings-fit'],
  ['a state that may be part of the city', '1\tA\tB\t\tN\t', 'several-joinings-fit'],
  ['a hundred tabs too many', `1\tA\tFL\tN\t${'\t'.repeat(100)}`, 'no-joining-fits'],
])('a row is set aside, not loaded and not dropped: %s', (_, row, reason) => {
  const before = '7\tOMAHA\tNE\tD\t\r\n';
  const { rows, quarantine, counts } = split(`${before}${row}\r\n${before}`);
  expect(rows.map((each) => each.row)).toEqual([1, 3]);
  const sha256 = createHash('sha256').update(row, 'latin1').digest('hex');
  expect(quarantine).toEqual([{ row: 2, offset: before.length, length: row.length, sha256, reason }]);
  expect(counts).toEqual({ loaded: 2, repaired: 0, quarantined: 1 });
});

test('a row that would fill the memory is set aside as it passes', () => {
  const sizes = { blockBytes: 32, maxRowBytes: 40 };
  const long = `2\t${'A'.repeat(500)}\tFL\tN\t`;
  const text = `1\tA\tFL\tN\t\r\n${long}\r\n3\tB\tFL\tN\t\r\n`;
  const { rows, quarantine } = split(text, { sizes });
  expect(rows.map(({ row }) => row)).toEqual([1, 3]);
  const sha256 = createHash('sha256').update(long).digest('hex');
  expect(quarantine).toEqual([{ row: 2, offset: 11, length: long.length, sha256, reason: 'too-long' }]);
});

test('a row of the greatest length is no longer for the return behind it, wherever a piece ends', () => {
  const row = '1\tMIAMI\tFL\tN\t';
  const { rows } = split(`${row}\r\n`, { chunk: 1, sizes: { blockBytes: 1, maxRowBytes: row.length } });
  expect(rows.map(({ row }) => row)).toEqual([1]);
});

test('rows with bytes in other encodings are counted', () => {
  const { oddRows } = split(
    Buffer.concat([
      Buffer.from('1\tA\0\tFL\tN\t\n2\tA\x01B\tFL\tN\t\n3\tA\rB\tFL\tN\t\n'),
      Buffer.from('4\tPEÑA\tFL\tN\t\n'),
      Buffer.from('5\tPEÑA\tFL\tN\t\n6\tPEÑA\tFL\tN\t\n', 'latin1'),
    ]),
  );
  expect(oddRows).toEqual({ withNulBytes: 1, withControlBytes: 2, inUtf8: 1, inWindows1252: 2 });
});

/** Rows good and bad, and what only looks like rows. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '1\tMIAMI\tFL\tN\t',
      `23\t"A\tNA\tD\t${DATE}`,
      '4\tSAN\tJUAN\tPR\tR\t',
      '5\tA\t\t\t\t\t',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\t', '\r', '\0', ' ', '') },
  fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)),
    maxLength: 12,
  }),
);
const bytes = fc
  .array(fc.oneof(piece, fc.constant('\r\n')), { maxLength: 40 })
  .map((pieces) => Buffer.from(pieces.join(''), 'latin1'));

/** The lines of a file by the plainest rule: cut at every LF, one empty line at the end left out. */
function linesOf(file: Buffer): string[] {
  const text = file.toString('latin1');
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const lines = whole.split('\n').map((line) => line.replace(/\r$/, ''));
  lines.pop();
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

test('every line of any bytes is loaded, repaired or set aside, once and in its order', () => {
  fc.assert(
    fc.property(bytes, (file) => {
      const { rows, quarantine, counts } = split(file);
      const lines = linesOf(file);
      expect(counts.loaded + counts.repaired + counts.quarantined).toBe(lines.length);
      expect([...rows, ...quarantine].map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
        lines.map((_, at) => at + 1),
      );
      for (const { row, offset, length, sha256 } of quarantine) {
        const line = file.subarray(offset, offset + length);
        expect(line.toString('latin1')).toBe(lines[row - 1]);
        expect(createHash('sha256').update(line).digest('hex')).toBe(sha256);
      }
      for (const { row, fields, repaired } of rows) {
        const line = lines[row - 1] as string;
        expect(repaired ? fields.join('\t').length : fields.join('\t')).toBe(repaired ? line.length : line);
      }
    }),
    { numRuns: 500 },
  );
});

test('the size of chunks and blocks does not change the outcome', () => {
  fc.assert(
    fc.property(
      bytes,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 200 }),
      (file, chunk, blockBytes) => {
        const maxRowBytes = 60;
        const whole = split(file, { sizes: { blockBytes: 2 ** 16, maxRowBytes } });
        expect(split(file, { chunk, sizes: { blockBytes, maxRowBytes } })).toEqual(whole);
      },
    ),
    { numRuns: 500 },
  );
});

test('a repaired row, read again, is loaded as it is', () => {
  fc.assert(
    fc.property(bytes, (file) => {
      const repaired = split(file).rows.map(({ fields }) => fields);
      const again = split(repaired.map((fields) => `${fields.join('\t')}\r\n`).join(''));
      expect(again.rows.map(({ fields }) => fields)).toEqual(repaired);
      expect(again.counts).toEqual({ loaded: repaired.length, repaired: 0, quarantined: 0 });
    }),
  );
});
