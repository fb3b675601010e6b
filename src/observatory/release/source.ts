// What a kind of release must be able to do: be recognised, and be read into a folder of Parquet files.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { LoadedRelease, ReleaseKind } from '#observatory/release/release.ts';

/** Told while a release is read; nothing of it is kept. */
export type Progress = {
  /** A stage begins: what it is, and how many bytes of input it has where that is known. */
  stage: (name: string, bytes?: number) => void;
  /** So much more of the stage's input is done. */
  advance: (done: { bytes?: number; rows?: number }) => void;
};

export type LoadContext = {
  /** Absolute path of the file or folder. */
  path: string;
  /** How the user called it: for messages. */
  file: string;
  /** The id the release will have; written into every event. */
  releaseId: string;
  /**
   * The folder that becomes the release: `tables/<table>/*.parquet`, `events/*.parquet`, `case_facts/*.parquet`,
   * `repairs.parquet`, `quarantine.parquet`, `orphans.parquet`. What an interrupted run of the same input finished there
   * is still there: a source may take it up, and must write a part so that half of it is never taken for the whole.
   */
  folder: string;
  /** A folder for what must not be kept; emptied before the release is committed. */
  scratch: string;
  /** Open on a database in memory that spills into `scratch`. */
  duckdb: DuckDBConnection;
  progress: Progress;
};

/** A kind of release. `load` throws ReleaseRefusal where the input is at fault. */
export type Source = {
  kind: ReleaseKind;
  /** Whether the file or folder is of this kind, by its names and headers alone. */
  recognise: (path: string) => Promise<boolean>;
  load: (context: LoadContext) => Promise<LoadedRelease>;
};
