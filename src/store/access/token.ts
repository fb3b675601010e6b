// API tokens: what a member lets a program do in their name, for a while and no more than they may do themselves.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { type Action, isAllowed } from '#core/policy/policy.ts';
import { makeSecret, type ReadSecret } from '#store/access/secret.ts';
import type { Tx } from '#store/database/database.ts';

const LONGEST = 366 * 86_400_000;
const USED_EVERY = 60_000;

/** Actions that need a person: a check is a member's own look-up, and an account is its member's own. */
const NEVER: readonly Action[] = ['check.record', 'own-account', 'token.manage', 'break-glass'];

export type Token = {
  id: string;
  label: string;
  scopes: readonly Action[];
  createdAt: number;
  expiresAt: number;
  lastUsedAt?: number;
};

/**
 * Makes a token of the member who asks; its secret is shown this once. Throws `refused` where a scope is none of the
 * member's own actions or needs a person, or where the end is in the past or more than a year away.
 */
export async function makeToken(
  tx: Tx,
  {
    label,
    scopes,
    expiresAt,
    roles,
  }: { label: string; scopes: readonly Action[]; expiresAt: number; roles: readonly string[] },
): Promise<Token & { secret: string }> {
  const tooWide = scopes.filter((scope) => NEVER.includes(scope) || !isAllowed(roles, scope));
  if (tooWide.length > 0) {
    throw new ProblemError(
      'refused',
      'A token cannot have these scopes: they need a person, or are not yours.',
      {
        scopes: tooWide,
      },
    );
  }
  if (expiresAt <= tx.at || expiresAt > tx.at + LONGEST) {
    throw new ProblemError('refused', 'A token ends in the future, and within a year.', { days: 366 });
  }
  const { orgId, memberId } = tx.actor;
  const id = randomUUIDv7();
  const { secret, hash } = makeSecret('api-token', orgId);
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'api_token', row: id }, { label });
  await tx.query(
    `insert into api_token (org_id, id, member_id, token_hash, scopes, created_at, expires_at, key_version, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [orgId, id, memberId, hash, scopes, new Date(tx.at), new Date(expiresAt), sealed.keyVersion, sealed.body],
  );
  return { id, label, scopes, createdAt: tx.at, expiresAt, secret };
}

/** The token of a secret if it is alive and so is its member; notes that it was used. */
export async function findToken(
  tx: Tx,
  { orgId, hash }: ReadSecret,
): Promise<{ id: string; memberId: string; roles: string[]; scopes: string[] } | undefined> {
  const [row] = await tx.query<{
    id: string;
    member_id: string;
    roles: string[];
    scopes: string[];
    last_used_at: Date | null;
  }>(
    `select t.id, t.member_id, m.roles, t.scopes, t.last_used_at from api_token t
     join member m on m.org_id = t.org_id and m.id = t.member_id
     where t.org_id = $1 and t.token_hash = $2 and t.ended_at is null and t.expires_at > $3
       and m.state = 'active' and (m.active_from is null or m.active_from <= $3)
       and (m.active_until is null or m.active_until > $3)`,
    [orgId, hash, new Date(tx.at)],
  );
  if (row === undefined) return undefined;
  if (tx.at - (row.last_used_at?.getTime() ?? 0) > USED_EVERY) {
    await tx.query('update api_token set last_used_at = $3 where org_id = $1 and id = $2', [
      orgId,
      row.id,
      new Date(tx.at),
    ]);
  }
  return { id: row.id, memberId: row.member_id, roles: row.roles, scopes: row.scopes };
}

/** The tokens of the member who asks that are alive, the newest first. */
export async function listTokens(tx: Tx): Promise<Token[]> {
  const rows = await tx.query<{
    id: string;
    scopes: Action[];
    created_at: Date;
    expires_at: Date;
    last_used_at: Date | null;
    key_version: number;
    body: Buffer;
  }>(
    `select id, scopes, created_at, expires_at, last_used_at, key_version, body from api_token
     where org_id = $1 and member_id = $2 and ended_at is null and expires_at > $3 order by id desc`,
    [tx.actor.orgId, tx.actor.memberId, new Date(tx.at)],
  );
  return Promise.all(
    rows.map(async ({ id, scopes, created_at, expires_at, last_used_at, key_version, body }) => {
      const { label } = await tx.keys.openForOrganisation<{ label: string }>(
        tx,
        { table: 'api_token', row: id },
        { keyVersion: key_version, body },
      );
      return {
        id,
        label,
        scopes,
        createdAt: created_at.getTime(),
        expiresAt: expires_at.getTime(),
        ...(last_used_at && { lastUsedAt: last_used_at.getTime() }),
      };
    }),
  );
}

/** Ends a token of the member who asks. Throws `not-found`. */
export async function endToken(tx: Tx, tokenId: string): Promise<void> {
  const ended = await tx.query(
    'update api_token set ended_at = $4 where org_id = $1 and member_id = $2 and id = $3 and ended_at is null returning id',
    [tx.actor.orgId, tx.actor.memberId, tokenId, new Date(tx.at)],
  );
  if (ended.length === 0) throw new ProblemError('not-found');
}
