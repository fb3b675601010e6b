// The SQL that finds rows which tell of an event that another row tells of already, by the publisher's rules.
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { columnOfType, type Table } from '#observatory/enforcement/tables.ts';

/** Arrests of one person within a day of one another are one arrest that was recorded again. */
const EPISODE = "INTERVAL '24 hours'";
/** A record made while an arrest was processed again never stands for it where another does. */
const REPROCESSED = 'ERO Reprocessed Arrest';

/**
 * SELECT of the `row` of every duplicate among `rows` (typed rows of the table) and of the row that is `kept` in its
 * place. A row without a person or a date is never one. Of an episode and of rows of the same time the first is kept;
 * of a stint, the last.
 */
export function duplicatesSql(
  table: Table,
  { rows, columns }: { rows: string; columns: readonly string[] },
): string {
  const person = sqlName(columnOfType(table, 'person'));
  const at = sqlName(table.at);
  const known = `(${rows}) WHERE ${person} IS NOT NULL AND ${at} IS NOT NULL`;
  switch (table.duplicates) {
    case 'episode': {
      const again = columns.includes('apprehension_method')
        ? `coalesce(apprehension_method = ${sqlText(REPROCESSED)}, false), `
        : '';
      const sorted = `
        SELECT row, ${person} AS person, row_number() OVER by_time AS nth, ${at} - lag(${at}) OVER by_time AS gap
        FROM ${known} WINDOW by_time AS (PARTITION BY ${person} ORDER BY ${at}, ${again}row)`;
      const numbered = `
        SELECT *, count(*) FILTER (gap IS NULL OR gap > ${EPISODE}) OVER (PARTITION BY person ORDER BY nth) AS episode
        FROM (${sorted})`;
      return keptSql(`(${numbered})`, { same: 'person, episode', first: 'nth' });
    }
    case 'same-time':
      return keptSql(known, { same: `${person}, ${at}`, first: 'row' });
    case 'stint': {
      const { out, facility, stayIn } = stintColumns(table, columns);
      return keptSql(known, {
        same: `${person}, ${facility}, ${at}::DATE, ${stayIn}`,
        first: `${at} DESC, ${out} DESC NULLS FIRST, row DESC`,
      });
    }
  }
}

function keptSql(from: string, { same, first }: { same: string; first: string }): string {
  return `
    SELECT row, kept FROM (
      SELECT row, first_value(row) OVER (PARTITION BY ${same} ORDER BY ${first}) AS kept FROM ${from})
    WHERE row <> kept`;
}

/** The columns of a stint by what they are; SQL's null where the file has none. */
export function stintColumns(table: Table, columns: readonly string[]) {
  if (table.stays === undefined) throw new Error('tables.yaml: stints without stays');
  const column = (name: string) => (columns.includes(name) ? sqlName(name) : 'NULL');
  return {
    person: sqlName(columnOfType(table, 'person')),
    in: sqlName(table.at),
    out: column(table.stays.end),
    facility: column('detention_facility_code'),
    facilityName: column('detention_facility'),
    stayIn: column(table.stays.in),
  };
}
