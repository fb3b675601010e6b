// The one way to the database: a transaction that belongs to an organisation and a member, and is retried where it may be.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ProblemError } from '#contract/problems.ts';
import { batchedSocket } from '#store/database/batched-socket.ts';
import type { Actor, Queries } from '#store/database/queries.ts';
import type { KeyRing } from '#store/keys/key-ring.ts';

/** One transaction. */
export type Tx = Queries & {
  readonly keys: KeyRing;
  /** Called once the transaction is durable; never if it is undone. */
  afterCommit: (work: () => void) => void;
};

export type DatabaseOptions = {
  pool: pg.PoolConfig;
  keys: KeyRing;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
  /** Throws ProblemError `no-space` where not even a reading could be recorded. */
  requireSpace?: () => void;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A transaction that lost a race may be run again from the start (PostgreSQL, "Serialization Failure Handling"). */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

const ENTER = 'select enter($1, $2) as epoch';

/** Milliseconds. */
const HEALTHY_WITHIN = 2_000;

export class Database {
  readonly #pool: pg.Pool;
  readonly #options: DatabaseOptions;

  constructor(options: DatabaseOptions) {
    this.#options = options;
    // Statements that do not wait for one another's answers go out at once: one way to the database and back for all.
    this.#pool = new pg.Pool({ ...options.pool, pipeline: true, stream: batchedSocket });
    // A connection that breaks is told by the statement that it breaks; between two statements nobody else may hear of it.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Runs `work` in one transaction as this actor. All or nothing of it is recorded; where it lost a race it is run
   * again, so it must touch nothing but the transaction. Throws what `work` throws, ProblemError `no-space` where the
   * disk is full and `unavailable` where the database does not answer.
   */
  async within<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(actor, work);
      } catch (error) {
        if (attempt < ATTEMPTS && RETRIED.has((error as { code?: string }).code ?? '')) continue;
        throw asProblem(error);
      }
    }
  }

  async #once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#options.requireSpace?.();
    for (const id of [actor.orgId, actor.memberId ?? actor.orgId]) {
      if (!UUID.test(id)) throw new ProblemError('not-found', 'An id has another form than expected.');
    }
    const client = await this.#pool.connect();
    const committed: (() => void)[] = [];
    let isOver = false;
    // Not waited for: what `work` asks first goes the same way.
    const keyEpoch = begin(client, actor);
    // Where it fails, so does whatever is asked after it; it is told below.
    keyEpoch.catch(() => undefined);
    const tx: Tx = {
      actor,
      at: this.#options.now(),
      keyEpoch,
      keys: this.#options.keys,
      query: async (text, values = []) => {
        // The connection may already serve another transaction.
        if (isOver) throw new Error('A statement came after its transaction was over.');
        const result = await client.query({ name: statementName(text), text, values: [...values] });
        // biome-ignore lint/suspicious/noExplicitAny: the caller names the row.
        return result.rows as any;
      },
      afterCommit: (act) => committed.push(act),
    };
    let broken: Error | undefined;
    try {
      const answer = await work(tx);
      await keyEpoch;
      isOver = true;
      await client.query('commit');
      for (const act of committed) act();
      return answer;
    } catch (error) {
      isOver = true;
      await client.query('rollback').catch((cause: Error) => {
        broken = cause;
      });
      // Where the beginning failed, what came after it only says that nothing can be done any more.
      await keyEpoch;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Whether the database answers within two seconds. */
  async answers(): Promise<boolean> {
    const asked = this.#pool.query('select 1').then(
      () => true,
      () => false,
    );
    return Promise.race([asked, sleep(HEALTHY_WITHIN, false, { ref: false })]);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** Begins and says who asks; answers the generation of the organisation's keys. */
async function begin(client: pg.PoolClient, { orgId, memberId }: Actor): Promise<number> {
  const [, entered] = await Promise.all([
    client.query('begin'),
    client.query<{ epoch: number }>({ name: 'enter', text: ENTER, values: [orgId, memberId ?? null] }),
  ]);
  return entered.rows[0]?.epoch ?? 0;
}

const names = new Map<string, string>();

function statementName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return name;
}

/** Of PostgreSQL: the connection broke, it is closing or starting, it has no connection left, or it took too long. */
const NOT_SERVING = /^(08...|57P0[1-5]|57014|25P0[34]|53300)$/;
/** Of the system: nobody listens, the way is broken, or the name leads nowhere. */
const NOT_REACHED = /^(ECONN\w+|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const ON_THE_WAY = new Set(['connect', 'read', 'write', 'getaddrinfo']);
/** Of the driver, which gives no codes. */
const NOT_ANSWERED =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|timeout (exceeded|expired))/;

/** What PostgreSQL says about its own state as a problem that the caller can understand; anything else stays a bug. */
function asProblem(error: unknown): unknown {
  const { code = '', message = '', syscall = '' } = error as Partial<NodeJS.ErrnoException>;
  if (code === '53100' || code === 'ENOSPC') return new ProblemError('no-space');
  const isReached = !(NOT_REACHED.test(code) && ON_THE_WAY.has(syscall));
  if (NOT_SERVING.test(code) || !isReached || (code === '' && NOT_ANSWERED.test(message))) {
    return Object.assign(new ProblemError('unavailable'), { cause: error });
  }
  return error;
}
