// The SQL that makes stays of stints: the time from a first book-in to a last book-out, through every facility between.
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { BuiltTable } from '#observatory/enforcement/build-table.ts';
import { stintColumns } from '#observatory/enforcement/duplicates.ts';
import type { Table } from '#observatory/enforcement/tables.ts';

/** What belongs to one stint and not to the stay. */
const OF_THE_STINT = [
  'detention_facility',
  'detention_facility_code',
  'detention_release_reason',
  'book_in_site',
  'book_in_aor',
];
const LOWEST_OR_EARLIEST = [
  'bond_posted_date',
  'bond_posted_amount',
  'initial_bond_set_amount',
  'initial_bond_set_date',
];

/**
 * Stints that are no duplicates, in the order of their stay: `stay` (its key), `nth` of `n_stints`. A stint without a
 * person or without the stay's book-in is a stay of its own: nothing says what it belongs to.
 */
export function stintsInOrderSql({ table, columns, stored }: BuiltTable): string {
  const { person, in: bookIn, out, facility, facilityName, stayIn } = stintColumns(table, columns);
  return `
    SELECT *, row_number() OVER in_order AS nth, count(*) OVER (PARTITION BY stay) AS n_stints,
      lag(facility) OVER in_order AS facility_before
    FROM (
      SELECT row, ${person} AS person, ${bookIn} AS book_in, ${out}::TIMESTAMP AS book_out,
        ${facility}::VARCHAR AS facility, ${facilityName}::VARCHAR AS facility_name,
        coalesce(${person} || '_' || ${stayIn}, 'row ' || row) AS stay
      FROM (${stored}) WHERE NOT duplicate)
    WINDOW in_order AS (PARTITION BY stay ORDER BY book_in, book_out NULLS LAST, row)`;
}

/**
 * One row a stay: the values of its last stint; first, longest and last facility with their times (of two as long, the
 * later); how many stints; every facility's code. Bond amounts are the lowest, bond dates the earliest among the
 * duplicates of the last stint. A stint without an end is as long as to the last moment that the release knows.
 */
export function staysSql(built: BuiltTable): string {
  const { table, columns, stored } = built;
  const { person, in: bookIn, out, facility, stayIn } = stintColumns(table, columns);
  const [nameOfIn, nameOfOut] = [table.at, (table.stays as NonNullable<Table['stays']>).end];
  const ofStay = columns.filter((name) => ![...OF_THE_STINT, nameOfIn, nameOfOut].includes(name));
  const bond = ofStay.filter((name) => LOWEST_OR_EARLIEST.includes(name));
  const values = ofStay.map((name) => {
    const stored = sqlName(name === 'birth_year' ? 'age_band' : name);
    return `${bond.includes(name) ? 'b' : 'l'}.${stored}`;
  });
  const places = ['first', 'longest', 'last'].flatMap((which) => [
    `${which}.facility_name AS ${sqlName(`detention_facility_${which}`)}`,
    `${which}.facility AS ${sqlName(`detention_facility_code_${which}`)}`,
    `${which}.book_in AS ${sqlName(`${nameOfIn}_${which}`)}`,
    `${which}.book_out AS ${sqlName(`${nameOfOut}_${which}`)}`,
  ]);
  const stint = '{facility_name, facility, book_in, book_out}';
  return `
    WITH stored AS (${stored}),
    stints AS (${stintsInOrderSql(built)}),
    known AS (SELECT max(greatest(${bookIn}, ${out}::TIMESTAMP)) AS until FROM stored),
    stays AS (
      SELECT max(row) FILTER (nth = n_stints) AS row, max(n_stints) AS n_stints,
        string_agg(facility, '; ' ORDER BY nth) AS facility_codes,
        max(${struct(stint)}) FILTER (nth = 1) AS first,
        arg_max(${struct(stint)}, (coalesce(book_out, until) - book_in, nth)) AS longest,
        max(${struct(stint)}) FILTER (nth = n_stints) AS last
      FROM stints, known GROUP BY stay),
    bonds AS (
      SELECT any_value(row) FILTER (NOT duplicate) AS row${bond.map((name) => `, min(${sqlName(name)}) AS ${sqlName(name)}`).join('')}
      FROM stored
      GROUP BY ${person}, ${facility}, ${bookIn}::DATE, ${stayIn}, CASE WHEN ${person} IS NULL OR ${bookIn} IS NULL THEN row END)
    SELECT s.row, l.file, l.sheet, l.sheet_row, ${values.join(', ')}, s.n_stints, s.facility_codes,
      ${places.join(', ')}, l.quality
    FROM stays s JOIN stored l USING (row) LEFT JOIN bonds b USING (row)
    ORDER BY s.row`;
}

function struct(fields: string): string {
  return fields.replaceAll(/(\w+)/g, (name) => `${sqlText(name)}: ${name}`);
}
