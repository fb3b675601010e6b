// Writes down what a server sends: a whole file, or the rest of one.
import { type FileHandle, open, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beginIncoming, dropIncoming, type Incoming, type Place } from '#observatory/fetch/place.ts';
import { diskFull, downloadFailed, onDisk } from '#observatory/fetch/refusals.ts';
import type { Answer } from '#observatory/fetch/request.ts';
import { isSameVersion, validatorsOf } from '#observatory/fetch/validators.ts';
import type { Progress } from '#observatory/release/source.ts';

export type Taking = {
  address: URL;
  place: Place;
  /** No file of more bytes is taken. */
  mostBytes: number;
  progress: Progress;
};

/** `broken`: fewer bytes came than were to come. */
export type Taken = 'whole' | 'broken';

export async function takeWhole({ response, body }: Answer, taking: Taking): Promise<Taken> {
  const { address, place } = taking;
  const { headers } = response;
  if (headers.get('content-type')?.includes('text/html') === true && !/\.html?$/.test(place.name))
    throw downloadFailed(address, 'a web page', 'a file');
  const total = lengthOf(headers);
  await onDisk(address, () => beginIncoming(place, { url: address.href, ...validatorsOf(headers), total }));
  return append(body, { ...taking, from: 0, total });
}

/** Undefined where what came is no rest of the file that was begun. */
export async function takeRest(
  { response, body }: Answer,
  incoming: Incoming & { size: number },
  taking: Taking,
): Promise<Taken | undefined> {
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
  const fits =
    Number(from) === incoming.size &&
    Number(total) === (incoming.total ?? Number(total)) &&
    isSameVersion(incoming, validatorsOf(response.headers));
  return fits ? append(body, { ...taking, from: incoming.size, total: Number(total) }) : undefined;
}

type Span = { from: number; total: number | null };

async function append(body: Answer['body'], span: Taking & Span): Promise<Taken> {
  const { address, place, from, total, mostBytes, progress } = span;
  if (total !== null && total > mostBytes)
    throw downloadFailed(address, `a file of ${total} bytes`, `at most ${mostBytes} bytes`);
  await refuseUnlessRoom(span);
  progress.stage(`download of ${place.name}`, total ?? undefined);
  progress.advance({ bytes: from });
  const file = await onDisk(address, () => open(place.incoming, 'a'));
  try {
    const size = await write(body, file, span);
    await onDisk(address, () => file.sync());
    if (size === 0 && (total ?? 0) === 0) throw downloadFailed(address, 'an empty file', 'a release');
    return size < (total ?? size) ? 'broken' : 'whole';
  } finally {
    await file.close();
  }
}

/** Writes what comes, and answers the size of the file then. */
async function write(body: Answer['body'], file: FileHandle, span: Taking & Span): Promise<number> {
  const { address, place, total, mostBytes, progress } = span;
  const most = total ?? mostBytes;
  let size = span.from;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) {
      await dropIncoming(place);
      throw downloadFailed(address, 'more bytes than that', `${most} bytes`);
    }
    await onDisk(address, () => file.appendFile(chunk));
    progress.advance({ bytes: chunk.length });
  }
  return size;
}

async function refuseUnlessRoom({ address, place, from, total }: Taking & Span): Promise<void> {
  const { bavail, bsize } = await onDisk(address, () => statfs(dirname(place.incoming)));
  const wanted = (total ?? 0) - from;
  if (wanted > bavail * bsize) throw diskFull(address, `room for ${bavail * bsize} bytes of ${wanted}`);
}

/** The length that the server announces; of the file only where nothing packed it on the way. */
function lengthOf(headers: Headers): number | null {
  const length = headers.get('content-length');
  const packed = headers.get('content-encoding') ?? 'identity';
  return length === null || packed !== 'identity' ? null : Number(length);
}
