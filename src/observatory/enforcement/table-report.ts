// What the ledger is told of a table: row fates, columns, missing and nulled values, codes that stand in no list.
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { type BuiltTable, QUARANTINE } from '#observatory/enforcement/build-table.ts';
import { AGE_BAND, storedAs } from '#observatory/enforcement/clean.ts';
import { columnName } from '#observatory/enforcement/column-name.ts';
import type { Header } from '#observatory/enforcement/header.ts';
import { CODES, columnOfType } from '#observatory/enforcement/tables.ts';
import type { ColumnReport, NullReason, TableReport } from '#observatory/release/release.ts';

export async function reportTable(
  duckdb: DuckDBConnection,
  { name, table, columns, stored }: BuiltTable,
  {
    places,
    headers,
    stays,
  }: { places: readonly string[]; headers: readonly Header[]; stays: BuiltTable | undefined },
): Promise<TableReport> {
  const person = columnOfType(table, 'person');
  const kept = columns.map((column) => {
    const codes = table.columns[column]?.codes;
    const found = headers.flatMap((header) => header.kept).find((one) => one.name === column);
    return { ...storedAs(column, table), codes, written: found?.from[0].written ?? column };
  });
  const misses = kept.flatMap(({ name: column, codes }) => {
    const list = codes === undefined ? undefined : CODES[codes];
    if (list === undefined) return [];
    const known = list.map((code) => sqlText(code.toLowerCase())).join(', ');
    return `count(*) FILTER (lower(${sqlName(column)}) NOT IN (${known}))`;
  });
  const counted = await oneRow(
    duckdb,
    `SELECT count(*) AS loaded, count(*) FILTER (duplicate) AS duplicates,
      count(*) FILTER (${sqlName(person)} IS NULL) AS without_person, ${misses.join(' + ') || 0} AS code_misses,
      ${missingSql(kept)}
     FROM (${stored})`,
  );
  const { quarantined = 0 } = await oneRow(
    duckdb,
    `SELECT count(*) AS quarantined FROM ${QUARANTINE} WHERE "table" = ${sqlText(name)}`,
  );
  const nulled = await nulledValues(duckdb, stored);
  const made = stays && (await oneRow(duckdb, `SELECT count(*) AS stays FROM (${stays.stored})`));
  return {
    name,
    file: places.join(', '),
    loaded: counted.loaded ?? 0,
    repaired: 0,
    quarantined,
    expected: null,
    difference: null,
    orphans: 0,
    codeMisses: counted.code_misses ?? 0,
    key: keyOf(table, columns),
    columns: [
      ...kept.map(({ name: column, type, written }, n) => ({
        name: column,
        ...(written !== column && { nameInFile: written }),
        type,
        ...(column === AGE_BAND && { note: 'coarsened to five years of age at the event' }),
        missing: counted[`missing_${n}`] ?? 0,
        ...(nulled.has(column) && { nulled: nulled.get(column) as Partial<Record<NullReason, number>> }),
      })),
      ...leftColumns(headers),
    ],
    counts: { duplicates: counted.duplicates ?? 0, withoutPerson: counted.without_person ?? 0, ...made },
  };
}

function missingSql(columns: readonly { name: string }[]): string {
  return columns.map(({ name }, n) => `count(*) - count(${sqlName(name)}) AS missing_${n}`).join(', ');
}

function keyOf(table: BuiltTable['table'], columns: readonly string[]): string[] {
  const key = [columnOfType(table, 'person'), table.at];
  return table.stays !== undefined && columns.includes('detention_facility_code')
    ? [...key, 'detention_facility_code']
    : key;
}

function leftColumns(headers: readonly Header[]): ColumnReport[] {
  const left = new Map(headers.flatMap((header) => header.left).map(({ written, why }) => [written, why]));
  return [...left].map(([written, why]) => ({
    name: columnName(written),
    nameInFile: written,
    note: `not stored: ${why}`,
  }));
}

async function nulledValues(
  duckdb: DuckDBConnection,
  stored: string,
): Promise<Map<string, Partial<Record<NullReason, number>>>> {
  const reasons = await duckdb.runAndReadAll(`
    SELECT flag, count(*) FROM (SELECT unnest(string_split(quality, ', ')) AS flag FROM (${stored}) WHERE quality IS NOT NULL)
    GROUP BY flag ORDER BY flag`);
  const nulled = new Map<string, Partial<Record<NullReason, number>>>();
  for (const [flag, count] of reasons.getRows()) {
    const [column = '', reason] = String(flag).split(' ');
    nulled.set(column, { ...nulled.get(column), [reason as NullReason]: Number(count) });
  }
  return nulled;
}

async function oneRow(duckdb: DuckDBConnection, query: string): Promise<Record<string, number>> {
  const answered = await duckdb.runAndReadAll(query);
  return Object.fromEntries(
    Object.entries(answered.getRowObjects()[0] ?? {}).map(([column, value]) => [column, Number(value)]),
  );
}
