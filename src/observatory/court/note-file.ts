// A Parquet file of notes on single rows: repairs, or rows set aside. It is there only if there is something to note.
import { ParquetFile, type ParquetType, type RowOf } from '#observatory/parquet/parquet-file.ts';

const PLACE = { table: 'VARCHAR', row: 'BIGINT', offset: 'BIGINT', length: 'BIGINT' } as const;

/** Columns of `repairs.parquet`: those of a Repair. */
export const REPAIR_COLUMNS = { ...PLACE, edit: 'VARCHAR' } as const;

/** Columns of `quarantine.parquet`: those of a Quarantined. */
export const QUARANTINE_COLUMNS = { ...PLACE, sha256: 'VARCHAR', reason: 'VARCHAR' } as const;

export class NoteFile<Types extends Record<string, ParquetType>> {
  readonly #path: string;
  readonly #types: Types;
  #file: ParquetFile<Types> | null = null;

  constructor(path: string, types: Types) {
    this.#path = path;
    this.#types = types;
  }

  add(note: RowOf<Types>): void {
    this.#file ??= new ParquetFile(this.#path, this.#types);
    this.#file.addRow(note);
  }

  close(): void {
    this.#file?.close();
  }
}
