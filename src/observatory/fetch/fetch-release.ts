// Fetches a release, and where asked adds it to the ledger before it takes the place of the one before.
import { type Download, type DownloadOptions, download } from '#observatory/fetch/download.ts';
import type { FetchEffects } from '#observatory/fetch/effects.ts';
import { findLinks } from '#observatory/fetch/page-links.ts';
import { type Kept, keepIncoming, lockDownloads, writeKept } from '#observatory/fetch/place.ts';
import { onDisk } from '#observatory/fetch/refusals.ts';
import type { FetchSource } from '#observatory/fetch/sources.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** Adds a file to the ledger, as it is called; answers the release's id. Added twice, it is there once. */
export type AddToLedger = (path: string, file: string) => Promise<string>;

export type Fetched = {
  status: 'new' | 'unchanged';
  url: string;
  /** Path of the finished file. */
  path: string;
  bytes: number;
  sha256: string;
  /** As the server says; null where it does not. */
  lastModified: string | null;
  /** Id in the ledger; null where it was not added. */
  release: string | null;
};

/** The addresses that a source has now. Throws ReleaseRefusal where its page cannot be read or links to none. */
export async function addressesOf(
  source: FetchSource,
  outside: { effects: FetchEffects; signal: AbortSignal },
): Promise<URL[]> {
  return 'url' in source ? [source.url] : findLinks(source, outside);
}

/**
 * The newest file of the address, in the folder. With `add`, it is in the ledger before the file of an earlier download
 * is given up; a run that is cut short goes on where it ended. Throws ReleaseRefusal: download-failed, disk-full, busy,
 * and what `add` throws.
 */
export async function fetchRelease(
  address: URL,
  { add, ...options }: DownloadOptions & { add?: AddToLedger | undefined },
): Promise<Fetched> {
  const lock = await onDisk(address, () => lockDownloads(options.folder));
  if (lock === undefined)
    throw new ReleaseRefusal({
      code: 'busy',
      file: address.href,
      found: `another download into ${options.folder}`,
      expected: 'one at a time',
    });
  try {
    const fetched = await download(address, options);
    const { url, bytes, sha256, lastModified, release } = await settle(fetched, add);
    return { status: fetched.status, url, path: fetched.place.file, bytes, sha256, lastModified, release };
  } finally {
    lock.release();
  }
}

async function settle({ status, place, file }: Download, add: AddToLedger | undefined): Promise<Kept> {
  const path = status === 'new' ? place.incoming : place.file;
  const release = add === undefined || file.release !== null ? file.release : await add(path, place.name);
  const known = { ...file, release };
  if (status === 'new') await keepIncoming(place, known);
  else if (release !== file.release) await writeKept(place, known);
  return known;
}
