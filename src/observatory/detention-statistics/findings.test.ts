// What a person should look at is said in words, with the sheet and the cells.
import { describe, expect, test } from 'vitest';
import { findingsOf } from '#observatory/detention-statistics/findings.ts';
import { readWorkbook } from '#observatory/detention-statistics/read-workbook.ts';
import { schemaChangesOf } from '#observatory/detention-statistics/schema-changes.ts';
import { type GridOf, gridOfRows, type ValueOf } from '../../../test/grid-of-rows.ts';

const HEADING: ValueOf[] = ['ICE DETENTION DATA, FY2026'];
const NOTES = gridOfRows([['ICE Detention data are updated through 04/04/2026']], { name: 'Footnotes' });

const DETAINED: ValueOf[][] = [
  ['ICE Currently Detained by Processing Disposition and Detention Facility Type: '],
  ['Processing Disposition', 'Adult'],
  ['Other', 8971],
];

describe('a finding', () => {
  test.each<{ code: string; rows: ValueOf[][]; sheet?: GridOf; message: string }>([
    {
      code: 'sheet-name',
      rows: [HEADING, ...DETAINED],
      sheet: { name: 'Detention FY20' },
      message: 'the sheet "Detention FY20" is headed FY2026 (A1): the heading was believed',
    },
    {
      code: 'other-fiscal-year',
      rows: [['ICE DETENTION DATA, EOFY2020'], ...DETAINED],
      sheet: { name: 'Detention EOFY2020' },
      message: 'Detention EOFY2020: tables of FY2020 in a workbook of FY2026: A2',
    },
    {
      code: 'hidden-sheet',
      rows: [HEADING, ...DETAINED],
      sheet: { name: 'Old', hidden: true },
      message: 'the sheet "Old" is hidden; it was read and marked',
    },
    {
      code: 'header-year',
      rows: [
        ['ICE Transgender* Detainee Population FY 2026 YTD:  as of 2/14/2026'],
        ['FY 2021 YTD', 'County'],
        ['Currently Detained', 10],
      ],
      sheet: { name: 'Trans. Detainee Pop.' },
      message: 'Trans. Detainee Pop.!A1: titled FY2026, but headed "FY 2021 YTD": the title was believed',
    },
    {
      code: 'missing-header',
      rows: [['February 2026'], ['WINN', 1], ['Grand Total', 1]],
      sheet: { name: 'Segregation' },
      message: 'Segregation!A1: the table has no header; it was read as its neighbours have it',
    },
    {
      code: 'title-without-table',
      rows: [[], DETAINED[0] as ValueOf[]],
      sheet: { name: 'Empty' },
      message: `Empty!A2: no figures stand under "${String(DETAINED[0]?.[0]).trim()}"`,
    },
    {
      code: 'not-a-number',
      rows: [HEADING, ...DETAINED, ['Parole', '-']],
      sheet: { name: 'Dash' },
      message: 'Dash!A2: cells that hold no number: B5',
    },
    {
      code: 'unread-numbers',
      rows: [HEADING, [null, 7, 8]],
      sheet: { name: 'Loose' },
      message: 'Loose: numbers not read (2), standing in no known table: B2 C2',
    },
  ])('$code', ({ code, rows, sheet, message }) => {
    const main = gridOfRows([HEADING, ...DETAINED]);
    const findings = findingsOf(readWorkbook([main, NOTES, gridOfRows(rows, sheet)]));
    expect(findings.filter((finding) => finding.code === code).map((finding) => finding.message)).toEqual([
      message,
    ]);
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .every((error) => error.code === 'unread-numbers'),
    ).toBe(true);
  });

  test('is an error where a number was not read', () => {
    const rows: ValueOf[][] = [
      HEADING,
      [
        'Active ATD Participants and Average Length in Program, FY26,  as of 01/24/2026, by AOR and Technology',
      ],
      ['AOR/Technology', 'Count'],
      ['Atlanta', 4],
      [null, 4],
    ];
    expect(findingsOf(readWorkbook([gridOfRows(rows), NOTES]))).toEqual([
      {
        severity: 'error',
        code: 'unread-numbers',
        table: 'statistics',
        message:
          'Detention FY26: numbers not read (1), the labels of their rows being blank or not known: B5',
      },
    ]);
  });

  test('says that months to come cannot be told where no day of the data is known', () => {
    expect(findingsOf(readWorkbook([gridOfRows([HEADING, ...DETAINED])])).map(({ code }) => code)).toEqual([
      'no-day-of-data',
    ]);
  });
});

test('tables that every workbook has are missed', () => {
  const changes = schemaChangesOf(readWorkbook([gridOfRows([HEADING, ...DETAINED])]));
  expect(changes.map(({ detail }) => detail)).toContain('no table removals was found');
  expect(changes.map(({ detail }) => detail)).not.toContain('no table detained-by-disposition was found');
  expect(changes.at(-1)).toEqual({
    table: 'facilities',
    change: 'table-missing',
    detail: 'no facility list was found',
  });
});
