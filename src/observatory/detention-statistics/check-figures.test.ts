// Totals are held against their parts, and a figure against its second printing; averages of time are not summed.
import { expect, test } from 'vitest';
import { readWorkbook } from '#observatory/detention-statistics/read-workbook.ts';
import { gridOfRows, type ValueOf } from '../../../test/grid-of-rows.ts';

const HEADING = ['ICE DETENTION DATA, FY2026'];
const LOW = 'the printed total is not the sum of its 2 parts';

function contradictions(...sheets: ValueOf[][][]) {
  return readWorkbook(
    sheets.map((rows, index) => gridOfRows([HEADING, ...rows], { name: `S${index + 1}` })),
  ).contradictions.map(({ what, values }) => [what, ...values.map(({ at, value }) => `${at}=${value}`)]);
}

const bookIns = (rows: ValueOf[][]) => [
  ['ICE Initial Book-Ins by Facility Type and Criminality: FY2026'],
  ['Facility Type', 'Convicted Criminal', 'Pending Criminal Charges', 'Total'],
  ...rows,
];

test('totals that add up say nothing', () => {
  expect(
    contradictions(
      bookIns([
        ['Total', 4, 6, 10],
        ['FSC', 1, 2, 3],
        ['Adult', 3, 4, 7],
      ]),
    ),
  ).toEqual([]);
});

test('one wrong part is found in its row and in its column', () => {
  expect(
    contradictions(
      bookIns([
        ['Total', 4, 6, 10],
        ['FSC', 1, 2, 3],
        ['Adult', 3, 5, 7],
      ]),
    ),
  ).toEqual([
    [`book-ins, Pending Criminal Charges, FY2026: ${LOW}`, 'S1!C4=6', 'C5+C6=7'],
    [`book-ins, Adult, FY2026: ${LOW}`, 'S1!D6=7', 'B6+C6=8'],
  ]);
});

test('a total of the months is held against them', () => {
  const rows = [
    ['ICE Initial Book-Ins by Arresting Agency and Month: FY2026'],
    ['Agency', 'Oct', 'Nov', 'Total'],
    ['ICE', 36622, 34477, 71098],
  ];
  expect(contradictions(rows)).toEqual([[`book-ins, ICE, FY2026: ${LOW}`, 'S1!D4=71098', 'B4+C4=71099']]);
});

test('average populations add up over facilities and not over months; average lengths never do', () => {
  const rows = (title: string) => [
    [`${title} by Facility Type and Month: FY2026`],
    ['Facility Type', 'Oct', 'Nov', 'FY Overall'],
    ['Total', 63175.580645, 66609.1, 64864.2],
    ['FSC', 424.096774, 600.5, 510.6],
    ['Adult', 62751.483871, 66008.7, 64353.6],
  ];
  expect(contradictions(rows('ICE Average Daily Population'))).toEqual([
    [`average-daily-population, 2025-11: ${LOW}`, 'S1!C4=66609.1', 'C5+C6=66609.2'],
  ]);
  expect(contradictions(rows('ICE Average Length of Stay'))).toEqual([]);
});

test('subsets are no parts', () => {
  const rows = [
    ['ICE Removals: FY2026'],
    ['Removals', 'Total'],
    ['Total', 10],
    ['Removals with a FAMU Identifier', 3],
  ];
  expect(contradictions(rows)).toEqual([]);
});

test('one figure with two values on two sheets is reported with both cells', () => {
  const bonds: ValueOf[][] = [
    ['FY2026 Bonded Out Book Outs Count and ALOS - Prior 12 months plus Current Month'],
    [null, { date: 45931 }],
    ['Total ICE Final Book Outs', 37539],
    ['ICE Final Book Outs with Bond Posted', 1033],
  ];
  const reasons: ValueOf[][] = [
    ['ICE Final Book Outs by Release Reason, Month and Criminality: FY2026'],
    ['Release Reason', 'Criminality', 'Oct'],
    ['Total', null, 1086],
    ['Bonded Out', 'Total', 1086],
  ];
  expect(contradictions(reasons, bonds)).toEqual([
    ['final-book-outs, 2025-10', 'S1!C4=1086', 'S2!B4=37539'],
    ['final-book-outs, Bonded Out, 2025-10', 'S1!C5=1086', 'S2!B5=1033'],
  ]);
});

test('a figure that is printed twice alike says nothing', () => {
  const rows = bookIns([['Adult', 3, 4, 7]]);
  expect(contradictions(rows, rows)).toEqual([]);
});
