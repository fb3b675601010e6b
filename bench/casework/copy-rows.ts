// Streams rows into a table in PostgreSQL's binary COPY format ("COPY", Binary Format), without reading them back.
import { once } from 'node:events';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** A value of a column: a uuid (text), bytes, a day or moment, a number of 4 or 8 bytes, yes or no, text, a list of uuids. */
export type Column = 'uuid' | 'bytea' | 'date' | 'timestamptz' | 'int4' | 'int8' | 'bool' | 'text';

/** Microseconds from 1970 to 2000, where PostgreSQL begins to count; and days. */
const EPOCH_MICROSECONDS = 946_684_800_000_000n;
const EPOCH_DAYS = 10_957;

const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TRAILER = Buffer.from([0xff, 0xff]);
const NULL_LENGTH = Buffer.from([0xff, 0xff, 0xff, 0xff]);
const CHUNK = 1 << 20;

/** Writes rows one after another; `end` waits until the table has them all. */
export class RowCopy {
  readonly #stream: ReturnType<typeof from> & NodeJS.WritableStream;
  readonly #kinds: readonly Column[];
  #parts: Buffer[] = [HEADER];
  #bytes = 0;

  constructor(client: pg.Client, table: string, columns: Readonly<Record<string, Column>>) {
    this.#kinds = Object.values(columns);
    const names = Object.keys(columns).join(', ');
    this.#stream = client.query(from(`copy ${table} (${names}) from stdin (format binary)`));
  }

  async add(values: readonly unknown[]): Promise<void> {
    const count = Buffer.alloc(2);
    count.writeInt16BE(values.length);
    this.#parts.push(count);
    for (const [i, value] of values.entries()) {
      const bytes = value === null ? undefined : encode(this.#kinds[i] as Column, value);
      if (bytes === undefined) {
        this.#parts.push(NULL_LENGTH);
        continue;
      }
      const length = Buffer.alloc(4);
      length.writeInt32BE(bytes.length);
      this.#parts.push(length, bytes);
      this.#bytes += bytes.length;
    }
    if (this.#bytes > CHUNK) await this.#flush();
  }

  async #flush(): Promise<void> {
    const chunk = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#bytes = 0;
    if (!this.#stream.write(chunk)) await once(this.#stream, 'drain');
  }

  async end(): Promise<void> {
    this.#parts.push(TRAILER);
    await this.#flush();
    this.#stream.end();
    await once(this.#stream, 'finish');
  }
}

function encode(kind: Column, value: unknown): Buffer {
  switch (kind) {
    case 'uuid':
      return Buffer.from(String(value).replaceAll('-', ''), 'hex');
    case 'bytea':
      return value as Buffer;
    case 'text':
      return Buffer.from(String(value));
    case 'bool':
      return Buffer.of(value ? 1 : 0);
    case 'int4':
      return int4(Number(value));
    case 'date':
      return int4(Date.parse(`${value}T00:00Z`) / 86_400_000 - EPOCH_DAYS);
    case 'int8':
      return int8(BigInt(value as number));
    case 'timestamptz':
      return int8(BigInt((value as Date).getTime()) * 1000n - EPOCH_MICROSECONDS);
  }
}

function int4(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int8(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}
