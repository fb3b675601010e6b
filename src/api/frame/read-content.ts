// Reads the content of a request within its limits, so that a long or slow one costs neither memory nor a connection.
import type { IncomingMessage } from 'node:http';
import { ProblemError } from '#contract/problems.ts';

export type ContentLimits = { most: number; seconds: number };

/**
 * The content piece by piece. Throws `too-large` beyond `most` bytes, `too-slow` where it is not all there in time, and
 * `malformed-request` where it breaks off. What is not read stays unread: the connection must then be closed.
 */
export async function* contentOf(
  request: IncomingMessage,
  { most, seconds }: ContentLimits,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () => new ProblemError('too-large', `At most ${most} bytes are taken.`, { most });
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const pieces = request.iterator({ destroyOnReturn: false });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ProblemError('too-slow', `Nothing more is awaited after ${seconds} seconds.`, { seconds }),
        ),
      seconds * 1000,
    );
  });
  late.catch(() => undefined);
  try {
    for (let size = 0; ; ) {
      const next = pieces.next();
      next.catch(() => undefined);
      const piece = await Promise.race([next, late]);
      if (piece.done === true) return;
      size += piece.value.length;
      if (size > most) throw tooLarge();
      yield piece.value;
    }
  } catch (error) {
    if (request.destroyed && !(error instanceof ProblemError)) {
      throw new ProblemError('malformed-request', 'The request breaks off within its content.');
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The whole content. */
export async function readContent(request: IncomingMessage, limits: ContentLimits): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of contentOf(request, limits)) pieces.push(piece);
  return Buffer.concat(pieces);
}
