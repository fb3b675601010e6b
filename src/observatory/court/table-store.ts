// The store's side of reading a table: rows go column by column into Parquet, what is noticed about them into files of its own.
import { join } from 'node:path';
import { CELL_KINDS } from '#observatory/court/cells/cell-kinds.ts';
import { CellReader } from '#observatory/court/cells/cell-reader.ts';
import { NoteFile, QUARANTINE_COLUMNS, REPAIR_COLUMNS } from '#observatory/court/note-file.ts';
import type { TablePlaces } from '#observatory/court/places.ts';
import type { Block } from '#observatory/court/rows/block.ts';
import type { FileColumn } from '#observatory/court/rows/find-blanks.ts';
import type { QuarantineReason, RowPlace, RowSink } from '#observatory/court/rows/row-splitter.ts';
import type { CourtColumn, CourtTable } from '#observatory/court/tables.ts';
import type { Column } from '#observatory/parquet/column.ts';
import type { LongColumn } from '#observatory/parquet/number-columns.ts';
import { ParquetFile, type ParquetType } from '#observatory/parquet/parquet-file.ts';
import type { TextColumn } from '#observatory/parquet/text-column.ts';
import type { ColumnReport } from '#observatory/release/release.ts';

/** A Parquet file, and what fills the columns that come from the table. */
type Output = {
  file: ParquetFile<Record<string, ParquetType>>;
  sources: readonly Source[];
};

/** `at`: the column of the file that is read; null where this release has none, and a query finds no values. */
type Source = { spec: CourtColumn; at: number | null; column: Column; reader: CellReader };

const COARSENED: Partial<Record<CourtColumn['type'], string>> = {
  zip: 'cut to the first three digits',
  birth: 'kept only as an age band of five years at an event',
};

export class TableStore implements RowSink {
  readonly #table: CourtTable;
  readonly #columns: readonly FileColumn[];
  readonly #rows: Output;
  /** Months of birth by the key of their rows: they stand in no table. */
  readonly #births: Output | null;
  readonly #repairs: NoteFile<typeof REPAIR_COLUMNS>;
  readonly #quarantine: NoteFile<typeof QUARANTINE_COLUMNS>;

  /** `columns`: those of the file, in its order. The folders of `places` are there. */
  constructor(table: CourtTable, columns: readonly FileColumn[], places: TablePlaces) {
    this.#table = table;
    this.#columns = columns;
    const births = table.columns.filter(isBirth);
    const keys = table.columns.filter(({ name }) => table.key.includes(name));
    this.#rows = this.#open(join(places.rows, '00000.parquet'), table.columns.filter(isStored), {
      row: 'BIGINT',
      quality: 'VARCHAR',
    });
    this.#births = births.length === 0 ? null : this.#open(places.birth, [...keys, ...births], {});
    this.#repairs = new NoteFile(places.repairs, REPAIR_COLUMNS);
    this.#quarantine = new NoteFile(places.quarantine, QUARANTINE_COLUMNS);
  }

  #open(path: string, specs: readonly CourtColumn[], others: Record<string, ParquetType>): Output {
    const types = Object.fromEntries(specs.map((spec) => [storedName(spec), CELL_KINDS[spec.type].type]));
    const file = new ParquetFile<Record<string, ParquetType>>(path, { ...types, ...others });
    const sources = specs.map((spec) => {
      const at = this.#columns.findIndex((column) => column.spec === spec);
      const column: Column = file.columns[storedName(spec)] as Column;
      return { spec, at: at === -1 ? null : at, column, reader: new CellReader(spec, column) };
    });
    return { file, sources };
  }

  load(block: Block): void {
    // Births first: what is noticed about them stands in the quality of the row.
    for (const output of [this.#births, this.#rows]) {
      if (output === null) continue;
      for (const { at, column, reader } of output.sources) {
        if (at === null) column.addNulls(block.rows);
        else reader.read(block, at);
      }
      if (output === this.#rows) this.#addNumberAndQuality(block);
      output.file.endRows();
    }
  }

  #addNumberAndQuality({ rows, numbers, repaired, flaws }: Block): void {
    const { row, quality } = this.#rows.file.columns as { row: LongColumn; quality: TextColumn };
    row.reserve(rows);
    for (let at = 0; at < rows; at++) row.add(numbers[at] as number);
    if (flaws.size === 0 && !repaired.subarray(0, rows).includes(1)) {
      quality.addNulls(rows);
      return;
    }
    for (let at = 0; at < rows; at++) {
      const notes = [...(flaws.get(at) ?? []), ...(repaired[at] === 1 ? ['repaired'] : [])];
      quality.append(notes.length === 0 ? null : notes.join(', '));
    }
  }

  noteRepair(place: RowPlace, edit: string): void {
    this.#repairs.add({ table: this.#table.name, ...place, edit });
  }

  quarantine(place: RowPlace, sha256: string, reason: QuarantineReason): void {
    this.#quarantine.add({ table: this.#table.name, ...place, sha256, reason });
  }

  /** The files get their names. */
  close(): void {
    for (const file of [this.#rows.file, this.#births?.file, this.#repairs, this.#quarantine]) file?.close();
  }

  /** What became of each column: first those that are known, then those of the file that are not. */
  report(): ColumnReport[] {
    const sources = [...(this.#births?.sources ?? []), ...this.#rows.sources];
    const known = this.#table.columns.map((spec): ColumnReport => {
      const inFile = this.#columns.find((column) => column.spec === spec)?.name;
      const name = inFile === undefined || inFile === spec.name ? {} : { nameInFile: inFile };
      if (spec.drop !== undefined) return { name: spec.name, ...name, note: `not kept: ${spec.drop}` };
      const { column, reader } = sources.findLast((source) => source.spec === spec) as Source;
      const note = COARSENED[spec.type];
      return {
        name: spec.name,
        ...name,
        ...(isBirth(spec) ? {} : { type: CELL_KINDS[spec.type].type }),
        ...(note === undefined ? {} : { note }),
        missing: column.missing,
        ...(Object.keys(reader.nulled).length === 0 ? {} : { nulled: reader.nulled }),
      };
    });
    const unknown = this.#columns
      .filter(({ spec }) => spec === null)
      .map(({ name }) => ({ name, note: 'not kept: not known' }));
    return [...known, ...unknown];
  }
}

/** Twelve times the year and the month from 0 is no birth date as the court writes it, and is not called so. */
function storedName(spec: CourtColumn): string {
  return isBirth(spec) ? 'born_month' : spec.name;
}

function isBirth({ type }: CourtColumn): boolean {
  return type === 'birth';
}

function isStored(spec: CourtColumn): boolean {
  return spec.drop === undefined && !isBirth(spec);
}
