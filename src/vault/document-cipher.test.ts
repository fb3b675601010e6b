// Any range of a sealed content opens to what was sealed; whatever is done to the file or its place is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHUNK_BYTES, DocumentSealError, openDocument, sealDocument, sealedSize } from './document-cipher.ts';
import { makeKey } from './seal.ts';

const place = { org: 'org', fileId: 'file' };
const SEALED_CHUNK = CHUNK_BYTES + 16;

/** Bytes that differ from place to place, so that a wrong range shows. */
const contentOf = (size: number) =>
  Buffer.from(Uint32Array.from({ length: Math.ceil(size / 4) }, (_, i) => i * 2654435761).buffer).subarray(
    0,
    size,
  );

async function collect(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(parts));
}

async function* inPieces(content: Buffer, piece: number) {
  for (let from = 0; from < content.length; from += piece) yield content.subarray(from, from + piece);
}

const fileOf = (sealed: Buffer, size: number) => ({
  size,
  read: async (offset: number, length: number) => sealed.subarray(offset, offset + length),
});

/** Sizes near the ends of chunks, where mistakes are. */
const size = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -2, max: 2 }), fc.boolean(), fc.nat(200_000))
  .map(([chunks, off, near, any]) => (near ? Math.max(0, chunks * CHUNK_BYTES + off) : any));

test('any range of any content, sealed in pieces of any size, opens to what was sealed', async () => {
  await fc.assert(
    fc.asyncProperty(
      size,
      fc.integer({ min: 1, max: 150_000 }),
      fc.nat(),
      fc.nat(),
      async (n, piece, a, b) => {
        const key = makeKey();
        const content = contentOf(n);
        const sealed = await collect(sealDocument(key, place, inPieces(content, piece)));
        expect(sealed.length).toBe(sealedSize(n));
        const [from = 0, to = 0] = [a % (n + 1), b % (n + 1)].sort((x, y) => x - y);
        const opened = await collect(openDocument(key, place, fileOf(sealed, n), { from, to }));
        expect(opened.equals(content.subarray(from, to))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a range reads only the chunks that hold it', async () => {
  const key = makeKey();
  const content = contentOf(10 * CHUNK_BYTES);
  const sealed = await collect(sealDocument(key, place, inPieces(content, 100_000)));
  const reads: number[] = [];
  const file = {
    size: content.length,
    read: async (offset: number, length: number) => {
      reads.push(offset / SEALED_CHUNK);
      return sealed.subarray(offset, offset + length);
    },
  };
  await collect(openDocument(key, place, file, { from: 3 * CHUNK_BYTES + 5, to: 5 * CHUNK_BYTES }));
  expect(reads).toEqual([3, 4]);
});

describe('a sealed file of three chunks is refused', async () => {
  const key = makeKey();
  const content = contentOf(2 * CHUNK_BYTES + 100);
  const sealed = await collect(sealDocument(key, place, inPieces(content, 4096)));
  const chunk = (n: number) => sealed.subarray(n * SEALED_CHUNK, (n + 1) * SEALED_CHUNK);
  const other = await collect(sealDocument(makeKey(), place, inPieces(content, 4096)));

  test.each([
    ['cut at a chunk', sealed.subarray(0, 2 * SEALED_CHUNK), content.length],
    ['cut at a chunk, its size corrected', sealed.subarray(0, 2 * SEALED_CHUNK), 2 * CHUNK_BYTES],
    ['cut within a chunk', sealed.subarray(0, -1), content.length - 1],
    ['emptied', Buffer.alloc(0), 0],
    ['with chunks in another order', Buffer.concat([chunk(1), chunk(0), chunk(2)]), content.length],
    ['with a chunk twice', Buffer.concat([chunk(0), chunk(0), chunk(2)]), content.length],
    [
      'with a chunk of another file',
      Buffer.concat([chunk(0), other.subarray(SEALED_CHUNK, 2 * SEALED_CHUNK), chunk(2)]),
      content.length,
    ],
    ['with the size of a longer one', sealed, content.length + 1],
  ])('%s', async (_, file, length) => {
    await expect(collect(openDocument(key, place, fileOf(file, length)))).rejects.toThrow(DocumentSealError);
  });

  test.each([
    ['another organisation', { ...place, org: 'other' }, key],
    ['another file', { ...place, fileId: 'other' }, key],
    ['another key', place, makeKey()],
  ])('as %s', async (_, at, as) => {
    await expect(collect(openDocument(as, at, fileOf(sealed, content.length)))).rejects.toThrow(
      DocumentSealError,
    );
  });

  test('with any bit changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await expect(collect(openDocument(key, place, fileOf(changed, content.length)))).rejects.toThrow(
          DocumentSealError,
        );
      }),
      { numRuns: 100 },
    );
  });
});
