// Kills server and database at random moments under load, and looks afterwards for anything lost, doubled or half done.
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type pg from 'pg';
import { openInstallation } from '#api/open-installation.ts';
import { formatDay } from '#core/calendar/day.ts';
import { momentAt } from '#core/calendar/zone.ts';
import { withClient } from '#store/database/with-client.ts';
import { randomFrom } from '../synthetic-history.ts';
import { sampleCases } from './append-load.ts';
import { administratorOf, fillTo, makeBenchOrganisation } from './fill.ts';
import { descendants, environmentOf, type Place, type Served, startServer } from './serve-process.ts';
import type { Witnessed, WitnessTask } from './witness.ts';

const recourse = join(import.meta.dirname, '../../bin/recourse');
const CONNECTIONS = 8;
const ORGANISATIONS = 4;
const CASES = 200;
/** Milliseconds of load before a kill, at most. */
const BEFORE = 400;

export type Killed = {
  kills: number;
  /** Of the server itself; the others hit PostgreSQL or one of its processes. */
  ofServer: number;
  acknowledged: number;
  /** Requests that were cut off or refused at least once, and sent again under the same key. */
  doubted: number;
  lost: number;
  /** Events that nobody acknowledged or that are there twice: a retry that was recorded again. */
  surplus: number;
  /** Cases whose read models are not what their events give. */
  unequal: number;
  /** Changes of which the audit log has no entry, and entries beyond changes and answers that were given again. */
  unlogged: number;
  /** Cases that were shown whole to the one outside. */
  shown: number;
  /** Of those, shown without an entry in the log; and entries beyond what was shown or cut off on its way. */
  unrecorded: number;
  /** What `recourse audit verify` found. */
  auditFaults: number;
};

/** So many kills of a server under load, on a new installation; at the end everything is counted. */
export async function killUnderLoad(kills: number, { seed = 1, port = 17_441 } = {}): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-kills-'));
  const place: Place = { dataFolder: join(folder, 'data'), keyFile: join(folder, 'key'), port };
  const acknowledged = join(folder, 'acknowledged');
  writeFileSync(acknowledged, '');
  try {
    const { cases, before } = await prepareSmall(place, seed);
    const random = randomFrom(seed);
    let server = await startServer(place);
    const today = formatDay(momentAt('America/New_York', Date.now()).day);
    const witness = fork(join(import.meta.dirname, 'witness.ts'), { detached: true });
    const task: WitnessTask = { port, connections: CONNECTIONS, cases, today, acknowledged };
    witness.send(task);
    const ended = once(witness, 'message');
    const failed = once(witness, 'exit').then(([code]) => {
      if (code !== 0) throw new Error('The witness ended: see what it wrote above.');
    });
    let ofServer = 0;
    const killing = (async () => {
      for (let n = 0; n < kills; n += 1) {
        await sleep(100 + random() * BEFORE);
        if (random() < 0.5) {
          ofServer += 1;
          await killServer(server);
          server = await startServer(place);
        } else killDatabase(server, random);
      }
    })();
    await Promise.race([killing, failed.then(() => killing)]);
    witness.send('stop');
    const [witnessed] = (await ended) as [Witnessed];
    const counted = await count(place, { acknowledged, before, witnessed });
    await server.stop();
    return { kills, ofServer, ...counted };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new installation of a few organisations with a few hundred cases. */
export async function prepareSmall(place: Place, seed: number) {
  const { dataFolder, keyFile } = place;
  const settings = { dataFolder, keyFile, databaseUrl: undefined, databaseOwnerUrl: undefined };
  const installation = await openInstallation(settings, {
    as: 'server',
    log: () => undefined,
    now: Date.now,
  });
  try {
    return await withClient(administratorOf(dataFolder), async (administrator) => {
      const organisations = [];
      for (let n = 0; n < ORGANISATIONS; n += 1)
        organisations.push(await makeBenchOrganisation(installation, administrator, n));
      await fillTo(
        dataFolder,
        organisations,
        organisations.map(() => CASES / ORGANISATIONS),
        seed,
      );
      const cases = await sampleCases(administrator, organisations, CASES, seed);
      return { cases, before: await eventIds(administrator) };
    });
  } finally {
    await installation.close();
  }
}

async function killServer({ process: child }: Served): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** PostgreSQL's main process, or any of those under it: with one of those gone, PostgreSQL starts all of them anew. */
function killDatabase({ process: child }: Served, random: () => number): void {
  const pids = descendants(child.pid as number);
  const pid = pids[random() < 0.5 ? 0 : Math.floor(random() * pids.length)];
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

async function eventIds(administrator: pg.Client): Promise<Set<string>> {
  const { rows } = await administrator.query<{ id: string }>('select id from event');
  return new Set(rows.map(({ id }) => id));
}

/** Counts on the server as it is after the last kill. */
async function count(
  place: Place,
  { acknowledged, before, witnessed }: { acknowledged: string; before: Set<string>; witnessed: Witnessed },
) {
  const acks = readFileSync(acknowledged, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ')[1] as string);
  const { doubted, shown, unshown } = witnessed;
  const { rows, logged, read } = await withClient(
    administratorOf(place.dataFolder),
    async (administrator) => {
      const entries = async (what: string) => {
        const found = await administrator.query('select count(*) from audit where what = $1', [what]);
        return Number(found.rows[0]?.count);
      };
      const { rows: events } = await administrator.query<{ id: string }>('select id from event');
      return {
        rows: events.map(({ id }) => id),
        logged: await entries('appendEvents'),
        read: await entries('readCase'),
      };
    },
  );
  const there = new Set(rows);
  const known = new Set(acks);
  const recorded = rows.length - before.size;
  return {
    acknowledged: acks.length,
    doubted,
    shown,
    unrecorded: Math.max(0, shown - read) + Math.max(0, read - shown - unshown),
    lost: acks.filter((id) => !there.has(id)).length,
    surplus: rows.filter((id) => !known.has(id) && !before.has(id)).length + (rows.length - there.size),
    unequal: await failuresOf(place, ['rebuild', '--check', '--json']),
    // An answer that was lost on its way is given again, and that is on record too.
    unlogged: Math.max(0, recorded - logged) + Math.max(0, logged - recorded - doubted),
    auditFaults: await failuresOf(place, ['audit', 'verify', '--json']),
  };
}

/** 0 where a command that checks finds nothing, else 1, and the beginning of what it said on stderr. */
async function failuresOf(place: Place, words: readonly string[]): Promise<number> {
  try {
    await promisify(execFile)(recourse, words, { env: environmentOf(place) });
    return 0;
  } catch (error) {
    console.error(words.join(' '), (error as { stdout?: string }).stdout?.slice(0, 1000));
    return 1;
  }
}
