// First run: a link that is printed once and good for an hour, and nothing at all once an organisation exists.
import { randomBytes } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import { makeSecret, readSecret } from '#store/access/secret.ts';
import type { Database, Tx } from '#store/database/database.ts';

const HOUR = 3_600_000;

/**
 * The token of a new set-up link, which ends the one before; undefined where an organisation exists. Print it once, as
 * `/setup#TOKEN`; a hash of it is kept.
 */
export async function offerSetup(database: Database): Promise<string | undefined> {
  return database.within({ orgId: NO_ORGANISATION }, async (tx) => {
    if (await hasOrganisation(tx)) return undefined;
    const { secret, hash } = makeSecret('setup', NO_ORGANISATION);
    await tx.query('update setup_link set spent_at = $1 where spent_at is null', [new Date(tx.at)]);
    await tx.query('insert into setup_link (token_hash, created_at, expires_at) values ($1, $2, $3)', [
      hash,
      new Date(tx.at),
      new Date(tx.at + HOUR),
    ]);
    return secret;
  });
}

export async function hasOrganisation(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ has: boolean }>('select has_organisation() as has');
  return row?.has === true;
}

/** When the link ends. Throws `not-found` where it is not valid, or an organisation exists. */
export async function checkSetup(database: Database, token: string): Promise<number> {
  const [row] = await database.within({ orgId: NO_ORGANISATION }, (tx) =>
    tx.query<{ expires_at: Date }>(
      'select expires_at from setup_link where token_hash = $1 and spent_at is null and expires_at > $2',
      [hashOf(token), new Date(tx.at)],
    ),
  );
  if (row === undefined) throw new ProblemError('not-found');
  return row.expires_at.getTime();
}

/**
 * Spends the link, in the transaction that makes the organisation and before it does. Throws `not-found` as checkSetup;
 * of two who use the link at once, one is first.
 */
export async function spendSetup(tx: Tx, token: string): Promise<void> {
  const spent = await tx.query(
    `update setup_link set spent_at = $2 where token_hash = $1 and spent_at is null and expires_at > $2
     returning token_hash`,
    [hashOf(token), new Date(tx.at)],
  );
  if (spent.length === 0) throw new ProblemError('not-found');
}

/** Of what is no token, the hash of nothing. */
function hashOf(token: string): Buffer {
  return readSecret('setup', token)?.hash ?? randomBytes(32);
}
