// Unpacks a deflated part of a file (RFC 1951), within a budget: what would unpack to more is refused before it does.
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type ByteSource, piecesOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';

/** Bytes that may still be unpacked of one file. */
export type Budget = { left: number };

/** What is packed is damaged: some of it may have been unpacked before that shows. */
export class DamagedError extends Error {
  override name = 'DamagedError';
}

/**
 * What is packed from `from` on; it ends where the packed data does. Throws DamagedError, and `dangerous-file` where the
 * budget is used up.
 */
export async function* inflated(
  source: ByteSource,
  { from, to = source.size }: { from: number; to?: number },
  budget: Budget,
): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  const input = Readable.from(piecesOf(source, from, to), { highWaterMark: 1 });
  input.on('error', (error) => inflate.destroy(error));
  try {
    for await (const piece of input.pipe(inflate)) {
      budget.left -= piece.length;
      if (budget.left < 0) throw dangerous('too-much-inside');
      yield piece;
    }
  } catch (error) {
    throw DAMAGED.has((error as { code?: string }).code ?? '') ? new DamagedError() : error;
  } finally {
    input.destroy();
    inflate.destroy();
  }
}

const DAMAGED = new Set(['Z_DATA_ERROR', 'Z_BUF_ERROR']);
