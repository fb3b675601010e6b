// A part of a release of ICE's rows: one sheet of a workbook, or one Parquet file.
import type { Header } from '#observatory/enforcement/header.ts';
import type { Finding } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';

export type PartContext = Pick<LoadContext, 'duckdb' | 'scratch' | 'progress'> & {
  /** How many records of a table were read before this part. */
  rowsBefore: (table: string) => number;
  /** A name for what is staged that nothing else has. */
  nextName: () => string;
};

export type LoadedPart = {
  /** `file.xlsx!Sheet`, or the file. */
  place: string;
  bytesRead: number;
  findings: readonly Finding[];
  /**
   * What was read; absent where no known table stands in it. The SQL gives `row` (of the table, from 1), `file`,
   * `sheet`, `sheet_row`, `problem` and the kept columns as text.
   */
  read?: { header: Header; rows: number; select: string };
  /** When the workbook was last saved. */
  modified?: string;
};
