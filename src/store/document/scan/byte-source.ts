// Where a scan reads from: any part of a file, a little at a time.

export type ByteSource = {
  size: number;
  /** The bytes from an offset; fewer than asked for only where the file ends. */
  read: (offset: number, length: number) => Promise<Buffer>;
};

const PIECE = 65_536;

/** The bytes from `from` up to and without `to`, piece by piece. */
export async function* piecesOf(
  source: ByteSource,
  from = 0,
  to: number = source.size,
): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += PIECE) yield await source.read(at, Math.min(PIECE, to - at));
}

/** Bytes as text in which one letter is one byte: to be searched. */
export const lettersOf = (bytes: Buffer, from = 0, to: number = bytes.length): string =>
  bytes.toString('latin1', from, to);
