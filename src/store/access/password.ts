// Sets and checks passwords. An attempt costs one derivation, whether the address has an account, none or several.
import { needsSecondFactor } from '#core/policy/policy.ts';
import { derivePassword, isPassword, makeSalt, passwordHash } from '#store/access/derive-password.ts';
import { inEqualTime } from '#store/access/equal-time.ts';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import { readMember } from '#store/access/member.ts';
import { readOrganisation } from '#store/access/organisation.ts';
import { checkPassword, MINIMUM_ALONE, MINIMUM_WITH_FACTOR } from '#store/access/password-rules.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Database, Tx } from '#store/database/database.ts';

/** Whether the SHA-1 of a password is in the list of breached ones. */
export type IsBreached = (sha1: string) => boolean;

/** Fewest characters of a member's password: fewer where a second factor stands beside it in any case. */
async function minimumPassword(tx: Tx, roles: readonly string[]): Promise<number> {
  const { secondFactorFor } = await readOrganisation(tx);
  return needsSecondFactor(secondFactorFor, roles) ? MINIMUM_WITH_FACTOR : MINIMUM_ALONE;
}

/** A password that may be set, derived outside any transaction. Bound to its address by the salt. */
export type NewPassword = { salt: Buffer; derived: Buffer };

/** Throws `weak-password`. */
export async function preparePassword(
  database: Database,
  password: string,
  about: { email: string; name: string; organisation: string; minimum: number; isBreached: IsBreached },
): Promise<NewPassword> {
  checkPassword(password, {
    minimum: about.minimum,
    words: [about.email, about.name, about.organisation],
    isBreached: about.isBreached,
  });
  const [salt = makeSalt()] = saltsOf(await candidatesOf(database, about.email));
  return { salt, derived: await derivePassword(password, salt) };
}

export async function setPassword(tx: Tx, memberId: string, { salt, derived }: NewPassword): Promise<void> {
  await tx.query('update member set password_salt = $3, password_hash = $4 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    memberId,
    salt,
    passwordHash(derived, memberId),
  ]);
}

type Candidate = Account & { salt: Buffer | null };

export type Account = { orgId: string; memberId: string };

/** The accounts of an address, of any organisation and in any state. */
export async function candidatesOf(database: Database, email: string): Promise<Candidate[]> {
  const rows = await database.within({ orgId: NO_ORGANISATION }, (tx) =>
    tx.query<{ org_id: string; member_id: string; password_salt: Buffer | null }>(
      'select org_id, member_id, password_salt from sign_in_candidates($1) order by org_id',
      [tx.keys.emailKeys(email)],
    ),
  );
  return rows.map(({ org_id, member_id, password_salt }) => ({
    orgId: org_id,
    memberId: member_id,
    salt: password_salt,
  }));
}

/** Usually one: accounts of one address share it. */
function saltsOf(candidates: readonly Candidate[]): Buffer[] {
  const salts = candidates.flatMap(({ salt }) => salt ?? []);
  return salts.filter((salt, at) => salts.findIndex((other) => other.equals(salt)) === at);
}

/**
 * The accounts that may be signed in to with this address and password: of several organisations, or none. A refusal is
 * recorded in the log of each organisation that has the address.
 */
export async function findAccounts(database: Database, email: string, password: string): Promise<Account[]> {
  const candidates = await candidatesOf(database, email);
  const salts = saltsOf(candidates);
  const derived: Buffer[] = [];
  for (const salt of salts.length > 0 ? salts : [makeSalt()])
    derived.push(await derivePassword(password, salt));
  const tries = candidates.map((each) => tryAccount(database, each, derived));
  const found = await inEqualTime(Promise.all(tries));
  return candidates.filter((_, at) => found[at]);
}

async function tryAccount(
  database: Database,
  { orgId, memberId }: Account,
  derived: readonly Buffer[],
): Promise<boolean> {
  return database.within({ orgId, memberId }, async (tx) => {
    const [row] = await tx.query<{ password_hash: string | null }>(
      `select password_hash from member where org_id = $1 and id = $2 and state = 'active'
         and (active_from is null or active_from <= $3) and (active_until is null or active_until > $3)`,
      [orgId, memberId, new Date(tx.at)],
    );
    const kept = row?.password_hash ?? undefined;
    const isRight = kept !== undefined && derived.some((each) => isPassword(each, memberId, kept));
    if (!isRight) await logAudit(tx, { what: 'sign-in-refused', objects: 0 });
    return isRight;
  });
}

/** What is said of a member while their password is chosen. */
export async function passwordContext(
  tx: Tx,
  memberId: string,
): Promise<{ email: string; name: string; organisation: string; minimum: number }> {
  const { email, name, roles } = await readMember(tx, memberId);
  const { name: organisation } = await readOrganisation(tx);
  return { email, name, organisation, minimum: await minimumPassword(tx, roles) };
}

/** Whether this is the password of an account that is open. A refusal is recorded. */
export async function isOwnPassword(
  database: Database,
  account: Account,
  password: string,
): Promise<boolean> {
  const salt = await database.within(account, (tx) => saltOf(tx, account.memberId));
  return tryAccount(database, account, [await derivePassword(password, salt ?? makeSalt())]);
}

async function saltOf(tx: Tx, memberId: string): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ password_salt: Buffer | null }>(
    'select password_salt from member where org_id = $1 and id = $2',
    [tx.actor.orgId, memberId],
  );
  return row?.password_salt ?? undefined;
}
