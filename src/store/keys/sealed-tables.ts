// The tables with sealed rows: under whose key, and which columns name a row in what is authenticated.

/** Those of the organisation itself, each with the columns of its primary key after the organisation. */
export const ORGANISATION_TABLES = {
  member: ['id'],
  credential: ['id'],
  session: ['id'],
  api_token: ['id'],
  team: ['id'],
  idempotency: ['key_hash'],
  assignment: ['id'],
  wall: ['id'],
  notice: ['id'],
} as const satisfies SealedTables;

/** Those of a client. */
export const CLIENT_TABLES = {
  client_version: ['client_id', 'version'],
  case: ['id'],
  entry_version: ['entry_id', 'version'],
  document_version: ['document_id', 'version'],
  exhibits: ['case_id', 'version'],
} as const satisfies SealedTables;

/** Those that nobody may change: they keep the version of the key under which they were written. */
export const APPENDED_TABLES = {
  event: ['case_id', 'seq'],
  audit: ['seq'],
} as const satisfies SealedTables;

export type SealedTables = Readonly<Record<string, readonly string[]>>;

export type SealedTable =
  | keyof typeof ORGANISATION_TABLES
  | keyof typeof CLIENT_TABLES
  | keyof typeof APPENDED_TABLES;
