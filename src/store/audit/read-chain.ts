// Reads the log of an organisation as a chain: every column of every entry, the signed heads, and where it says that it ends.
import type { Tx } from '#store/database/database.ts';
import type { SignedHead } from '#vault/chain.ts';
import type { KeptEntry } from '#vault/chain-check.ts';

const PAGE = 5000;

/** Where the log says that it ends, and how far its entries and heads go: in one look, so that they belong together. */
export type ChainEnd = {
  recorded: { seq: number; hash: string } | undefined;
  lastEntry: number;
  lastHead: number;
};

export async function readChainEnd(tx: Tx): Promise<ChainEnd> {
  const [row] = await tx.query<{ seq: string; hash: string; last_entry: string; last_head: string }>(
    `select h.seq, encode(h.hash, 'hex') as hash,
       (select coalesce(max(seq), 0) from audit where org_id = $1) as last_entry,
       (select coalesce(max(seq), 0) from audit_signature where org_id = $1) as last_head
     from (select $1::uuid as org_id) o left join audit_head h using (org_id)`,
    [tx.actor.orgId],
  );
  if (row === undefined) throw new Error('A row of constants is always there.');
  return {
    recorded: row.seq === null ? undefined : { seq: Number(row.seq), hash: row.hash },
    lastEntry: Number(row.last_entry),
    lastHead: Number(row.last_head),
  };
}

/**
 * The entries in order, up to and with `to`, in pages. What could be read in two ways is told apart: every change shows.
 * While a page is looked at, the database already reads the next.
 */
export async function* readEntries(tx: Tx, to: number): AsyncGenerator<KeptEntry[]> {
  const { orgId } = tx.actor;
  const ask = (after: number) => {
    const asked = tx.query<{ line: string }>(ENTRIES, [orgId, after, Math.min(after + PAGE, to)]);
    // Whoever stops looking never asks what came of it.
    asked.catch(() => undefined);
    return asked;
  };
  let after = await nextPlace(tx, Number.MIN_SAFE_INTEGER);
  while (after !== undefined && after < to) {
    let asked = ask(after);
    for (; after < to; after += PAGE) {
      const rows = await asked;
      // A gap, perhaps a wide one.
      if (rows.length === 0) break;
      asked = ask(after + PAGE);
      yield rows.map(({ line }) => entryOf(orgId, line));
    }
    after = await nextPlace(tx, after);
  }
}

/** The place before the first entry after this one, or undefined where there is none. */
async function nextPlace(tx: Tx, after: number): Promise<number | undefined> {
  const [row] = await tx.query<{ seq: string | null }>(
    'select min(seq) as seq from audit where org_id = $1 and seq > $2',
    [tx.actor.orgId, after],
  );
  return row?.seq == null ? undefined : Number(row.seq) - 1;
}

/**
 * Hot where a million entries are verified: one text for each row costs half of what twelve columns do. Both ends are
 * given, so that no plan reads more than the page.
 */
const ENTRIES = `
  select concat_ws('|', seq, id, extract(epoch from at), coalesce(member_id::text, '-'), client_ids,
    coalesce(case_id::text, '-'), objects, key_version, encode(sha256(body), 'hex'), encode(prev_hash, 'hex'),
    encode(hash, 'hex'), what) as line
  from audit where org_id = $1 and seq > $2 and seq <= $3 order by seq`;

/** `what` comes last: it is the only column that could hold the sign between them. */
function entryOf(org: string, line: string): KeptEntry {
  const parts = line.split('|');
  const [seq, id = '', at = '', member = '', clients = '', caseId = '', objects, keyVersion, body = ''] =
    parts;
  const [previous = '', hash = '', what = ''] = parts.slice(9);
  return {
    entry: {
      at: momentOf(at),
      body,
      case: caseId === '-' ? null : caseId,
      clients: clients === '{}' ? [] : clients.slice(1, -1).split(','),
      id,
      keyVersion: Number(keyVersion),
      member: member === '-' ? null : member,
      objects: Number(objects),
      org,
      previous,
      seq: Number(seq),
      what: parts.length === COLUMNS ? what : parts.slice(COLUMNS - 1).join('|'),
    },
    hash,
  };
}

const COLUMNS = 12;

let second = { epoch: '', text: '' };

/** Seconds since 1970 with microseconds as the moment of an entry; whatever is no such moment stays as it is. */
function momentOf(epoch: string): string {
  const [whole = '', micro = ''] = epoch.split('.');
  if (micro.length !== 6) return epoch;
  if (second.epoch !== whole) {
    if (!/^\d{1,11}$/.test(whole)) return epoch;
    second = { epoch: whole, text: new Date(Number(whole) * 1000).toISOString().slice(0, 19) };
  }
  return `${second.text}.${micro}Z`;
}

/** The signed heads in order, up to and with `to`. */
export async function readHeads(tx: Tx, to: number): Promise<SignedHead[]> {
  const { orgId } = tx.actor;
  const rows = await tx.query<HeadRow>(`${HEADS} where org_id = $1 and seq <= $2 order by seq`, [orgId, to]);
  return rows.map((row) => headOf(orgId, row));
}

/** The newest signed head, or undefined while nothing was signed. */
export async function readLastHead(tx: Tx): Promise<SignedHead | undefined> {
  const { orgId } = tx.actor;
  const [row] = await tx.query<HeadRow>(`${HEADS} where org_id = $1 order by seq desc limit 1`, [orgId]);
  return row && headOf(orgId, row);
}

type HeadRow = { seq: string; hash: string; signed_at: string; signature: Buffer; public_key: Buffer };

const HEADS = `
  select seq, encode(hash, 'hex') as hash, extract(epoch from signed_at)::text as signed_at, signature, public_key
  from audit_signature`;

const headOf = (org: string, { seq, hash, signed_at, signature, public_key }: HeadRow): SignedHead => ({
  org,
  seq: Number(seq),
  hash,
  signedAt: momentOf(signed_at),
  publicKey: public_key.toString('base64'),
  signature: signature.toString('base64'),
});
