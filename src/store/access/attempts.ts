// Counts attempts to sign in, and makes who failed often wait: by account and network together, so that nobody can be
// locked out by failing in their name from somewhere else.
import { ProblemError } from '#contract/problems.ts';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import type { Database, Tx } from '#store/database/database.ts';

/**
 * What is counted together, each with the failures that cost nothing and the longest wait in seconds. Every failure
 * beyond doubles the wait, beginning with half a minute.
 */
const COUNTED = {
  /** One account from one network: guessing at somebody. */
  'account-network': { free: 5, longest: 3600 },
  /** One network, whatever the account: trying leaked passwords. An office shares a network. */
  network: { free: 60, longest: 900 },
  /** One account from everywhere: guessing from many networks. Does not hold for a browser that is known. */
  account: { free: 100, longest: 3600 },
  /** One account from a browser in which it was signed in before: counted by itself, whatever happens elsewhere. */
  device: { free: 10, longest: 900 },
} as const;

const FIRST_WAIT = 30;
/** Failures are forgotten after a day without one. */
const DAY = 86_400;

export type Attempt = {
  /** What is guessed at, in any form that is the same for the same account, and whether such an account exists or not. */
  account: string;
  network: string;
  /** Id of the device, where the account was signed in on it before. */
  deviceId?: string | undefined;
};

/**
 * Counts an attempt as failed before it is tried, so that many at once are counted as well; `forgive` takes it back.
 * Throws `too-many-requests` with the seconds to wait.
 */
export async function countAttempt(database: Database, attempt: Attempt): Promise<void> {
  await database.within({ orgId: NO_ORGANISATION }, async (tx) => {
    // In one order, so that two attempts cannot wait for each other.
    for (const { code, free, longest } of codesOf(tx, attempt)) {
      await tx.query(
        `insert into attempt (code, failures, last_at) values ($1, 0, $2)
         on conflict (code) do update set failures = case when attempt.last_at < $3 then 0 else attempt.failures end`,
        [code, new Date(tx.at), new Date(tx.at - DAY * 1000)],
      );
      const [row] = await tx.query<{ failures: number; wait_until: Date | null }>(
        `update attempt set failures = failures + 1, last_at = $2,
           wait_until = case when failures < $3 then null
             else $2::timestamptz + make_interval(secs => least($4, $5 * power(2, least(failures - $3, 20)))) end
         where code = $1 and (wait_until is null or wait_until <= $2) returning failures`,
        [code, new Date(tx.at), free, longest, FIRST_WAIT],
      );
      if (row === undefined) throw await tooMany(tx, code);
    }
    await forgetOld(tx);
  });
}

async function tooMany(tx: Tx, code: Buffer): Promise<ProblemError> {
  const [row] = await tx.query<{ wait_until: Date }>('select wait_until from attempt where code = $1', [
    code,
  ]);
  const retryAfter = row === undefined ? FIRST_WAIT : Math.ceil((row.wait_until.getTime() - tx.at) / 1000);
  return new ProblemError('too-many-requests', 'There were many failed attempts.', { retryAfter });
}

/** After a success: what was counted for the account is forgotten; of the network only this attempt. */
export async function forgive(database: Database, attempt: Attempt): Promise<void> {
  await database.within({ orgId: NO_ORGANISATION }, async (tx) => {
    for (const { code, kind } of codesOf(tx, attempt)) {
      if (kind === 'network') {
        await tx.query(
          'update attempt set failures = greatest(failures - 1, 0), wait_until = null where code = $1',
          [code],
        );
      } else {
        await tx.query('delete from attempt where code = $1', [code]);
      }
    }
  });
}

type Code = { kind: keyof typeof COUNTED; code: Buffer; free: number; longest: number };

function codesOf(tx: Tx, { account, network, deviceId }: Attempt): Code[] {
  const code = (kind: keyof typeof COUNTED, what: string): Code => ({
    kind,
    code: tx.keys.installationCode(`attempt ${kind}`, what),
    ...COUNTED[kind],
  });
  if (deviceId !== undefined) return [code('device', `${account}\n${deviceId}`)];
  return [
    code('account-network', `${account}\n${network}`),
    code('network', network),
    code('account', account),
  ];
}

/** A few at a time, so that no attempt pays for all. */
async function forgetOld(tx: Tx): Promise<void> {
  await tx.query(
    'delete from attempt where code in (select code from attempt where last_at < $1 limit 20 for update skip locked)',
    [new Date(tx.at - 2 * DAY * 1000)],
  );
}
