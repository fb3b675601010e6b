// Kills `recourse release add` at random moments and looks whether the ledger is as it was, or whole with one release more.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { listViews } from '#observatory/release/views.ts';
import { synthesize } from '#observatory/synthesize/synthesize.ts';
import { randomFrom } from './synthetic-history.ts';

const recourse = join(import.meta.dirname, '../bin/recourse');

/** Cases of the release: as few as leave no table empty, so that a run is short. */
const CASES = 400;

export type Kills = {
  kills: number;
  /** After so many of them the ledger was intact. */
  intact: number;
  /** So many came too late: the release was in the ledger, whole. */
  late: number;
  /** After the last kill one run was let through, and gave what a run gives that nobody disturbs. */
  finished: boolean;
};

/** Writes two releases of a kind into a folder, and answers their paths. */
type Maker = (folder: string, seed: number) => Promise<[first: string, second: string]>;

/** What is added while it is killed: the whole way of a court release, or that of a small registry, which is short. */
const MAKERS: Readonly<Record<'court' | 'registry', Maker>> = {
  court: async (folder, seed) => {
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];
    await synthesize({ out: first, cases: CASES, seed });
    await synthesize({ out: second, cases: CASES, seed, edition: 2 });
    return [first, second];
  },
  registry: async (folder) => {
    const write = (name: string, rows: number) => {
      const lines = Array.from({ length: rows }, (_, n) => `${name}-${n},place,Place ${n}\n`).join('');
      mkdirSync(join(folder, name));
      for (const file of ['facilities', 'field_offices', 'immigration_courts'])
        writeFileSync(join(folder, name, `${file}.csv`), `id,kind,primary_name\n${lines}`);
      return join(folder, name);
    };
    return [write('first', 100), write('second', 2000)];
  },
};

/**
 * Kills as many runs of `recourse release add`, at moments that follow from the seed. What a killed run finished is there
 * for the next.
 */
export async function killDuringAdd(
  kills: number,
  { seed = 1, release = 'court' }: { seed?: number; release?: keyof typeof MAKERS } = {},
): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-kills-'));
  try {
    const [first, second] = await MAKERS[release](folder, seed);
    const other = join(folder, 'undisturbed');
    const data = join(folder, 'killed');
    await add(other, first);
    cpSync(other, data, { recursive: true });
    const began = performance.now();
    await add(other, second);
    const milliseconds = performance.now() - began;
    const undisturbed = await contentOf(other);

    const before = idsIn(data);
    const bytesBefore = bytesOf(data, before);
    const random = randomFrom(seed);
    const counts = { kills, intact: 0, late: 0, finished: false };
    for (let n = 0; n < kills; n += 1) {
      await add(data, second, random() * milliseconds);
      const added = idsIn(data).filter((id) => !before.includes(id));
      const isWhole = added.length === 0 || (await contentOf(data)) === undisturbed;
      if (isWhole && bytesOf(data, before) === bytesBefore) counts.intact += 1;
      counts.late += added.length;
      // The next kill needs something to do.
      for (const id of added) rmSync(join(releasesOf(data), id), { recursive: true });
    }
    await add(data, second);
    counts.finished = (await contentOf(data)) === undisturbed;
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds a release as a user does, killed after so many milliseconds where they are given and it has not ended. */
async function add(data: string, file: string, killAfter?: number): Promise<void> {
  const env = { ...process.env, RECOURSE_DATA: data };
  const child = spawn(recourse, ['release', 'add', file, '--json'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close');
  if (killAfter === undefined) {
    const [code] = await ended;
    if (code !== 0) throw new Error(`release add ended with ${code}: ${said}`);
    return;
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
  await ended;
  clearTimeout(timer);
}

const releasesOf = (data: string) => join(data, 'observatory/releases');
const idsIn = (data: string) => readdirSync(releasesOf(data)).sort();

/** One hash of all files of these releases. */
function bytesOf(data: string, ids: readonly string[]): string {
  const hash = createHash('sha256');
  for (const id of ids)
    for (const name of readdirSync(join(releasesOf(data), id), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      const path = join(releasesOf(data), id, name);
      hash.update(`${id}/${name}\n`);
      if (statSync(path).isFile()) hash.update(readFileSync(path));
    }
  return hash.digest('hex');
}

/** What the releases say and hold, whenever they were added and in whatever order their rows lie. */
async function contentOf(data: string): Promise<string> {
  const lines: string[] = [];
  const { duckdb, close } = await openDuckDb({ folders: [data], spill: join(data, 'spill') });
  for (const id of idsIn(data)) {
    const folder = join(releasesOf(data), id);
    const { addedAt: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
    lines.push(JSON.stringify(manifest));
    for (const { name, files } of await listViews(folder)) {
      const rows = await duckdb.runAndReadAll(
        `SELECT count(*), sum(hash(t)::HUGEINT) FROM read_parquet(${sqlText(join(folder, files))}) t`,
      );
      lines.push(`${id} ${name} ${rows.getRows().join()}`);
    }
  }
  close();
  return lines.join('\n');
}
