// Downloads a file, however often the line breaks off, and vouches for its checksum.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { attempt } from '#observatory/fetch/attempt.ts';
import { backoff } from '#observatory/fetch/backoff.ts';
import type { FetchEffects } from '#observatory/fetch/effects.ts';
import {
  dropIncoming,
  type Kept,
  type Place,
  placeOf,
  readIncoming,
  readKept,
  writeKept,
} from '#observatory/fetch/place.ts';
import { downloadFailed } from '#observatory/fetch/refusals.ts';
import type { Progress } from '#observatory/release/source.ts';

/** Tries one after the other in which less than this came. */
const MOST_TRIES = 8;
const LEAST_PROGRESS = 2 ** 20;
/** A server that wants to be asked later than that is asked by the next call. */
const LONGEST_WAIT = 15 * 60_000;

export type DownloadOptions = {
  folder: string;
  /** What the file's SHA-256 must be, in hex. */
  sha256?: string | undefined;
  effects: FetchEffects;
  progress: Progress;
  signal: AbortSignal;
  mostBytes?: number;
  patience?: number;
};

/** `unchanged`: the finished file of an earlier download still holds. `new`: what came in lies ready to take its place. */
export type Download = { status: 'new' | 'unchanged'; place: Place; file: Kept };

/** Throws ReleaseRefusal: download-failed, disk-full; the reason of the signal when it is aborted. */
export async function download(address: URL, options: DownloadOptions): Promise<Download> {
  const { folder, sha256, effects, signal, mostBytes = 2 ** 36, patience = 60_000, progress } = options;
  const place = placeOf(address, folder);
  const kept = await readKept(place, address);
  let furthest = 0;
  let failures = 0;
  for (;;) {
    const tried = await attempt({ address, place, kept, effects, mostBytes, patience, progress, signal });
    if (tried.outcome === 'complete') break;
    if (tried.outcome === 'unchanged') {
      refuseUnlessEqual(address, tried.kept.sha256, sha256);
      return { status: 'unchanged', place, file: tried.kept };
    }
    const size = (await readIncoming(place, address))?.size ?? 0;
    failures = size >= furthest + LEAST_PROGRESS ? 1 : failures + 1;
    furthest = Math.max(furthest, size);
    const wait = Math.max(tried.wait ?? 0, backoff(failures, effects.random));
    if (failures === MOST_TRIES) throw downloadFailed(address, tried.why, `the file, in ${MOST_TRIES} tries`);
    if (wait > LONGEST_WAIT) {
      const minutes = Math.ceil(wait / 60_000);
      throw downloadFailed(address, `${tried.why}, to be asked again in ${minutes} minutes`, 'the file');
    }
    await effects.sleep(wait, signal);
  }
  return checked(address, { ...options, place, kept });
}

/** Compares what came in with what it must be and with what is there. */
async function checked(
  address: URL,
  {
    place,
    kept,
    sha256,
    effects,
    progress,
    signal,
  }: DownloadOptions & { place: Place; kept: Kept | undefined },
): Promise<Download> {
  const incoming = await readIncoming(place, address);
  if (incoming === undefined) throw new Error(`what came in from ${address.href} is gone`);
  const { url, etag, lastModified, size: bytes } = incoming;
  progress.stage(`checksum of ${place.name}`, bytes);
  const found = await hashOf(place.incoming, progress, signal);
  try {
    refuseUnlessEqual(address, found, sha256);
  } catch (refusal) {
    await dropIncoming(place);
    throw refusal;
  }
  const fetchedAt = new Date(effects.now()).toISOString();
  const file: Kept = { url, etag, lastModified, bytes, sha256: found, fetchedAt, release: null };
  if (kept?.sha256 !== found) return { status: 'new', place, file };
  // Stored anew on the server, and the same to the byte.
  const same = { ...file, release: kept.release };
  await dropIncoming(place);
  await writeKept(place, same);
  return { status: 'unchanged', place, file: same };
}

function refuseUnlessEqual(address: URL, found: string, expected: string | undefined): void {
  if (expected !== undefined && found !== expected.toLowerCase())
    throw downloadFailed(address, `SHA-256 ${found}`, `SHA-256 ${expected}`);
}

async function hashOf(path: string, progress: Progress, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20, signal })) {
    hash.update(chunk);
    progress.advance({ bytes: chunk.length });
  }
  return hash.digest('hex');
}
