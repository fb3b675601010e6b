// The SQL that makes stays of stints: the time from a first book-in to a last book-out, through every facility between.
import { sqlName } from '#observatory/duckdb.ts';
import type { BuiltTable } from '#observatory/enforcement/build-table.ts';
import { AGE_BAND } from '#observatory/enforcement/clean.ts';
import { stintColumns } from '#observatory/enforcement/duplicates.ts';

/** What belongs to one stint and not to the stay, besides its times. */
const OF_THE_STINT = [
  'detention_facility',
  'detention_facility_code',
  'detention_release_reason',
  'book_in_site',
  'book_in_aor',
];
/** What is told of a stay's first, longest and last facility, by the name that it is stored under. */
const PLACE = { facility_name: 'detention_facility', facility: 'detention_facility_code' };
const BONDS = ['bond_posted_date', 'bond_posted_amount', 'initial_bond_set_amount', 'initial_bond_set_date'];

/**
 * Stints that are no duplicates with their place in their stay: `stay` (the row of its first stint), `nth` of
 * `n_stints`, the facility before. A stint without a person or without the stay's book-in is a stay of its own: nothing
 * says what it belongs to.
 */
export function orderedStintsSql({ table, columns, stored }: BuiltTable): string {
  const { person, in: bookIn, out, facility, facilityName, stayIn } = stintColumns(table, columns);
  const stay = `${person}, ${stayIn}, CASE WHEN ${person} IS NULL OR ${stayIn} IS NULL THEN row END`;
  return `
    SELECT row, ${bookIn} AS book_in, ${out}::TIMESTAMP AS book_out, ${facility}::VARCHAR AS facility,
      ${facilityName}::VARCHAR AS facility_name, first_value(row) OVER in_order AS stay,
      row_number() OVER in_order AS nth, count(*) OVER (PARTITION BY ${stay}) AS n_stints,
      lag(${facility}::VARCHAR) OVER in_order AS facility_before
    FROM (${stored}) WHERE NOT duplicate
    WINDOW in_order AS (PARTITION BY ${stay} ORDER BY ${bookIn}, ${out}::TIMESTAMP NULLS LAST, row)`;
}

/**
 * One row a stay, by the row of its last stint: first, longest and last facility with their times (of two as long, the
 * later); how many stints; every facility's code. A stint without an end is as long as to the last moment that the
 * release knows.
 */
export function stayPlacesSql({ table }: BuiltTable, { orderedStints }: { orderedStints: string }): string {
  const named = { ...PLACE, book_in: table.at, book_out: table.stays?.end ?? '' };
  const place = (which: string, read: (column: string) => string) =>
    Object.entries(named).map(([column, name]) => `${read(column)} AS ${sqlName(`${name}_${which}`)}`);
  const nth = (n: string) => (column: string) => `any_value(${column}) FILTER (nth = ${n})`;
  return `
    WITH stints AS (${orderedStints}),
    known AS (SELECT max(greatest(book_in, book_out)) AS until FROM stints),
    stays AS (
      SELECT any_value(row) FILTER (nth = n_stints) AS row, any_value(n_stints) AS n_stints,
        string_agg(facility, '; ' ORDER BY nth) AS facility_codes,
        arg_max(row, (coalesce(book_out, until) - book_in, nth)) AS longest_row,
        ${[...place('first', nth('1')), ...place('last', nth('n_stints'))].join(', ')}
      FROM stints, known GROUP BY stay)
    SELECT stays.* EXCLUDE (longest_row), ${place('longest', (column) => `longest.${column}`).join(', ')}
    FROM stays JOIN stints longest ON longest.row = stays.longest_row`;
}

/**
 * The stays as they are stored: the values of the last stint, its places (from `stayPlacesSql`). Bond amounts are the
 * lowest, bond dates the earliest of the last stint and its duplicates.
 */
export function staysSql(
  { table, columns, stored, duplicates }: BuiltTable,
  { stayPlaces }: { stayPlaces: string },
): string {
  const ofTheStint = [...OF_THE_STINT, table.at, table.stays?.end];
  const ofStay = columns.filter((name) => !ofTheStint.includes(name));
  const bonds = ofStay.filter((name) => BONDS.includes(name)).map(sqlName);
  const values = ofStay.map((name) => {
    const column = sqlName(name === 'birth_year' ? AGE_BAND : name);
    return bonds.includes(column) ? `least(l.${column}, b.${column}) AS ${column}` : `l.${column}`;
  });
  const bondsOfDuplicates = `
    SELECT kept AS row${bonds.map((column) => `, min(${column}) AS ${column}`).join('')}
    FROM (${stored}) JOIN (${duplicates}) USING (row) GROUP BY kept`;
  return `
    SELECT l.row, l.file, l.sheet, l.sheet_row, ${values.join(', ')}, s.* EXCLUDE (row), l.quality
    FROM (${stored}) l JOIN (${stayPlaces}) s USING (row) LEFT JOIN (${bondsOfDuplicates}) b USING (row)`;
}
