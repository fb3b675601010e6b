// Count.txt is read in the forms it may take, and every difference from what was read is told.
import { expect, test } from 'vitest';
import { countFindings, readCounts } from '#observatory/court/count-file.ts';
import type { TableReport } from '#observatory/release/release.ts';

test.each([
  ['a line a table', 'A_TblCase\t12\r\nB_TblProceeding\t7\r\n', { a_tblcase: 12, b_tblproceeding: 7 }],
  ['names with .csv, in other letters', 'a_tblcase.CSV\t12\n', { a_tblcase: 12 }],
  ['thousands and quotes', 'A_TblCase\t"12,662,705"\n', { a_tblcase: 12_662_705 }],
  [
    'blank lines, blanks and no end',
    '\n  \nA_TblCase \t 12 \n\nB_TblProceeding\t0',
    { a_tblcase: 12, b_tblproceeding: 0 },
  ],
])('Count.txt is read with %s', (_, text, rows) => {
  expect(readCounts(text)).toEqual({ rows: new Map(Object.entries(rows)), unread: [] });
});

test('lines that hold no count are told', () => {
  expect(readCounts('Table\tRows\nA_TblCase\t1,2\nB\t3\nC 4\n').unread).toEqual([1, 2, 4]);
});

const report = (name: string, expected: number | null, difference: number | null) =>
  ({ name, expected, difference }) as TableReport;

test('a difference is an error; what is not counted or cannot be read is a warning', () => {
  const counts = readCounts('A\t2\nB\t1\nE\t4\nF\t0\n?\n');
  const findings = countFindings([report('A', 2, -1), report('B', 1, 0), report('C', null, null)], {
    counts,
    missing: ['E', 'F'],
  });
  expect(findings).toEqual([
    {
      severity: 'error',
      code: 'count-differs',
      table: 'A',
      message: 'Count.txt says 2 rows, the file has 1.',
    },
    { severity: 'warning', code: 'not-counted', table: 'C', message: expect.any(String) },
    { severity: 'error', code: 'counted-but-missing', table: 'E', message: expect.any(String) },
    { severity: 'warning', code: 'unreadable-count', message: 'Count.txt has no count in line 5.' },
  ]);
});

test('without Count.txt there is one warning', () => {
  const findings = countFindings([report('A', null, null)], { counts: null, missing: [] });
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning no-counts']);
});
