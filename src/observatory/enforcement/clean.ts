// The SQL that turns the staged texts of a table into typed values, and says of every value that was made null why.
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { type Column, type ColumnType, columnOfType, type Table } from '#observatory/enforcement/tables.ts';

/** Dates of ICE's rows that can be: entries decades ago, orders of future years are a slip. */
const EARLIEST = '1901-01-01';
const LATEST = '2049-12-31';

/**
 * Macros that the SQL of this part uses; `_flag` says why a text gives no value, null where it does. Marks of exemptions
 * alone (`b(6), b(7)c`, `(b)(6)(b)(7)(C)`) are a redaction, an error of the workbook is no text, what looks like a day
 * and is none is impossible, and 1 January 1900, like the days before it by which Excel writes zero, stands for no date.
 */
const MACROS = [
  `ice_redacted(t) AS t = 'b6' OR (contains(t, '(') AND
    regexp_full_match(lower(t), '(\\(?b\\)?\\s*\\(?[1-9]\\)?\\s*(\\(?[a-f]\\)?)?[\\s,;]*)+'))`,
  `ice_text_flag(t) AS CASE
    WHEN ice_redacted(t) THEN 'redacted'
    WHEN t[1] = '#' AND regexp_full_match(t, '#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)') THEN 'unparsable'
    END`,
  `ice_time(t) AS coalesce(TRY_CAST(t AS TIMESTAMP), try_strptime(t,
    ['%m/%d/%Y', '%m/%d/%Y %H:%M', '%m/%d/%Y %H:%M:%S', '%m/%d/%Y %I:%M %p', '%m/%d/%Y %I:%M:%S %p']))`,
  `ice_time_flag(t) AS CASE
    WHEN t IS NULL THEN NULL
    WHEN ice_redacted(t) THEN 'redacted'
    WHEN ice_time(t) IS NULL AND regexp_matches(t, '^\\d{4}-\\d\\d?-\\d\\d?|^\\d\\d?/\\d\\d?/\\d{4}') THEN 'impossible'
    WHEN ice_time(t) IS NULL THEN 'unparsable'
    WHEN ice_time(t)::DATE BETWEEN DATE '1899-12-30' AND DATE '1900-01-01' THEN 'sentinel'
    WHEN ice_time(t)::DATE NOT BETWEEN DATE '${EARLIEST}' AND DATE '${LATEST}' THEN 'out-of-range'
    END`,
  `ice_number(t) AS TRY_CAST(regexp_replace(t, '[$,]', '', 'g') AS DECIMAL(14, 2))`,
  `ice_number_flag(t) AS CASE
    WHEN t IS NULL THEN NULL
    WHEN ice_redacted(t) THEN 'redacted'
    WHEN ice_number(t) IS NULL THEN 'unparsable'
    END`,
  `ice_age(t, event_time) AS year(event_time) - ice_number(t)::BIGINT`,
  `ice_age_flag(t, event_time) AS coalesce(ice_number_flag(t),
    CASE WHEN ice_age(t, event_time) NOT BETWEEN 0 AND 120 THEN 'out-of-range' END)`,
  `ice_age_band(age) AS CASE WHEN age >= 90 THEN '90+' ELSE (age // 5 * 5) || '-' || (age // 5 * 5 + 4) END`,
];

export async function createMacros(duckdb: DuckDBConnection): Promise<void> {
  for (const macro of MACROS) await duckdb.run(`CREATE OR REPLACE TEMP MACRO ${macro}`);
}

/** The column that takes the place of the birth year. */
export const AGE_BAND = 'age_band';

/** The time of a row's event in the SQL, null where it is flagged. */
const AT = 'event_time';

/** How a type is stored, and the SQL of its value and flag over a trimmed text. */
type Reading = { type: string; value: (text: string) => string; flag: (text: string) => string };

const TEXT: Reading = { type: 'VARCHAR', value: (t) => t, flag: (t) => `ice_text_flag(${t})` };
const READINGS: Readonly<Record<ColumnType, Reading>> = {
  text: TEXT,
  person: TEXT,
  date: { type: 'TIMESTAMP', value: (t) => `ice_time(${t})`, flag: (t) => `ice_time_flag(${t})` },
  number: { type: 'DOUBLE', value: (t) => `ice_number(${t})::DOUBLE`, flag: (t) => `ice_number_flag(${t})` },
  amount: { type: 'DECIMAL(14,2)', value: (t) => `ice_number(${t})`, flag: (t) => `ice_number_flag(${t})` },
  'birth-year': {
    type: 'VARCHAR',
    value: (t) => `ice_age_band(ice_age(${t}, ${AT}))`,
    flag: (t) => `ice_age_flag(${t}, ${AT})`,
  },
};

/** The name and type under which a column is stored. */
export function storedAs(name: string, { columns }: Table): { name: string; type: string } {
  const { type } = columns[name] as Column;
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
  const read = columns.map((name) => {
    const { value, flag } = READINGS[(table.columns[name] as Column).type];
    const [text, flagged, stored] = [sqlName(name), sqlName(`${name} flag`), storedAs(name, table).name];
    return {
      trimmed: `nullif(trim(${text}), '') AS ${text}`,
      flag: `${flag(text)} AS ${flagged}`,
      value: `CASE WHEN ${flagged} IS NULL THEN ${value(text)} END AS ${sqlName(stored)}`,
      reason: `${sqlText(`${stored} `)} || ${flagged}`,
    };
  });
  const all = (part: keyof (typeof read)[number]) => read.map((column) => column[part]).join(', ');
  const at = sqlName(table.at);
  const person = columnOfType(table, 'person');
  return `
    WITH trimmed AS (SELECT row, file, sheet, sheet_row, problem, ${all('trimmed')} FROM (${staged})),
    timed AS (SELECT *, CASE WHEN ice_time_flag(${at}) IS NULL THEN ice_time(${at}) END AS ${AT} FROM trimmed),
    flagged AS (SELECT *, ${all('flag')} FROM timed)
    SELECT row, file, sheet, sheet_row, ${all('value')},
      nullif(concat_ws(', ', ${all('reason')}), '') AS quality,
      coalesce(problem, CASE
        WHEN ${AT} IS NULL AND (${sqlName(person)} IS NULL OR ${sqlName(`${person} flag`)} IS NOT NULL)
        THEN 'neither a person nor a date' END) AS problem
    FROM flagged`;
}
