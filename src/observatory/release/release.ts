// What the ledger keeps of a release: where it came from, what became of every row of every table, and what is wrong with it.

/**
 * `court`: EOIR case data. `detention-statistics`: ICE detention-management workbooks. `enforcement`: ICE row releases
 * as curated by the Deportation Data Project. `registry`: facilities, courts and field offices.
 */
export type ReleaseKind = 'court' | 'detention-statistics' | 'enforcement' | 'registry';

/** A column of a table as stored, or why it is not. */
export type ColumnReport = {
  /** The name under which it is stored. */
  name: string;
  /** The name in the file, where it differs. */
  nameInFile?: string;
  /** DuckDB type; absent where the column is not stored. */
  type?: string;
  /** Why the column is not stored, or how it is coarsened. */
  note?: string;
  /** Rows without a value, of loaded and repaired rows; absent where the column is not stored. */
  missing?: number;
  /** Values made null, by reason. */
  nulled?: Partial<Record<NullReason, number>>;
};

/** Why a value that stood in the file is null in the store. */
export type NullReason = 'impossible' | 'out-of-range' | 'sentinel' | 'redacted' | 'unparsable';

/** A row that was mended: the edit, never the row itself. Offsets count bytes of the unpacked file. */
export type Repair = { table: string; row: number; offset: number; length: number; edit: string };

/** A row that was set aside. It is read again from the user's own file on request, and kept nowhere. */
export type Quarantined = {
  table: string;
  row: number;
  /** Null where rows have no place in bytes: those of a sheet. */
  offset: number | null;
  length: number | null;
  /** SHA-256 of the row's bytes, in hex. */
  sha256: string;
  reason: string;
};

export type TableReport = {
  name: string;
  /** The member or sheet it was read from. */
  file: string;
  /** Rows taken as they stood; repaired rows are counted apart. loaded + repaired + quarantined = rows of the file. */
  loaded: number;
  repaired: number;
  quarantined: number;
  /** Rows by the publisher's own count; null where it gives none. */
  expected: number | null;
  /** loaded + repaired + quarantined − expected; null where nothing is expected. */
  difference: number | null;
  /** Rows whose foreign key leads nowhere. */
  orphans: number;
  /** Values that stand in no code list. */
  codeMisses: number;
  /** Columns by which a row is the same row in another release; empty where there are none. */
  key: readonly string[];
  columns: readonly ColumnReport[];
  /** Anything else counted while reading: bytes in other encodings, control bytes, padding, duplicates. */
  counts?: Readonly<Record<string, number>>;
};

/** A column that came, went, moved or was renamed against what is known of the table. */
export type SchemaChange = {
  table: string;
  column?: string;
  change: 'added' | 'dropped' | 'renamed' | 'moved' | 'table-added' | 'table-missing';
  detail: string;
};

/** Two values for one figure, or a total that is not the sum of its parts. Both are kept. */
export type Contradiction = {
  what: string;
  /** The places, such as `Detention FY26!C14`, with the value that stands in each. */
  values: readonly { at: string; value: number | string }[];
};

/** Something a person should look at: an error makes the release incomplete, a warning does not. */
export type Finding = { severity: 'error' | 'warning'; code: string; table?: string; message: string };

/** What a source hands over when everything is read. */
export type LoadedRelease = {
  tables: readonly TableReport[];
  schemaChanges: readonly SchemaChange[];
  contradictions: readonly Contradiction[];
  findings: readonly Finding[];
  /** The day of publication as best known, `YYYY-MM-DD`, and how it is known. */
  publishedOn: { date: string; basis: string } | null;
  /** Bytes of text or sheets read, after unpacking. */
  bytesRead: number;
};

/** A release in the ledger; never altered, never dropped. */
export type Release = LoadedRelease & {
  format: 'recourse.release/1';
  id: string;
  kind: ReleaseKind;
  status: 'complete' | 'incomplete';
  /** SHA-256 of the file; of a folder, of the sorted list of its files' hashes and names. */
  sha256: string;
  /** Name of the file or folder, without its path. */
  source: string;
  sourceBytes: number;
  /** RFC 3339. */
  addedAt: string;
  /** SHA-256 over table and column names and types: equal for two releases of one schema. */
  schemaFingerprint: string;
  /** Version of Recourse that read it. */
  readBy: string;
};
