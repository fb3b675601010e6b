// What `truth.json` says: what was generated and damaged, so that a reader can be held to it.

import type { DefectLevel } from '#observatory/synthesize/defects/catalogue.ts';
import type { Fate } from '#observatory/synthesize/rows/row.ts';
import type { Edition } from '#observatory/synthesize/story/lifecycle.ts';
import type { ColumnNames } from '#observatory/synthesize/tables/main-tables.ts';
import type { CaseFact } from '#observatory/synthesize/truth/case-facts.ts';

export type TableTruth = {
  /** loaded + repaired + quarantined. */
  rows: number;
  loaded: number;
  repaired: number;
  quarantined: number;
  /** What Count.txt says. */
  countTxt: number;
};

/** A row that does not load as it stands. Rows count from 1, the header not counted; the length is without the line end. */
export type DamagedRow = {
  table: string;
  row: number;
  offset: number;
  length: number;
  defect: string;
  fate: Exclude<Fate, 'loaded'>;
};

/** What must be stored for a value that was damaged: a text (a date as YYYY-MM-DD), or null and why. */
export type DamagedValue = {
  table: string;
  row: number;
  column: string;
  defect: string;
  expected: string | null;
  reason?: string;
};

/** Counted over rows that are stored in either edition, by primary key. A changed row counts once in its table. */
export type Difference = Record<
  string,
  { added: number; changed: number; vanished: number; columns: Record<string, number> }
>;

export type Truth = {
  format: 'recourse.synthesis/1';
  seed: number;
  cases: number;
  edition: Edition;
  defects: DefectLevel;
  columns: ColumnNames;
  /** The last day that the release knows of. */
  knownTo: string;
  /** Bytes of text, unpacked. */
  bytes: number;
  tables: Record<string, TableTruth>;
  damaged: DamagedRow[];
  /** Up to DETAILED_CASES cases only, as are the facts. */
  values: DamagedValue[];
  /** Stored rows whose key leads to no stored row, by table and column. */
  orphans: Record<string, Record<string, number>>;
  facts: CaseFact[];
  /** Of an edition 2: how it differs from edition 1. */
  second?: Difference;
};

/** Up to so many cases the truth is told value by value and case by case. */
export const DETAILED_CASES = 5000;
