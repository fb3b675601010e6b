// Writes a Parquet file row group by row group. Written here because handing text to DuckDB costs more than everything else:
// docs/decisions/005-parquet-written-here.md. Format: https://github.com/apache/parquet-format
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { constants, zstdCompressSync } from 'node:zlib';
import type { Column, ColumnValues } from '#observatory/parquet/column.ts';
import { BitColumn, IntColumn, LongColumn } from '#observatory/parquet/number-columns.ts';
import { TextColumn } from '#observatory/parquet/text-column.ts';
import { binary, bool, i32, i64, list, struct, type Thrift } from '#observatory/parquet/thrift.ts';

/** Rows from which a row group is full; what one more block brings goes in as well. DuckDB works by about as many. */
const FULL = 120_000;

const MAGIC = Buffer.from('PAR1');
const ZSTD = 6;
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const ENCODINGS = { plain: 0, levels: 3, dictionary: 8 } as const;
const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const OPTIONAL = 1;

const TIMESTAMP = struct({ 8: struct({ 1: bool(false), 2: struct({ 2: struct({}) }) }) });

/** The types as DuckDB names them: how Parquet stores each (physical type, converted type), and what collects it. */
const TYPES = {
  BOOLEAN: { physical: 0, column: () => new BitColumn() },
  INTEGER: { physical: 1, column: () => new IntColumn() },
  DATE: { physical: 1, converted: 6, column: () => new IntColumn() },
  BIGINT: { physical: 2, column: () => new LongColumn() },
  TIMESTAMP: { physical: 2, logical: TIMESTAMP, column: () => new LongColumn() },
  VARCHAR: { physical: 6, converted: 0, column: () => new TextColumn() },
} as const satisfies Record<
  string,
  { physical: number; converted?: number; logical?: Thrift; column: () => Column }
>;

export type ParquetType = keyof typeof TYPES;

/** What a row holds: a DATE is a number of days, a TIMESTAMP of microseconds, since 1970-01-01. */
type ValueOf = {
  [Type in ParquetType]: Type extends 'VARCHAR' ? string : Type extends 'BOOLEAN' ? boolean : number;
};

export type RowOf<Types extends Record<string, ParquetType>> = {
  readonly [Name in keyof Types]: ValueOf[Types[Name]] | null;
};

type Columns<Types extends Record<string, ParquetType>> = {
  readonly [Name in keyof Types]: ReturnType<(typeof TYPES)[Types[Name]]['column']>;
};

/**
 * A file that appears under its name only when it is whole: until `close` it is called `NAME.partial`. Fill `columns`
 * with equally many rows each, then call `endRows`. Errors of the file system are thrown as they come (ENOSPC).
 */
export class ParquetFile<Types extends Record<string, ParquetType>> {
  readonly columns: Columns<Types>;
  readonly #types: Types;
  readonly #path: string;
  readonly #file: number;
  readonly #rowGroups: Thrift[] = [];
  #page = new Uint8Array(2 ** 12);
  #length = 0;
  #rows = 0;

  constructor(path: string, types: Types) {
    this.#path = path;
    this.#types = types;
    this.columns = Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, TYPES[type].column()]),
    ) as Columns<Types>;
    this.#file = openSync(`${path}.partial`, 'w');
    this.#write(MAGIC);
  }

  /** Adds a row and ends it: for files of few rows, where columns need not be filled one by one. */
  addRow(row: RowOf<Types>): void {
    for (const [name, column] of Object.entries<Column>(this.columns)) column.append(row[name] ?? null);
    this.endRows();
  }

  /** Rows were added to every column: they are written once there are enough of them. */
  endRows(): void {
    if (this.#rowsPending() >= FULL) this.#writeRowGroup();
  }

  /** Writes what is left and the description of the file, and gives the file its name. */
  close(): void {
    if (this.#rowsPending() > 0) this.#writeRowGroup();
    const footer = this.#describe();
    this.#write(Buffer.concat([footer, uint32(footer.length), MAGIC]));
    fsyncSync(this.#file);
    closeSync(this.#file);
    renameSync(`${this.#path}.partial`, this.#path);
  }

  #rowsPending(): number {
    return (Object.values(this.columns)[0] as Column).rows;
  }

  #writeRowGroup(): void {
    const rows = this.#rowsPending();
    const start = this.#length;
    const chunks = Object.entries(this.columns).map(([name, column]) => this.#writeColumn(name, column));
    this.#rowGroups.push(struct({ 1: list(chunks), 2: i64(this.#length - start), 3: i64(rows) }));
    this.#rows += rows;
  }

  #writeColumn(name: string, column: Column): Thrift {
    const { rows } = column;
    const nulls = rows - column.count;
    const { encoding, values, dictionary, range } = column.take();
    const start = this.#length;
    let unpacked = 0;
    if (dictionary !== undefined) {
      const { bytes, size } = dictionary;
      const header = { 7: struct({ 1: i32(size), 2: i32(ENCODINGS.plain) }) };
      unpacked += this.#writePage(DICTIONARY_PAGE, header, [bytes]);
    }
    const data = this.#length;
    const levels = column.levels();
    const header = { 5: dataPageHeader(rows, encoding) };
    unpacked += this.#writePage(DATA_PAGE, header, [uint32(lengthOf(levels)), ...levels, ...values]);
    column.reset();
    const description = struct({
      1: i32(this.#physical(name)),
      2: list([ENCODINGS.levels, ENCODINGS.plain, ...(dictionary ? [ENCODINGS.dictionary] : [])].map(i32)),
      3: list([binary(name)]),
      4: i32(ZSTD),
      5: i64(rows),
      6: i64(unpacked),
      7: i64(this.#length - start),
      9: i64(data),
      11: dictionary && i64(start),
      12: struct({ 3: i64(nulls), 5: range && binary(range.max), 6: range && binary(range.min) }),
    });
    return struct({ 2: i64(start), 3: description });
  }

  /** Answers how long the page would be if it were not packed. */
  #writePage(type: number, header: Readonly<Record<number, Thrift>>, parts: readonly Uint8Array[]): number {
    const page = this.#join(parts);
    const packed = zstdCompressSync(page, LEVEL);
    const description = struct({ 1: i32(type), 2: i32(page.length), 3: i32(packed.length), ...header }).bytes;
    this.#write(description);
    this.#write(packed);
    return description.length + page.length;
  }

  /** In a buffer that is used again: garbage of this size is what keeps the collector busy. */
  #join(parts: readonly Uint8Array[]): Uint8Array {
    const length = lengthOf(parts);
    if (length > this.#page.length) this.#page = new Uint8Array(2 * length);
    let at = 0;
    for (const part of parts) {
      this.#page.set(part, at);
      at += part.length;
    }
    return this.#page.subarray(0, length);
  }

  #describe(): Uint8Array {
    const names = Object.keys(this.#types);
    const root = struct({ 4: binary('rows'), 5: i32(names.length) });
    return struct({
      1: i32(1),
      2: list([root, ...names.map((name) => this.#schemaOf(name))]),
      3: i64(this.#rows),
      4: list(this.#rowGroups),
      6: binary('Recourse'),
    }).bytes;
  }

  #schemaOf(name: string): Thrift {
    const type: { physical: number; converted?: number; logical?: Thrift } =
      TYPES[this.#types[name] as ParquetType];
    return struct({
      1: i32(type.physical),
      3: i32(OPTIONAL),
      4: binary(name),
      6: type.converted === undefined ? undefined : i32(type.converted),
      10: type.logical,
    });
  }

  #physical(name: string): number {
    return TYPES[this.#types[name] as ParquetType].physical;
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#length += bytes.length;
  }
}

function dataPageHeader(rows: number, encoding: ColumnValues['encoding']): Thrift {
  const levels = i32(ENCODINGS.levels);
  return struct({ 1: i32(rows), 2: i32(ENCODINGS[encoding]), 3: levels, 4: levels });
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
