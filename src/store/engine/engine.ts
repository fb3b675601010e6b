// The embedded PostgreSQL of one data folder: started, watched, started again when it ends or stands still, and stopped.
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type Lock, takeLock } from '#lock/lock.ts';
import { type Account, accountFor } from '#store/engine/account.ts';
import { type Binaries, findBinariesFor } from '#store/engine/binaries.ts';
import { checkClusterVersion, clusterExists, makeCluster } from '#store/engine/cluster.ts';
import { watchHeart } from '#store/engine/heartbeat.ts';
import { type Places, prepareDataFolder } from '#store/engine/places.ts';
import { type PostgresProcess, runPostgres, type StopSignal } from '#store/engine/postgres-process.ts';
import { type Settings, settingsFor } from '#store/engine/settings.ts';
import { ADMINISTRATOR, connectionTo } from '#store/engine/socket.ts';
import { giveUpBallast } from '#store/engine/space.ts';
import { endSurvivors } from '#store/engine/survivors.ts';
import { InstallationError } from '#store/installation-error.ts';

export type EngineOptions = {
  dataFolder: string;
  log: (line: string) => void;
  /** For tests and benches, which try what happens without durable writes. */
  settings?: Settings;
};

/** Another process runs PostgreSQL on this folder. */
export class EngineBusyError extends InstallationError {
  override name = 'EngineBusyError';

  constructor(data: string) {
    super(
      `Another Recourse already works on ${data}. Stop that one, or give this one a folder of its own: RECOURSE_DATA=/a/folder`,
    );
  }
}

/** Milliseconds. */
const PATIENCE = { gone: 10_000, closed: 60_000, ended: 5_000, told: 10_000 };
const LONGEST_PAUSE = 30_000;

export class Engine {
  readonly places: Places;
  readonly #options: EngineOptions;
  readonly #lock: Lock;
  readonly #account: Account;
  readonly #binaries: Binaries;
  #process: PostgresProcess | undefined;
  #heart: { stop: () => void } | undefined;
  readonly #stopping = new AbortController();
  #watching: Promise<void> = Promise.resolve();

  private constructor(
    options: EngineOptions,
    held: { places: Places; lock: Lock; account: Account; binaries: Binaries },
  ) {
    this.#options = options;
    this.places = held.places;
    this.#lock = held.lock;
    this.#account = held.account;
    this.#binaries = held.binaries;
  }

  /**
   * Starts PostgreSQL on a data folder, which is made where there is none. Throws EngineBusyError at once where another
   * process has it, and InstallationError where it cannot be started.
   */
  static async start(options: EngineOptions): Promise<Engine> {
    const places = prepareDataFolder(options.dataFolder);
    const lock = takeLock(lockFile(places));
    if (lock === undefined) throw new EngineBusyError(places.data);
    try {
      const account = accountFor(places.cluster);
      const binaries = await findBinariesFor(account);
      await endSurvivors(places.cluster, options.log);
      if (clusterExists(places.cluster)) checkClusterVersion(places, binaries);
      else makeCluster(places, binaries, account);
      const engine = new Engine(options, { places, lock, account, binaries });
      await engine.#run();
      engine.#watching = engine.#keep();
      return engine;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** How to connect as this user. */
  connectionTo(user: string, database: string): pg.ClientConfig {
    return connectionTo(this.places.cluster, user, database);
  }

  /** Of the main process of PostgreSQL; undefined while it is being started again. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /**
   * Closes the database and gives the folder free. `waitForOthers`: up to ten seconds, for a command line that another
   * one has joined.
   */
  async stop({ waitForOthers = false }: { waitForOthers?: boolean } = {}): Promise<void> {
    if (this.#isStopping) return;
    this.#stopping.abort();
    this.#heart?.stop();
    const ways: [StopSignal, number][] = [
      ['SIGINT', PATIENCE.closed],
      ['SIGQUIT', PATIENCE.ended],
      ['SIGKILL', PATIENCE.ended],
    ];
    if (waitForOthers) ways.unshift(['SIGTERM', PATIENCE.gone]);
    for (const [signal, patience] of ways) {
      const running = this.#process;
      if (running === undefined) break;
      running.signal(signal);
      if (await within(running.ended, patience)) break;
    }
    await this.#watching;
    this.#lock.release();
  }

  /** Runs PostgreSQL and waits until it serves. Throws InstallationError with what it says where it ends before. */
  async #run(): Promise<void> {
    const { places } = this;
    const { log } = this.#options;
    giveUpBallast(places.data, places.ballast);
    const settings = { ...settingsFor(places.data), ...this.#options.settings };
    const running = runPostgres(this.#binaries, places, this.#account, settings);
    let ended: string | undefined;
    const end = running.ended.then((how) => {
      ended = how;
    });
    this.#process = running;
    for (let waited = 0; ; waited += 50) {
      if (isReady(places.cluster, running.pid)) break;
      await Promise.race([end, sleep(50)]);
      if (ended !== undefined) {
        this.#process = undefined;
        throw new InstallationError(`PostgreSQL ${ended}. ${lastWords(places.log)}`);
      }
      if (waited > 0 && waited % PATIENCE.told === 0) {
        log('PostgreSQL is starting: after an unclean end it first repeats what its log holds.');
      }
    }
    this.#heart = watchHeart(this.connectionTo(ADMINISTRATOR, 'postgres'), () => {
      log('PostgreSQL has not answered for several seconds: ending it.');
      running.signal('SIGKILL');
    });
  }

  /** Starts PostgreSQL again whenever it ends, until this is stopped. */
  async #keep(): Promise<void> {
    for (let pause = 100; ; ) {
      const how = await this.#process?.ended;
      this.#heart?.stop();
      this.#process = undefined;
      if (this.#isStopping) return;
      if (how !== undefined) this.#options.log(`PostgreSQL ${how}: starting it again.`);
      try {
        await endSurvivors(this.places.cluster, this.#options.log);
        if (this.#isStopping) return;
        await this.#run();
        this.#options.log('PostgreSQL serves again.');
        pause = 100;
      } catch (error) {
        if (this.#isStopping) return;
        this.#options.log(error instanceof InstallationError ? error.message : String(error));
        await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
  }
}

/**
 * Nobody else on the machine may even open it, or they could keep Recourse from starting. Nor may this process but by the
 * lock: the system lets go of it when any descriptor of the file is closed (fcntl(2), "Advisory record locking").
 */
function lockFile({ lock }: Places): string {
  if (!existsSync(lock)) closeSync(openSync(lock, 'a', 0o600));
  return lock;
}

/** PostgreSQL writes into its pid file who it is, and at last that it serves. */
function isReady(cluster: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

async function within(ended: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const stop = new AbortController();
  try {
    return await Promise.race([ended.then(() => true), sleep(milliseconds, false, { signal: stop.signal })]);
  } finally {
    stop.abort();
  }
}

/** What PostgreSQL last said, in one line, with what to do where that is known. */
function lastWords(path: string): string {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const said = lines.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? lines.at(-1) ?? '';
  const advice = /No space left/.test(said) ? 'The disk is full: make room. ' : '';
  return `${advice}It says: ${said.replace(/^.*?(FATAL|PANIC|LOG): +/, '')} (more in ${path})`;
}
