// Reads one table of a release into the store, and reports what became of every row and column.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Member } from '#observatory/archive/member.ts';
import { readMember } from '#observatory/archive/read-member.ts';
import { type Header, readHeader } from '#observatory/court/header.ts';
import type { TablePlaces } from '#observatory/court/places.ts';
import { findBlanks } from '#observatory/court/rows/find-blanks.ts';
import { keyFaultIn } from '#observatory/court/rows/key-fault.ts';
import { RowSplitter } from '#observatory/court/rows/row-splitter.ts';
import { TableStore } from '#observatory/court/table-store.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import type { HandOver } from '#observatory/court/text-chunks.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { SchemaChange, TableReport } from '#observatory/release/release.ts';

/** Plain data: it is posted to a worker thread. */
export type TableTask = {
  table: CourtTable;
  member: Member;
  /** How messages call the member. */
  file: string;
  /** Rows by the court's own count; null where it gives none. */
  expected: number | null;
  places: TablePlaces;
};

/** Plain data, too. */
export type LoadedTable = {
  report: TableReport;
  changes: readonly SchemaChange[];
  bytes: number;
};

const MAX_HEADER = 2 ** 16;
const LF = 0x0a;
const NO_HEADER: Header = { columns: [], changes: [] };

/** What a reader tells, and what it asks for. */
export type Around = {
  advance: (done: { bytes: number; rows: number }) => void;
  handOver: HandOver;
};

/**
 * Reads all of the table, as if nothing of it had been read before; each chunk of clean rows is handed over to be stored.
 * Throws ReleaseRefusal: what `readMember` has, unknown-header, and empty-table for a main table without rows
 * of which the court does not say that it has none.
 */
export async function loadTable(task: TableTask, { advance, handOver }: Around): Promise<LoadedTable> {
  const { table, member, file, expected, places } = task;
  for (const folder of [places.rows, places.part]) {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const folder of [places.rows, places.text]) mkdirSync(folder, { recursive: true });
  const reading = new TableReading(task, handOver);
  let rows = 0;
  for await (const chunk of readMember(member)) {
    await reading.push(chunk);
    advance({ bytes: chunk.length, rows: reading.rows - rows });
    rows = reading.rows;
  }
  const loaded = await reading.end();
  advance({ bytes: 0, rows: reading.rows - rows });
  if (reading.rows === 0 && table.part === 'main' && expected !== 0)
    throw new ReleaseRefusal({
      code: 'empty-table',
      file,
      found: loaded.bytes === 0 ? 'nothing' : 'a header and no rows',
      expected: `the rows of ${table.name}`,
    });
  writeFileSync(`${places.report}.partial`, JSON.stringify(loaded));
  renameSync(`${places.report}.partial`, places.report);
  return loaded;
}

/** The table while its bytes come in: the header first, then the rows. */
class TableReading {
  readonly #task: TableTask;
  readonly #handOver: HandOver;
  #bytes = 0;
  /** The beginning of the file until the header is whole. */
  #head = Buffer.alloc(0);
  #body: { header: Header; store: TableStore; splitter: RowSplitter } | null = null;

  constructor(task: TableTask, handOver: HandOver) {
    this.#task = task;
    this.#handOver = handOver;
  }

  get rows(): number {
    if (this.#body === null) return 0;
    const { loaded, repaired, quarantined } = this.#body.splitter.counts;
    return loaded + repaired + quarantined;
  }

  /** Settles when more may come. */
  async push(chunk: Uint8Array): Promise<void> {
    this.#bytes += chunk.length;
    if (this.#body !== null) {
      this.#body.splitter.push(chunk);
      await this.#body.store.room();
      return;
    }
    this.#head = Buffer.concat([this.#head, chunk]);
    const end = this.#head.indexOf(LF);
    if (end === -1 && this.#head.length <= MAX_HEADER) return;
    const length = end === -1 ? this.#head.length : end + 1;
    const { splitter } = this.#begin(this.#head.subarray(0, length));
    splitter.push(this.#head.subarray(length));
  }

  /** `head`: the first line with its end. A file without a byte has no header. */
  #begin(head: Uint8Array): { header: Header; store: TableStore; splitter: RowSplitter } {
    const { table, file } = this.#task;
    const header = head.length === 0 ? NO_HEADER : readHeader(new TextDecoder().decode(head), table, file);
    const { columns } = header;
    const store = new TableStore(this.#task, columns, this.#handOver);
    const rules = {
      columns: Math.max(1, columns.length),
      keyFault: keyFaultIn(columns),
      findBlanks: (row: Uint8Array) => findBlanks(row, columns),
    };
    this.#body = { header, store, splitter: new RowSplitter(rules, store, head.length) };
    return this.#body;
  }

  async end(): Promise<LoadedTable> {
    const { table, member, expected } = this.#task;
    const { header, store, splitter } = this.#body ?? this.#begin(this.#head);
    splitter.end();
    await store.end();
    const odd = Object.entries(splitter.oddRows).filter(([, rows]) => rows > 0);
    return {
      report: {
        name: table.name,
        file: member.name,
        ...splitter.counts,
        expected,
        difference: expected === null ? null : this.rows - expected,
        orphans: 0,
        codeMisses: 0,
        key: table.key,
        columns: store.report(),
        ...(odd.length === 0 ? {} : { counts: Object.fromEntries(odd) }),
      },
      changes: header.changes,
      bytes: this.#bytes,
    };
  }
}
