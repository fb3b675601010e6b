// Lists the log for who may read it: behind the walls that the database holds, with names of members and none of clients.
import type { AuditListEntry } from '#contract/api/audit.ts';
import { openDetail } from '#store/audit/detail.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';

/** `from` and `to` are days in UTC, YYYY-MM-DD, both within. */
export type AuditFilter = {
  caseId?: string | undefined;
  clientId?: string | undefined;
  memberId?: string | undefined;
  what?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

type Row = {
  seq: string;
  id: string;
  at: Date;
  member_id: string | null;
  what: string;
  clients: string[];
  case_id: string | null;
  objects: number;
  key_version: number;
  body: Buffer;
};

/** The newest first. */
export async function listAudit(
  tx: Tx,
  { limit, after, ...filter }: AuditFilter & PageQuery,
): Promise<Page<AuditListEntry>> {
  const [mark = null] = readMark(after, ['number']) ?? [];
  const { caseId, clientId, memberId, what, from, to } = filter;
  const values = [caseId, clientId, memberId, what, from, to].map((value) => value ?? null);
  const found = await tx.query<Row>(LIST, [tx.actor.orgId, mark, ...values, limit + 1]);
  const { rows, ...next } = pageOfRows(found, limit, ({ seq }) => [seq]);
  const names = await memberNames(tx, rows);
  const items = await Promise.all(rows.map((row) => shownEntry(tx, row, names)));
  return { items, ...next };
}

const LIST = `
  select seq, id, at, member_id, what, client_ids::text[] as clients, case_id, objects, key_version, body
  from audit
  where org_id = $1 and ($2::bigint is null or seq < $2)
    and ($3::uuid is null or case_id = $3)
    and ($4::uuid is null or client_ids @> array[$4::uuid])
    and ($5::uuid is null or member_id = $5)
    and ($6::text is null or what = $6)
    and ($7::date is null or at >= $7::date::timestamp at time zone 'UTC')
    and ($8::date is null or at < ($8::date + 1)::timestamp at time zone 'UTC')
  order by seq desc limit $9`;

async function shownEntry(tx: Tx, row: Row, names: ReadonlyMap<string, string>): Promise<AuditListEntry> {
  const { seq, id, at, member_id: memberId, what, clients, case_id: caseId, objects } = row;
  const sealed = { keyVersion: row.key_version, body: row.body };
  const detail = await openDetail(tx, { id, clients, sealed });
  const memberName = names.get(memberId ?? '');
  return {
    seq: Number(seq),
    at: at.toISOString(),
    ...(memberId !== null && { memberId }),
    ...(memberName !== undefined && { memberName }),
    what,
    clientIds: clients,
    ...(caseId !== null && { caseId }),
    objects,
    ...(detail !== undefined && { detail }),
  };
}

/** Of those who did something; the keeper, in whose name work is done that nobody asked for, has none. */
async function memberNames(tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ member_id }) => member_id ?? []))];
  const members = await tx.query<{ id: string; key_version: number; body: Buffer }>(
    `select id, key_version, body from member where org_id = $1 and id = any($2) and reach <> 'everything'`,
    [tx.actor.orgId, ids],
  );
  const named = members.map(async ({ id, key_version: keyVersion, body }): Promise<[string, string]> => {
    const place = { table: 'member', row: id } as const;
    const { name } = await tx.keys.openForOrganisation<{ name: string }>(tx, place, { keyVersion, body });
    return [id, name];
  });
  return new Map(await Promise.all(named));
}
