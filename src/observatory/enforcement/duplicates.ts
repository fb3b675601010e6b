// The SQL that finds rows which tell of an event that another row tells of already, by the publisher's rules.
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { columnOfType, type Table } from '#observatory/enforcement/tables.ts';

/** Arrests of one person within a day of one another are one arrest that was recorded again. */
const EPISODE = "INTERVAL '24 hours'";
/** A record made while an arrest was processed again never stands for it where another does. */
const REPROCESSED = 'ERO Reprocessed Arrest';

/**
 * SELECT of the `row` of every duplicate among `rows` (typed rows of the table). A row without a person or a date is
 * never one. Of an episode and of rows of the same time the first stays; of a stint, the last.
 */
export function duplicatesSql(
  table: Table,
  { rows, columns }: { rows: string; columns: readonly string[] },
): string {
  const person = sqlName(columnOfType(table, 'person'));
  const at = sqlName(table.at);
  const known = `${person} IS NOT NULL AND ${at} IS NOT NULL`;
  switch (table.duplicates) {
    case 'episode': {
      const again = columns.includes('apprehension_method')
        ? `coalesce(apprehension_method = ${sqlText(REPROCESSED)}, false), `
        : '';
      return `
        SELECT row FROM (
          SELECT row, ${at} - lag(${at}) OVER (PARTITION BY ${person} ORDER BY ${at}, ${again}row) AS gap
          FROM (${rows}) WHERE ${known})
        WHERE gap <= ${EPISODE}`;
    }
    case 'same-time':
      return `
        SELECT row FROM (
          SELECT row, row_number() OVER (PARTITION BY ${person}, ${at} ORDER BY row) AS nth
          FROM (${rows}) WHERE ${known})
        WHERE nth > 1`;
    case 'stint': {
      const { out, facility, stayIn } = stintColumns(table, columns);
      return `
        SELECT row FROM (
          SELECT row, row_number() OVER (
            PARTITION BY ${person}, ${facility}, ${at}::DATE, ${stayIn} ORDER BY ${at} DESC, ${out} DESC NULLS FIRST, row DESC) AS nth
          FROM (${rows}) WHERE ${known})
        WHERE nth > 1`;
    }
  }
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
