// The one shape of an event of a release, whatever its source: the columns of events/*.parquet, in their order.

/**
 * Event types are those of docs/reference/events.md, and a few that only a release knows. Court and ICE count persons
 * apart: `case_id` and `person_id` never stand in one row, and nothing joins them.
 */
export const EVENT_COLUMNS = {
  /** Id of the release. */
  release: 'VARCHAR',
  /** Court: IDNCASE. */
  case_id: 'BIGINT',
  /** ICE: the publisher's anonymous identifier. */
  person_id: 'VARCHAR',
  type: 'VARCHAR',
  /** The day it happened; null where the source has none that can be used. */
  on: 'DATE',
  /** Local time of the place, where the source gives one: `HHMM`. */
  time: 'VARCHAR',
  /** The column that the date was read from. */
  date_field: 'VARCHAR',
  /** Why the date is to be used with care: impossible, out-of-range, sentinel, redacted, before-charge, future. */
  date_flag: 'VARCHAR',
  /** Source table, record number in it (from 1) and key of the row. */
  table: 'VARCHAR',
  row: 'BIGINT',
  key: 'BIGINT',
  /** Court: IDNPROCEEDING. */
  proceeding_id: 'BIGINT',
  /** Base city code of the court. */
  court: 'VARCHAR',
  /** Code of the detention facility. */
  facility: 'VARCHAR',
  /** Data of the event in the words of the vocabulary; the source's own code beside them. */
  by: 'VARCHAR',
  kind: 'VARCHAR',
  form: 'VARCHAR',
  decision: 'VARCHAR',
  reason: 'VARCHAR',
  in_absentia: 'BOOLEAN',
  amount: 'BIGINT',
  code: 'VARCHAR',
  /** A foreign key of the source row leads nowhere. */
  orphan: 'BOOLEAN',
} as const;

export type EventColumn = keyof typeof EVENT_COLUMNS;
