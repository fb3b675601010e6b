// The two tables of a detention-statistics release as they are stored: their columns, keys and rows.
import { FACILITY_COLUMNS } from '#observatory/detention-statistics/facility-columns.ts';
import { DIMENSIONS, MEASURES } from '#observatory/detention-statistics/measures.ts';
import { figuresOf, type WorkbookReading } from '#observatory/detention-statistics/read-workbook.ts';

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'DATE';
export type StoredValue = string | number | null;

export type StoredTable = {
  name: 'statistics' | 'facilities';
  columns: Readonly<Record<string, ColumnType>>;
  /** By which a row is the same row in another release. */
  key: readonly string[];
  rows: readonly Readonly<Record<string, StoredValue>>[];
};

/** One row a figure. `occurrence` counts from 1 how often the workbook prints the figure. */
export function statisticsTable(workbook: WorkbookReading, release: string): StoredTable {
  const key = ['fiscal_year', 'month', 'period', 'table', 'measure', ...DIMENSIONS, 'occurrence'];
  const figures = figuresOf(workbook);
  const rows = figures.map((figure, index) => ({
    release,
    fiscal_year: figure.fiscalYear,
    month: figure.month,
    period: figure.period,
    as_of: figure.asOf,
    table: figure.table,
    measure: figure.measure,
    ...figure.dimensions,
    unit: MEASURES[figure.measure].unit,
    value: figure.value,
    part: figure.part,
    sheet: figure.sheet,
    cell: figure.cell,
    row: index + 1,
    quality: inWords(figure.quality),
  }));
  return {
    name: 'statistics',
    columns: {
      release: 'VARCHAR',
      fiscal_year: 'INTEGER',
      month: 'DATE',
      period: 'VARCHAR',
      as_of: 'DATE',
      table: 'VARCHAR',
      measure: 'VARCHAR',
      ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 'VARCHAR' as const])),
      unit: 'VARCHAR',
      value: 'DOUBLE',
      part: 'VARCHAR',
      occurrence: 'INTEGER',
      sheet: 'VARCHAR',
      cell: 'VARCHAR',
      row: 'BIGINT',
      quality: 'VARCHAR',
    },
    key,
    rows: withOccurrences(rows, key),
  };
}

/** One row a facility. `as_printed` holds what stands in a column of numbers or days and is neither. */
export function facilitiesTable({ sheets, fiscalYear }: WorkbookReading, release: string): StoredTable {
  const key = ['name', 'city', 'state', 'occurrence'];
  const rows = sheets.flatMap(({ grid, facilities: list }) =>
    (list?.facilities ?? []).map((facility) => ({
      release,
      fiscal_year: list?.fiscalYear ?? null,
      as_of: list?.asOf ?? null,
      ...facility.values,
      as_printed: facility.asPrinted.join('; ') || null,
      sheet: facility.sheet,
      cell: facility.cell,
      quality: inWords([
        ...(facility.lacksNumbers ? ['not-a-number'] : []),
        ...(grid.hidden ? ['hidden-sheet'] : []),
        ...(list?.fiscalYear === fiscalYear ? [] : ['other-fiscal-year']),
      ]),
    })),
  );
  return {
    name: 'facilities',
    columns: {
      release: 'VARCHAR',
      fiscal_year: 'INTEGER',
      as_of: 'DATE',
      ...Object.fromEntries(FACILITY_COLUMNS.map(({ name, type }) => [name, type])),
      as_printed: 'VARCHAR',
      occurrence: 'INTEGER',
      sheet: 'VARCHAR',
      cell: 'VARCHAR',
      row: 'BIGINT',
      quality: 'VARCHAR',
    },
    key,
    rows: withOccurrences(
      rows.map((row, index) => ({ ...row, row: index + 1 })),
      key,
    ),
  };
}

function withOccurrences(rows: readonly Record<string, StoredValue>[], key: readonly string[]) {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const same = JSON.stringify(key.map((name) => row[name] ?? null));
    const occurrence = (seen.get(same) ?? 0) + 1;
    seen.set(same, occurrence);
    return { ...row, occurrence };
  });
}

const inWords = (quality: readonly string[]) => quality.join(', ') || null;
