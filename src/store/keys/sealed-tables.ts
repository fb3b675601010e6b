// The tables with sealed rows: under whose key, and which columns name a row in what is authenticated.

type SealedTables = Readonly<Record<string, readonly string[]>>;

/** Under the organisation's key, each with the columns of its primary key after the organisation. */
export const ORGANISATION_TABLES = {
  member: ['id'],
  credential: ['id'],
  session: ['id'],
  api_token: ['id'],
  team: ['id'],
  idempotency: ['key_hash'],
  assignment: ['id'],
  wall: ['id'],
  word: ['list', 'code'],
  notice: ['id'],
} as const satisfies SealedTables;

/** Under the client's key. */
export const CLIENT_TABLES = {
  case: ['id'],
} as const satisfies SealedTables;

/**
 * Those of which nobody may change a row: it keeps the version of the client's key, and the audit log that of the key
 * for the log, under which it was written.
 */
export const APPENDED_TABLES = {
  event: ['case_id', 'seq'],
  client_version: ['client_id', 'version'],
  entry_version: ['entry_id', 'version'],
  document_version: ['document_id', 'version'],
  exhibits: ['case_id', 'version'],
  audit: ['id'],
} as const satisfies SealedTables;

export type SealedTable =
  | keyof typeof ORGANISATION_TABLES
  | keyof typeof CLIENT_TABLES
  | keyof typeof APPENDED_TABLES;
