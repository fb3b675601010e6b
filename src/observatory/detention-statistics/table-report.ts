// The ledger's account of the tables of a workbook: rows, columns, values missing, and numbers read and unread by table.

import { figuresOf, type WorkbookReading } from '#observatory/detention-statistics/read-workbook.ts';
import type { StoredTable } from '#observatory/detention-statistics/stored-tables.ts';
import type { ColumnReport, NullReason, TableReport } from '#observatory/release/release.ts';

type Counts = Readonly<Record<string, number>>;

/** A table's report. The publisher gives no number of rows to compare with. */
export function reportTable(
  { name, columns, key, rows }: StoredTable,
  file: string,
  counts: Counts,
): TableReport {
  return {
    name,
    file,
    loaded: rows.length,
    repaired: 0,
    quarantined: 0,
    expected: null,
    difference: null,
    orphans: 0,
    codeMisses: 0,
    key,
    columns: Object.entries(columns).map(([column, type]): ColumnReport => {
      const missing = rows.filter((row) => (row[column] ?? null) === null).length;
      const nulled = column === 'value' ? nulledOf(counts) : undefined;
      return { name: column, type, missing, ...(nulled && { nulled }) };
    }),
    counts,
  };
}

/** Figures by kind of table, numbers unread, and what was made null; of facilities the cells without a number. */
export function countsOf(workbook: WorkbookReading, table: StoredTable['name']): Counts {
  const { sheets } = workbook;
  if (table === 'facilities') {
    const lists = sheets.flatMap(({ facilities }) => facilities ?? []);
    return { 'not-a-number': sum(lists.map(({ notNumbers }) => notNumbers.length)) };
  }
  const figures = figuresOf(workbook);
  const having = (quality: string) =>
    figures.filter((figure) => figure.quality.some((each) => each === quality)).length;
  const byTable = [...Map.groupBy(figures, (figure) => figure.table)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...Object.fromEntries(byTable.map(([name, of]) => [name, of.length])),
    unread: sum(sheets.map(({ unread }) => unread.length)),
    future: having('future-month') + having('future-day'),
    'not-a-number': having('not-a-number'),
  };
}

function nulledOf(counts: Counts): Partial<Record<NullReason, number>> {
  return { sentinel: counts.future ?? 0, unparsable: counts['not-a-number'] ?? 0 };
}

const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);
