// The store's side of reading a table: clean rows go to DuckDB as text, what is noticed about them into files of its own.
import { CELL_KINDS } from '#observatory/court/cells/cell-kinds.ts';
import { CellReader } from '#observatory/court/cells/cell-reader.ts';
import { NoteFile } from '#observatory/court/note-file.ts';
import type { TablePlaces } from '#observatory/court/places.ts';
import { type Block, noteFlaw } from '#observatory/court/rows/block.ts';
import type { FileColumn } from '#observatory/court/rows/find-blanks.ts';
import type { QuarantineReason, RowPlace, RowSink } from '#observatory/court/rows/row-splitter.ts';
import { type CourtColumn, type CourtTable, isBirth, keptColumns } from '#observatory/court/tables.ts';
import { type HandOver, TextChunks } from '#observatory/court/text-chunks.ts';
import { TextRows } from '#observatory/court/text-rows.ts';
import type { ColumnReport, Quarantined, Repair } from '#observatory/release/release.ts';

/** Bytes of a record number, with what ends it and the row. */
const NUMBER = 18;

const COARSENED: Partial<Record<CourtColumn['type'], string>> = {
  zip: 'cut to the first three digits',
  birth: 'kept only as an age band of five years at an event',
};

export class TableStore implements RowSink {
  readonly #table: CourtTable;
  readonly #columns: readonly FileColumn[];
  readonly #readers: readonly CellReader[];
  readonly #rows = new TextRows();
  readonly #chunks: TextChunks;
  readonly #repairs: NoteFile<Repair>;
  readonly #quarantine: NoteFile<Quarantined>;

  /** `columns`: those of the file, in its order. The folders of `places` are there. */
  constructor(
    { table, places }: { table: CourtTable; places: TablePlaces },
    columns: readonly FileColumn[],
    handOver: HandOver,
  ) {
    this.#table = table;
    this.#columns = columns;
    this.#readers = keptColumns(table).map((spec) => {
      const at = columns.findIndex((column) => column.spec === spec);
      return new CellReader(spec, at === -1 ? null : at);
    });
    this.#chunks = new TextChunks(places.text, handOver);
    this.#repairs = new NoteFile(places.repairs);
    this.#quarantine = new NoteFile(places.quarantine);
  }

  load(block: Block): void {
    for (let row = 0; row < block.rows; row++) this.#addRow(block, row);
    this.#chunks.write(this.#rows.take());
  }

  #addRow(block: Block, row: number): void {
    const { bounds, stride, numbers, repaired, flaws } = block;
    const rows = this.#rows;
    const first = row * stride;
    const length = (bounds[first + stride - 1] as number) - (bounds[first] as number);
    // A byte of Windows-1252 becomes three at most.
    rows.reserve(3 * length + this.#readers.length + NUMBER);
    for (const reader of this.#readers) {
      reader.read(block, row, rows);
      rows.endField();
    }
    rows.addNumber(numbers[row] as number);
    rows.endField();
    if (repaired[row] === 1) noteFlaw(block, row, 'repaired');
    if (flaws.size > 0) this.#addQuality(flaws.get(row));
    rows.endRow();
  }

  #addQuality(flaws: readonly string[] | undefined): void {
    if (flaws === undefined) return;
    const quality = Buffer.from(flaws.join(', '));
    this.#rows.reserve(quality.length + 1);
    this.#rows.add(quality, 0, quality.length);
  }

  noteRepair(place: RowPlace, edit: string): void {
    this.#repairs.add({ table: this.#table.name, ...place, edit });
  }

  quarantine(place: RowPlace, sha256: string, reason: QuarantineReason): void {
    this.#quarantine.add({ table: this.#table.name, ...place, sha256, reason });
  }

  /** Settles when more may be read. */
  room(): Promise<void> {
    return this.#chunks.room();
  }

  /** Settles when every row is stored. */
  async end(): Promise<void> {
    this.#repairs.close();
    this.#quarantine.close();
    await this.#chunks.end();
  }

  /** What became of each column: first those that are known, then those of the file that are not. */
  report(): ColumnReport[] {
    const known = this.#table.columns.map((spec): ColumnReport => {
      const inFile = this.#columns.find((column) => column.spec === spec)?.name;
      const name = inFile === undefined || inFile === spec.name ? {} : { nameInFile: inFile };
      const reader = this.#readers.find((each) => each.spec === spec);
      if (reader === undefined) return { name: spec.name, ...name, note: `not kept: ${spec.drop}` };
      const note = COARSENED[spec.type];
      return {
        name: spec.name,
        ...name,
        ...(isBirth(spec) ? {} : { type: CELL_KINDS[spec.type].type }),
        ...(note === undefined ? {} : { note }),
        missing: reader.missing,
        ...(Object.keys(reader.nulled).length === 0 ? {} : { nulled: reader.nulled }),
      };
    });
    const unknown = this.#columns
      .filter(({ spec }) => spec === null)
      .map(({ name }) => ({ name, note: 'not kept: not known' }));
    return [...known, ...unknown];
  }
}
