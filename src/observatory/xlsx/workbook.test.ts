// Workbooks give every cell with its address, and a refusal where they are none, locked, damaged or far too large.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { WORKBOOK_LIMITS } from '#observatory/xlsx/limits.ts';
import { openWorkbook, type Row } from '#observatory/xlsx/workbook.ts';
import { type CellOf, type WorkbookOf, writeWorkbook, writeZip } from '../../../test/write-workbook.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(bytes: Uint8Array, limits = WORKBOOK_LIMITS) {
  const path = join(folder, 'book.xlsx');
  await writeFile(path, bytes);
  return openWorkbook(path, 'book.xlsx', limits);
}

async function rowsIn(bytes: Uint8Array, limits = WORKBOOK_LIMITS): Promise<Row[]> {
  const { sheets, close } = await opened(bytes, limits);
  try {
    return (await Promise.all(sheets.map(({ rows }) => Array.fromAsync(rows())))).flat();
  } finally {
    await close();
  }
}

async function rowsOf(workbook: WorkbookOf, limits = WORKBOOK_LIMITS): Promise<Row[]> {
  return rowsIn(await writeWorkbook(workbook), limits);
}

async function refusalOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ReleaseRefusal);
  return (error as ReleaseRefusal).fault;
}

describe('a cell', () => {
  const strings =
    '<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh><t>guide</t></rPh></si>';
  test.each<{ name: string; cell: CellOf; is: object }>([
    { name: 'a number', cell: 68289, is: { value: 68289 } },
    { name: 'a number in powers of ten', cell: { xml: '<c r="§"><v>1.5E-2</v></c>' }, is: { value: 0.015 } },
    {
      name: 'a date keeps its serial number',
      cell: { xml: '<c r="§" s="1"><v>45000.5</v></c>' },
      is: { value: 45000.5, date: true },
    },
    { name: 'quoted letters make no date', cell: { xml: '<c r="§" s="2"><v>12</v></c>' }, is: { value: 12 } },
    {
      name: 'a date that is written out',
      cell: { xml: '<c r="§" t="d"><v>2026-01-31T12:00:00</v></c>' },
      is: { value: 46053.5, date: true },
    },
    { name: 'a shared text', cell: { xml: '<c r="§" t="s"><v>0</v></c>' }, is: { value: 'plain' } },
    {
      name: 'a rich text without its phonetic guide',
      cell: { xml: '<c r="§" t="s"><v>1</v></c>' },
      is: { value: 'rich text' },
    },
    { name: 'an inline text', cell: ' Total & more ', is: { value: ' Total & more ' } },
    {
      name: 'an inline rich text',
      cell: { xml: '<c r="§" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>' },
      is: { value: 'ab' },
    },
    { name: 'an escaped control character', cell: 'a_x000A_b', is: { value: 'a\nb' } },
    { name: 'a truth value', cell: true, is: { value: true } },
    {
      name: 'an error',
      cell: { xml: '<c r="§" t="e"><v>#REF!</v></c>' },
      is: { value: null, error: '#REF!' },
    },
    {
      name: 'a formula with its stored result',
      cell: { xml: '<c r="§"><f>B1+1</f><v>3</v></c>' },
      is: { value: 3, formula: true },
    },
    {
      name: 'a shared formula',
      cell: { xml: '<c r="§"><f t="shared" si="0"/><v>4</v></c>' },
      is: { value: 4, formula: true },
    },
    {
      name: 'a formula whose result is a text',
      cell: { xml: '<c r="§" t="str"><f>B1</f><v>x</v></c>' },
      is: { value: 'x', formula: true },
    },
    {
      name: 'a formula without a stored result',
      cell: { xml: '<c r="§"><f>B1+1</f></c>' },
      is: { value: null, formula: true },
    },
    { name: 'an element with a prefix', cell: { xml: '<x:c r="§"><x:v>5</x:v></x:c>' }, is: { value: 5 } },
  ])('$name', async ({ cell, is }) => {
    const rows = await rowsOf({ sheets: [{ name: 'S', rows: [[null, cell]] }], strings });
    expect(rows).toEqual([{ row: 1, cells: [{ row: 1, column: 2, ref: 'B1', ...is }] }]);
  });

  test.each([
    ['a number that is none', '<c r="§"><v>DOE, JANE</v></c>'],
    ['a text that is not there', '<c r="§" t="s"><v>9</v></c>'],
    ['a type that is not known', '<c r="§" t="q"><v>9</v></c>'],
    ['a place in another row', '<c r="A7"><v>1</v></c>'],
    ['a place beyond the last column', '<c r="XFE1"><v>1</v></c>'],
    ['a place that is none', '<c r="1A"><v>1</v></c>'],
    ['the same place twice', '<c r="§"><v>1</v></c><c r="§"><v>2</v></c>'],
  ])('%s is damage, with its place', async (_, xml) => {
    const fault = await refusalOf(rowsOf({ sheets: [{ name: 'Sheet', rows: [[{ xml }]] }] }));
    expect(fault).toMatchObject({ code: 'damaged-workbook', file: 'book.xlsx', path: 'Sheet!A1' });
    expect(JSON.stringify(fault), 'what stands in the cell').not.toContain('DOE');
  });
});

describe('a sheet', () => {
  const sheet = (xml: string) => ({
    sheets: [{ name: 'S', rows: [] }],
    parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>` },
  });

  test('rows and cells without numbers follow the ones before', async () => {
    const rows = await rowsOf(
      sheet(
        '<sheetData><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      ),
    );
    expect(rows.flatMap(({ cells }) => cells.map(({ ref, value }) => [ref, value]))).toEqual([
      ['B3', 1],
      ['C3', 2],
      ['A4', 3],
    ]);
  });

  test('cells and rows without content are left out, however wide the sheet is declared', async () => {
    const wide = Array.from({ length: 16_384 }, () => '<c s="1"/>').join('');
    const rows = await rowsOf(
      sheet(
        `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${wide}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
      ),
    );
    expect(rows).toEqual([
      { row: 1_048_576, cells: [{ row: 1_048_576, column: 16_384, ref: 'XFD1048576', value: 1 }] },
    ]);
  });

  test.each([
    ['a row before the one before', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
    ['a row beyond the last', '<sheetData><row r="1048577"/></sheetData>'],
    ['a tag left open', '<sheetData><row r="1">'],
    ['a document type', '<sheetData/></worksheet><!DOCTYPE a [<!ENTITY b "c">]><worksheet>'],
    ['an entity of its own', '<sheetData><row r="1"><c r="A1" t="str"><v>&lol;</v></c></row></sheetData>'],
    ['elements without end', '<a>'.repeat(100)],
    ['a text without end', `<a>${' '.repeat(2 ** 23)}</a>`],
  ])('%s is damage', async (_, xml) => {
    expect(await refusalOf(rowsOf(sheet(xml)))).toMatchObject({ code: 'damaged-workbook' });
  });

  test('tells its name as it stands, whether it is hidden, and its merged ranges', async () => {
    const { sheets, close } = await opened(
      await writeWorkbook({
        sheets: [
          { name: ' ICLOS & Detainees ', rows: [['a']], merges: ['B7:D7', 'A1:A2'] },
          { name: 'Old', state: 'veryHidden', rows: [] },
        ],
      }),
    );
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      [' ICLOS & Detainees ', 'visible'],
      ['Old', 'veryHidden'],
    ]);
    expect(await sheets[0]?.merges()).toEqual(['B7:D7', 'A1:A2']);
    let bytes = 0;
    const rows = sheets[0]?.rows((piece) => {
      bytes += piece;
    });
    expect(await Array.fromAsync(rows ?? [])).toHaveLength(1);
    expect(bytes).toBe(sheets[0]?.bytes);
    await close();
  });
});

test('a workbook tells when it was saved and from when its dates count', async () => {
  const sheets = [{ name: 'S', rows: [] }];
  const old = await opened(await writeWorkbook({ sheets, date1904: true, modified: '2026-01-31T08:00:00Z' }));
  expect(old).toMatchObject({ date1904: true, modified: '2026-01-31T08:00:00Z' });
  const plain = await opened(await writeWorkbook({ sheets }));
  expect(plain).toMatchObject({ date1904: false });
  expect(plain).not.toHaveProperty('modified');
});

describe('what is refused', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1016),
      Buffer.from(stream, 'utf16le'),
    ]);
  const small = () => writeWorkbook({ sheets: [{ name: 'S', rows: [['a']] }] });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'not-a-workbook'],
    ['a text', () => Buffer.from('Detention,FY26\n'), 'not-a-workbook'],
    ['an xls', () => compound('Workbook'), 'not-a-workbook'],
    ['a workbook in the envelope of a password', () => compound('EncryptedPackage'), 'locked-workbook'],
    ['a zip file of something else', () => writeZip([['a.csv', 'x']]), 'not-a-workbook'],
    [
      'a zip file with a password',
      () => writeZip([['_rels/.rels', '<a/>']], { password: 'x' }),
      'locked-workbook',
    ],
    ['a workbook cut in half', async () => (await small()).subarray(0, 900), 'damaged-workbook'],
    [
      'a workbook without the sheet it names',
      () => writeWorkbook({ sheets: [{ name: 'S', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': null } }),
      'damaged-workbook',
    ],
    [
      'a workbook whose bytes changed',
      async () => {
        const bytes = Buffer.from(await small());
        const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      },
      'damaged-workbook',
    ],
  ])('%s', async (_, bytes, code) => {
    const fault = await refusalOf(rowsIn(await bytes()));
    expect(fault).toMatchObject({ code, file: 'book.xlsx' });
  });

  test('a file that is not there', async () => {
    for (const path of [join(folder, 'none.xlsx'), folder])
      expect((await refusalOf(openWorkbook(path, 'none.xlsx'))).code).toBe('unreadable-release');
  });

  const book = {
    sheets: [{ name: 'S', rows: [['a'.repeat(5000)]] }],
    strings: '<si><t>b</t></si>'.repeat(100),
  };
  test.each([
    ['a sheet', { sheetBytes: 4000 }],
    ['another part', { partBytes: 1000 }],
    ['shared strings', { sharedStringsWeight: 3000 }],
  ])('%s that unpacks to more than its limit', async (_, limit) => {
    const fault = await refusalOf(rowsOf(book, { ...WORKBOOK_LIMITS, ...limit }));
    expect(fault.code).toBe('zip-bomb');
  });
});
