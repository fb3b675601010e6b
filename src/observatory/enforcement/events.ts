// The SQL that reads events out of ICE's rows, in the words that events of every source have.
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { BuiltTable } from '#observatory/enforcement/build-table.ts';
import { columnOfType, RELEASE_REASONS } from '#observatory/enforcement/tables.ts';
import { EVENT_COLUMNS, type EventColumn } from '#observatory/release/event-columns.ts';

export type EventsOf = {
  releaseId: string;
  /** The day of publication, where it is known: a later date is flagged. */
  publishedOn: string | undefined;
};

/** Events of a table: one a row that is no duplicate. */
export function rowEventsSql({ name, table, columns, stored }: BuiltTable, of: EventsOf): readonly string[] {
  const { event } = table;
  if (event === undefined) return [];
  const column = (wanted: string | undefined) =>
    wanted !== undefined && columns.includes(wanted) ? sqlName(wanted) : undefined;
  return [
    eventsSql(
      {
        type: sqlText(event.type),
        person_id: sqlName(columnOfType(table, 'person')),
        ...momentOf(table.at, of),
        row: 'row',
        facility: column(event.facility),
        code: column(event.code),
      },
      { table: name, of, from: `(${stored}) WHERE NOT duplicate` },
    ),
  ];
}

/** Custody of every stay: its start, each other facility, its end where it has one, though its day may not be known. */
export function custodyEventsSql(
  { name, table, columns, stored }: BuiltTable,
  { orderedStints, ...of }: EventsOf & { orderedStints: string },
): readonly string[] {
  const stays = table.stays;
  if (stays === undefined) return [];
  const value = (column: string) => (columns.includes(column) ? `r.${sqlName(column)}` : 'NULL');
  // Who is booked out to be transferred, and is not booked in again yet, is still in custody.
  const unlessTransferred = (sql: string) =>
    `CASE WHEN stint_reason IS DISTINCT FROM 'Transferred' THEN ${sql} END`;
  const from = `
    (SELECT s.*, ${sqlName(columnOfType(table, 'person'))} AS person, r.quality, ${sqlName(table.at)},
      ${value(stays.out)}::TIMESTAMP AS stay_out, ${value('detention_release_reason')}::VARCHAR AS stint_reason,
      coalesce(${value('stay_release_reason')}, stint_reason)::VARCHAR AS stay_reason,
      ${flagOf(stays.out)} AS stay_out_flag, ${unlessTransferred(flagOf(stays.end))} AS book_out_flag,
      coalesce(stay_out, ${unlessTransferred('book_out')}) AS ended
     FROM (${orderedStints}) s JOIN (${stored}) r USING (row))`;
  const custody = { person_id: 'person', row: 'row', facility: 'facility', by: sqlText('ice') };
  return [
    eventsSql(
      { ...custody, type: sqlText('custody-started'), ...momentOf(table.at, of) },
      { table: name, of, from: `${from} WHERE nth = 1` },
    ),
    eventsSql(
      { ...custody, type: sqlText('custody-transferred'), ...momentOf(table.at, of) },
      { table: name, of, from: `${from} WHERE nth > 1 AND facility IS DISTINCT FROM facility_before` },
    ),
    eventsSql(
      {
        ...custody,
        type: sqlText('custody-ended'),
        ...timeOf('ended'),
        date_field: `CASE WHEN stay_out IS NOT NULL OR (ended IS NULL AND stay_out_flag IS NOT NULL)
          THEN ${sqlText(stays.out)} ELSE ${sqlText(stays.end)} END`,
        date_flag: `CASE WHEN ended IS NULL THEN coalesce(stay_out_flag, book_out_flag) ELSE ${futureOf('ended', of)} END`,
        reason: reasonOf('stay_reason'),
        code: 'stay_reason',
      },
      {
        table: name,
        of,
        from: `${from}
        WHERE nth = n_stints AND coalesce(ended::VARCHAR, stay_out_flag, book_out_flag) IS NOT NULL`,
      },
    ),
  ];
}

/** Bonds of the stays, and departures where the release has no table of removals. */
export function stayEventsSql(
  { name, table, columns, stored }: BuiltTable,
  { departures, ...of }: EventsOf & { departures: boolean },
): readonly string[] {
  const person = sqlName(columnOfType(table, 'person'));
  const events: [string, string, Partial<Record<EventColumn, string>>][] = [
    [
      'bond-decided',
      'initial_bond_set_date',
      { decision: sqlText('granted'), amount: 'initial_bond_set_amount' },
    ],
    ['bond-posted', 'bond_posted_date', { amount: 'bond_posted_amount' }],
  ];
  if (departures) events.push(['departed', 'departed_date', { code: 'case_status' }]);
  return events.flatMap(([type, date, data]) => {
    const needed = [date, ...Object.values(data).filter((value) => /^\w+$/.test(value))];
    if (!needed.every((column) => columns.includes(column))) return [];
    return eventsSql(
      { type: sqlText(type), person_id: person, row: 'row', ...momentOf(date, of), ...data },
      {
        table: name,
        of,
        from: `(${stored}) WHERE ${sqlName(date)} IS NOT NULL OR ${flagOf(date)} IS NOT NULL`,
      },
    );
  });
}

function eventsSql(
  columns: Partial<Record<EventColumn, string | undefined>>,
  { table, of, from }: { table: string; of: EventsOf; from: string },
): string {
  const all: Partial<Record<EventColumn, string | undefined>> = {
    release: sqlText(of.releaseId),
    table: sqlText(table),
    ...columns,
  };
  const selected = Object.entries(EVENT_COLUMNS).map(
    ([column, type]) => `CAST(${all[column as EventColumn] ?? 'NULL'} AS ${type}) AS ${sqlName(column)}`,
  );
  return `SELECT ${selected.join(', ')} FROM ${from}`;
}

/** Day, time, field and flag of an event whose date is a column. */
function momentOf(column: string, of: EventsOf): Partial<Record<EventColumn, string>> {
  const date = sqlName(column);
  return {
    ...timeOf(date),
    date_field: sqlText(column),
    date_flag: `coalesce(${flagOf(column)}, ${futureOf(date, of)})`,
  };
}

/** Why a column of the row was made null, null where it was not. */
function flagOf(column: string): string {
  return `nullif(regexp_extract(quality, ${sqlText(`(?:^|, )${column} ([a-z-]+)`)}, 1), '')`;
}

function futureOf(moment: string, { publishedOn }: EventsOf): string {
  if (publishedOn === undefined) return 'NULL';
  return `CASE WHEN ${moment}::DATE > DATE ${sqlText(publishedOn)} THEN 'future' END`;
}

/** The day, and the time of day; midnight is what a date without a time looks like. */
function timeOf(moment: string): Partial<Record<EventColumn, string>> {
  const time = `${moment}::TIMESTAMP::TIME`;
  return {
    on: moment,
    time: `CASE WHEN ${time} <> TIME '00:00:00' THEN strftime(${moment}::TIMESTAMP, '%H%M') END`,
  };
}

function reasonOf(word: string): string {
  const cases = Object.entries(RELEASE_REASONS).map(
    ([reason, words]) =>
      `WHEN lower(${word}) IN (${words.map((one) => sqlText(one.toLowerCase())).join(', ')}) THEN ${sqlText(reason)}`,
  );
  return `CASE ${cases.join(' ')} END`;
}
