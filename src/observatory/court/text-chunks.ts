// Files of clean rows, each handed over when it is full: DuckDB turns one into Parquet while the next is written.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Large enough that DuckDB shares it among its threads, small enough that a few fit on any disk. */
const FULL = 48 * 2 ** 20;

/** How many may wait to be turned into Parquet: a reader that is faster waits. */
const MOST_WAITING = 2;

/** `at`: its number in the table, from 0: the same for the same table, whoever reads it. */
export type TextChunk = { path: string; at: number };

/** Settles when the chunk is Parquet; its file may be gone then. */
export type HandOver = (chunk: TextChunk) => Promise<void>;

export class TextChunks {
  readonly #folder: string;
  readonly #handOver: HandOver;
  readonly #waiting: Promise<void>[] = [];
  #file: number | null = null;
  #bytes = 0;
  #at = 0;

  constructor(folder: string, handOver: HandOver) {
    this.#folder = folder;
    this.#handOver = handOver;
  }

  /** Whole rows. */
  write(rows: Uint8Array): void {
    this.#file ??= openSync(this.#path(), 'w');
    for (let at = 0; at < rows.length; ) at += writeSync(this.#file, rows, at);
    this.#bytes += rows.length;
    if (this.#bytes >= FULL) this.#close();
  }

  /** Settles when another chunk may be begun. */
  async room(): Promise<void> {
    while (this.#waiting.length >= MOST_WAITING) await this.#waiting.shift();
  }

  /** Settles when all is Parquet. A table without rows has one chunk without rows. */
  async end(): Promise<void> {
    if (this.#file === null && this.#at === 0) this.write(new Uint8Array());
    if (this.#file !== null) this.#close();
    await Promise.all(this.#waiting);
  }

  #path(): string {
    return join(this.#folder, `${String(this.#at).padStart(5, '0')}.tsv`);
  }

  #close(): void {
    closeSync(this.#file as number);
    const handedOver = this.#handOver({ path: this.#path(), at: this.#at });
    // Who waits for it is told; until then its failure is no unhandled one.
    handedOver.catch(() => {});
    this.#waiting.push(handedOver);
    this.#file = null;
    this.#bytes = 0;
    this.#at++;
  }
}
