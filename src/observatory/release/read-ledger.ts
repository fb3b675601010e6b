// Reads what is in the ledger; no lock is needed, because a release is there whole or not at all and never changes.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, releaseFolder, releasesIn } from '#observatory/release/places.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Release } from '#observatory/release/release.ts';

/** The releases of the ledger, the earliest published first. */
export async function listReleases(observatory: string): Promise<Release[]> {
  const ids = (await ifThere(readdir(releasesIn(observatory)))) ?? [];
  const releases = await Promise.all(ids.map((id) => readManifest(observatory, id)));
  return releases.filter((release) => release !== undefined).sort(byPublication);
}

/** The manifest of a release, or undefined where there is none. Throws ReleaseRefusal for one that is damaged. */
export async function readManifest(observatory: string, id: string): Promise<Release | undefined> {
  const path = join(releaseFolder(observatory, id), MANIFEST);
  const text = await ifThere(readFile(path, 'utf8'));
  if (text === undefined) return undefined;
  try {
    const release = JSON.parse(text) as Release;
    if (release.format === 'recourse.release/1') return release;
  } catch {
    // Told below.
  }
  throw new ReleaseRefusal({
    code: 'unreadable-release',
    file: path,
    found: 'a manifest that was altered, or is of a later version',
    expected: 'the format recourse.release/1',
  });
}

/** The order of publication; where the day is not known or is the same, the order of adding. */
function byPublication(a: Release, b: Release): number {
  const key = ({ publishedOn, addedAt, id }: Release) => [
    publishedOn?.date ?? addedAt.slice(0, 10),
    addedAt,
    id,
  ];
  return key(a).join(' ') < key(b).join(' ') ? -1 : 1;
}

async function ifThere<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
