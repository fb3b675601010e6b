// Codes that a member keeps on paper: to get in when the second factor is lost, and to lock the account from anywhere.
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#store/database/database.ts';

const RECOVERY_CODES = 10;
/** Crockford's base 32: no letter that is taken for another. 16 of them are 80 bits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type CodesToKeep = { recoveryCodes: string[]; lockdownCode: string };

/** Makes recovery codes and a lockdown code of a member, in place of those before. They are shown this once. */
export async function makeCodes(tx: Tx, memberId: string): Promise<CodesToKeep> {
  await tx.query(
    `delete from credential where org_id = $1 and member_id = $2 and kind in ('recovery-code', 'lockdown-code')`,
    [tx.actor.orgId, memberId],
  );
  const recoveryCodes: string[] = [];
  for (let made = 0; made < RECOVERY_CODES; made++) {
    recoveryCodes.push(await makeCode(tx, memberId, 'recovery-code'));
  }
  return { recoveryCodes, lockdownCode: await makeCode(tx, memberId, 'lockdown-code') };
}

type CodeKind = 'recovery-code' | 'lockdown-code';

async function makeCode(tx: Tx, memberId: string, kind: CodeKind): Promise<string> {
  const code = Array.from(randomBytes(16), (byte) => LETTERS[byte % 32]).join('');
  const id = randomUUIDv7();
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'credential', row: id }, {});
  await tx.query(
    `insert into credential (org_id, id, member_id, kind, lookup, key_version, body, created_at, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [
      tx.actor.orgId,
      id,
      memberId,
      kind,
      await lookupOf(tx, memberId, kind, code),
      sealed.keyVersion,
      sealed.body,
      new Date(tx.at),
    ],
  );
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** Spends a code; answers whether it was one of the member's that was not yet spent. */
export async function spendCode(tx: Tx, memberId: string, kind: CodeKind, code: string): Promise<boolean> {
  const spent = await tx.query(
    `update credential set spent_at = $5 where org_id = $1 and member_id = $2 and kind = $3 and lookup = $4
       and spent_at is null returning id`,
    [tx.actor.orgId, memberId, kind, await lookupOf(tx, memberId, kind, code), new Date(tx.at)],
  );
  return spent.length === 1;
}

export async function countRecoveryCodes(tx: Tx, memberId: string): Promise<number> {
  const [row] = await tx.query<{ left: number }>(
    `select count(*)::int as left from credential
     where org_id = $1 and member_id = $2 and kind = 'recovery-code' and spent_at is null`,
    [tx.actor.orgId, memberId],
  );
  return row?.left ?? 0;
}

/** As it was typed: dashes and case do not matter, nor O for 0, I and L for 1. */
function lookupOf(tx: Tx, memberId: string, kind: CodeKind, typed: string): Promise<Buffer> {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return tx.keys.code(tx, kind, `${memberId}\n${code}`);
}
