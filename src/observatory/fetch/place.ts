// Where a download lies: the finished file, the one that is still coming in, and what is remembered of each beside it.
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Lock, takeLock } from '#lock/lock.ts';
import { fileNameOf } from '#observatory/fetch/address.ts';

const validators = { etag: z.string().nullable(), lastModified: z.string().nullable() };

const incoming = z.object({
  ...validators,
  url: z.string(),
  /** Bytes of the whole file; null where the server does not say. */
  total: z.number().nullable(),
});

const kept = z.object({
  ...validators,
  url: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  /** RFC 3339. */
  fetchedAt: z.string(),
  /** Id of the release in the ledger, once it was added. */
  release: z.string().nullable(),
});

/** What is remembered of a file that is coming in. */
export type Incoming = z.output<typeof incoming>;
/** What is remembered of a finished file. */
export type Kept = z.output<typeof kept>;

export type Place = {
  name: string;
  /** The finished file. */
  file: string;
  /** The file under the same name while it comes in, in a folder of its own. */
  incoming: string;
};

/** A folder of its own in the folder of the downloads, so that nobody takes a part for the whole. */
const INCOMING = '.incoming';

export function placeOf(address: URL, folder: string): Place {
  const name = fileNameOf(address);
  return { name, file: join(folder, name), incoming: join(folder, INCOMING, name) };
}

/** Makes the folder where it is missing; undefined where another process, or part of this one, downloads into it. */
export async function lockDownloads(folder: string): Promise<Lock | undefined> {
  await mkdir(join(folder, INCOMING), { recursive: true });
  return takeLock(join(folder, INCOMING, '.lock'));
}

/** What is remembered of the finished file; undefined where there is none of this address as it was remembered. */
export async function readKept({ file }: Place, address: URL): Promise<Kept | undefined> {
  const known = await readJson(`${file}.fetched.json`, kept);
  return known?.url === address.href && (await sizeOf(file)) === known.bytes ? known : undefined;
}

export async function writeKept({ file }: Place, known: Kept): Promise<void> {
  await writeJson(`${file}.fetched.json`, known);
}

/** What has come in of this address, and how much; undefined where nothing has that could be taken up. */
export async function readIncoming(
  { incoming: path }: Place,
  address: URL,
): Promise<(Incoming & { size: number }) | undefined> {
  const known = await readJson(`${path}.json`, incoming);
  const size = await sizeOf(path);
  if (known?.url !== address.href || size === 0 || size > (known.total ?? size)) return undefined;
  return { ...known, size };
}

/** Begins a file anew. Its description comes first: bytes without one are never taken up. */
export async function beginIncoming(place: Place, known: Incoming): Promise<void> {
  await dropIncoming(place);
  await writeJson(`${place.incoming}.json`, known);
}

export async function dropIncoming({ incoming: path }: Place): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.json`, { force: true });
}

/** Puts what came in in the place of the finished file, in one step. A kill in between leaves one whole file or the other. */
export async function keepIncoming(place: Place, known: Kept): Promise<void> {
  await rename(place.incoming, place.file);
  // Before this is written, the new file counts as unknown and is asked for anew: never as one that it is not.
  await writeKept(place, known);
  await dropIncoming(place);
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** Undefined where the file is missing or no longer what was written. */
async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}
