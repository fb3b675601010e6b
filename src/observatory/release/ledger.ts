// Takes a release into the ledger: whole or not at all, once only, by one writer at a time.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ReleaseFault } from '#contract/release-faults.ts';
import { takeLock } from '#lock/lock.ts';
import { openDuckDb } from '#observatory/duckdb.ts';
import { writeCatalog } from '#observatory/release/catalog.ts';
import { type Content, contentAt, hashContent, unreadable } from '#observatory/release/content.ts';
import { diskFull, isDiskFull } from '#observatory/release/disk-full.ts';
import { syncName, syncTree } from '#observatory/release/durable.ts';
import { lockFile, MANIFEST, releaseFolder, releasesIn } from '#observatory/release/places.ts';
import { readManifest } from '#observatory/release/read-ledger.ts';
import { recogniseSource } from '#observatory/release/recognise.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { LoadedRelease, Release, ReleaseKind } from '#observatory/release/release.ts';
import { schemaFingerprint } from '#observatory/release/schema-fingerprint.ts';
import type { Progress, Source } from '#observatory/release/source.ts';
import { clearStaging, openStaging, removeUnfinished, type Staging } from '#observatory/release/staging.ts';
import { checkStored, readStored, type Stored } from '#observatory/release/stored.ts';
import { listViews } from '#observatory/release/views.ts';
import packageJson from '../../../package.json' with { type: 'json' };

export type AddRequest = {
  /** Path of the file or folder. */
  path: string;
  /** How the user called it: for messages. */
  file: string;
  /** Folder of the observatory's data; made where it is missing. */
  observatory: string;
  /** The kinds of releases that are known; the first that recognises the input reads it. */
  sources: readonly Source[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: number;
  progress: Progress;
  /** The day of publication, `YYYY-MM-DD`, where the user knows better than the release. */
  publishedOn?: string | undefined;
};

export type Added = {
  id: string;
  kind: ReleaseKind;
  sha256: string;
  /** `incomplete`: added, and its own figures contradict what was read. */
  status: 'added' | 'already-present' | 'incomplete';
  release: Release;
};

/**
 * Adds a release, or says why not. A kill at any moment leaves the ledger as it was; the next call of the same content
 * goes on with what was finished, and removes what others left. Refusals: all that the sources have, unreadable-release,
 * unknown-kind-of-release, busy, disk-full.
 */
export async function addRelease(request: AddRequest): Promise<Added | { refused: ReleaseFault }> {
  const { path, file, observatory, sources, progress } = request;
  const input = { path: resolve(path), file };
  try {
    const content = await contentAt(input);
    const source = await recogniseSource(sources, input);
    const sha256 = await hashContent(content, { input, progress });
    const id = `${source.kind}-${sha256.slice(0, 12)}`;
    const work = { ...request, ...input, source, content, sha256, id };
    const present = await findPresent(work);
    if (present === undefined) return await addLocked(work);
    await clearStaging(observatory);
    return present;
  } catch (error) {
    if (error instanceof ReleaseRefusal) return { refused: error.fault };
    if (isDiskFull(error)) return { refused: diskFull(observatory).fault };
    throw error;
  }
}

type Work = AddRequest & {
  source: Source;
  content: Content;
  sha256: string;
  id: string;
};

async function findPresent({ observatory, id, sha256 }: Work): Promise<Added | undefined> {
  const release = await readManifest(observatory, id);
  if (release === undefined) return undefined;
  if (release.sha256 !== sha256) throw new Error(`${id} is the id of two releases`);
  return { id, kind: release.kind, sha256, status: 'already-present', release };
}

async function addLocked(work: Work): Promise<Added> {
  const { observatory, file } = work;
  await mkdir(releasesIn(observatory), { recursive: true });
  const lock = takeLock(lockFile(observatory));
  if (lock === undefined)
    throw new ReleaseRefusal({
      code: 'busy',
      file,
      found: 'another command that adds a release',
      expected: 'one at a time',
    });
  try {
    // Whoever held the lock until now may have added the same.
    return (await findPresent(work)) ?? (await addStaged(work));
  } finally {
    lock.release();
  }
}

/** Reads into a folder of its own, and gives it its name in the ledger at one stroke. */
async function addStaged(work: Work): Promise<Added> {
  const { observatory, id, sha256, source } = work;
  // Another version may store the same otherwise: it takes nothing up.
  const staging = await openStaging(observatory, `${sha256}-${packageJson.version}`);
  try {
    const { loaded, stored } = await load(work, staging);
    const release = manifestOf(work, loaded);
    const place = releaseFolder(observatory, id);
    await writeCatalog(staging.folder, { release, stored, place });
    await writeFile(join(staging.folder, MANIFEST), `${JSON.stringify(release, null, 2)}\n`);
    await syncTree(staging.folder);
    await rename(staging.folder, place);
    await syncName(place);
    return {
      id,
      kind: source.kind,
      sha256,
      status: release.status === 'incomplete' ? 'incomplete' : 'added',
      release,
    };
  } finally {
    await rm(staging.root, { recursive: true, force: true });
  }
}

async function load(
  work: Work,
  { folder, scratch }: Staging,
): Promise<{ loaded: LoadedRelease; stored: Stored[] }> {
  const { path, file, id, content, source, progress } = work;
  const { duckdb, close } = await openDuckDb({
    folders: [folder, scratch],
    // As the user's path has it, and where links in it lead.
    files: content.files.flatMap((each) => [join(path, each.name), each.path]),
    spill: scratch,
  });
  try {
    const loaded = await source.load({ path, file, releaseId: id, folder, scratch, duckdb, progress });
    progress.stage('commit');
    if ((await contentAt(work)).stamp !== content.stamp)
      throw unreadable(file, 'a release that changed while it was read');
    await removeUnfinished(folder);
    const stored = await readStored(duckdb, folder, await listViews(folder));
    checkStored(loaded.tables, stored);
    return { loaded, stored };
  } finally {
    close();
  }
}

function manifestOf(work: Work, loaded: LoadedRelease): Release {
  const { file, content, sha256, id, source, now, publishedOn } = work;
  const { tables, findings } = loaded;
  const isWrong =
    findings.some(({ severity }) => severity === 'error') ||
    tables.some(({ difference }) => difference !== null && difference !== 0);
  return {
    format: 'recourse.release/1',
    id,
    kind: source.kind,
    status: isWrong ? 'incomplete' : 'complete',
    sha256,
    source: basename(resolve(file)),
    sourceBytes: content.bytes,
    addedAt: new Date(now).toISOString(),
    schemaFingerprint: schemaFingerprint(tables),
    readBy: packageJson.version,
    ...loaded,
    publishedOn:
      publishedOn === undefined ? loaded.publishedOn : { date: publishedOn, basis: 'given with --published' },
  };
}
