// The SQL that turns the staged texts of a table into typed values, and says of every value that was made null why.
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { type ColumnType, columnOfType, type Table } from '#observatory/enforcement/tables.ts';

/** Dates of ICE's rows that can be: entries decades ago, orders of future years are a slip. */
const EARLIEST = '1901-01-01';
const LATEST = '2049-12-31';

/**
 * Macros that the SQL of this part uses. A redacted value is made of marks of exemptions alone, `b(6), b(7)c` or
 * `(b)(6)(b)(7)(C)`; a date-like text that is no day is impossible, 1 January 1900 (and Excel's days before it) stands
 * for no date.
 */
const MACROS = [
  `ice_redacted(t) AS t = 'b6' OR (contains(t, '(') AND
    regexp_full_match(lower(t), '(\\(?b\\)?\\s*\\(?[1-9]\\)?\\s*(\\(?[a-f]\\)?)?[\\s,;]*)+'))`,
  `ice_time(t) AS coalesce(TRY_CAST(t AS TIMESTAMP), try_strptime(t,
    ['%m/%d/%Y', '%m/%d/%Y %H:%M', '%m/%d/%Y %H:%M:%S', '%m/%d/%Y %I:%M %p', '%m/%d/%Y %I:%M:%S %p']))`,
  `ice_time_flag(t) AS CASE
    WHEN t IS NULL THEN NULL
    WHEN ice_redacted(t) THEN 'redacted'
    WHEN ice_time(t) IS NULL THEN
      CASE WHEN regexp_matches(t, '^\\d{4}-\\d\\d?-\\d\\d?|^\\d\\d?/\\d\\d?/\\d{4}') THEN 'impossible' ELSE 'unparsable' END
    WHEN ice_time(t)::DATE BETWEEN DATE '1899-12-30' AND DATE '1900-01-01' THEN 'sentinel'
    WHEN ice_time(t)::DATE NOT BETWEEN DATE '${EARLIEST}' AND DATE '${LATEST}' THEN 'out-of-range'
    END`,
  `ice_number(t) AS TRY_CAST(regexp_replace(t, '[$,]', '', 'g') AS DECIMAL(14, 2))`,
  `ice_number_flag(t) AS CASE
    WHEN t IS NULL THEN NULL
    WHEN ice_redacted(t) THEN 'redacted'
    WHEN ice_number(t) IS NULL THEN 'unparsable'
    END`,
  `ice_age(t, event_time) AS year(event_time) - ice_number(t)::INTEGER`,
  `ice_age_flag(t, event_time) AS coalesce(ice_number_flag(t),
    CASE WHEN ice_age(t, event_time) NOT BETWEEN 0 AND 120 THEN 'out-of-range' END)`,
  `ice_age_band(age) AS CASE WHEN age >= 90 THEN '90+' ELSE (age // 5 * 5) || '-' || (age // 5 * 5 + 4) END`,
];

export async function createMacros(duckdb: DuckDBConnection): Promise<void> {
  for (const macro of MACROS) await duckdb.run(`CREATE OR REPLACE TEMP MACRO ${macro}`);
}

/** The column that takes the place of the birth year. */
export const AGE_BAND = 'age_band';

/** Type, and SQL over the trimmed text `t` and the time of the row's event, `at`. */
type Reading = {
  type: string;
  value: (t: string, at: string) => string;
  flag: (t: string, at: string) => string;
};

const TEXT: Reading = {
  type: 'VARCHAR',
  value: (t) => t,
  flag: (t) => `CASE WHEN ice_redacted(${t}) THEN 'redacted' END`,
};
const READINGS: Readonly<Record<ColumnType, Reading>> = {
  text: TEXT,
  person: TEXT,
  date: { type: 'DATE', value: (t) => `ice_time(${t})::DATE`, flag: (t) => `ice_time_flag(${t})` },
  timestamp: { type: 'TIMESTAMP', value: (t) => `ice_time(${t})`, flag: (t) => `ice_time_flag(${t})` },
  number: { type: 'BIGINT', value: (t) => `ice_number(${t})::BIGINT`, flag: (t) => `ice_number_flag(${t})` },
  amount: { type: 'DECIMAL(14,2)', value: (t) => `ice_number(${t})`, flag: (t) => `ice_number_flag(${t})` },
  'birth-year': {
    type: 'VARCHAR',
    value: (t, at) => `ice_age_band(ice_age(${t}, ${at}))`,
    flag: (t, at) => `ice_age_flag(${t}, ${at})`,
  },
};

/** The name and type under which a column is stored. */
export function storedAs(name: string, type: ColumnType): { name: string; type: string } {
  return { name: type === 'birth-year' ? AGE_BAND : name, type: READINGS[type].type };
}

/**
 * SELECT over `staged` (the staged rows of the table, with these columns): `row`, `file`, `sheet`, `sheet_row`, the
 * columns typed, `quality`, and `problem` where the row is to be set aside. `quality` lists `COLUMN reason`.
 */
export function cleanSql(
  table: Table,
  { staged, columns }: { staged: string; columns: readonly string[] },
): string {
  const typeOf = (name: string) => (table.columns[name] as Table['columns'][string]).type;
  const person = columnOfType(table, 'person');
  const at = 'event_time';
  const trimmed = columns.map((name) => `nullif(trim(${sqlName(name)}), '') AS ${sqlName(name)}`);
  const flags = columns.map((name) => {
    const t = `t.${sqlName(name)}`;
    return `${READINGS[typeOf(name)].flag(t, at)} AS ${sqlName(`${name} flag`)}`;
  });
  const values = columns.map((name) => {
    const type = typeOf(name);
    const value = READINGS[type].value(sqlName(name), at);
    return `CASE WHEN ${sqlName(`${name} flag`)} IS NULL THEN ${value} END AS ${sqlName(storedAs(name, type).name)}`;
  });
  const reasons = columns.map(
    (name) => `${sqlText(`${storedAs(name, typeOf(name)).name} `)} || ${sqlName(`${name} flag`)}`,
  );
  const eventTime = `t.${sqlName(table.at)}`;
  return `
    WITH t AS (SELECT row, file, sheet, sheet_row, problem, ${trimmed.join(', ')} FROM (${staged})),
    flagged AS (
      SELECT t.*, CASE WHEN ice_time_flag(${eventTime}) IS NULL THEN ice_time(${eventTime}) END AS ${at},
        ${flags.join(', ')}
      FROM t)
    SELECT row, file, sheet, sheet_row, ${values.join(', ')},
      nullif(concat_ws(', ', ${reasons.join(', ')}), '') AS quality,
      coalesce(problem, CASE WHEN ${at} IS NULL AND (${sqlName(person)} IS NULL OR ${sqlName(`${person} flag`)} IS NOT NULL)
        THEN 'neither a person nor a date' END) AS problem
    FROM flagged`;
}
