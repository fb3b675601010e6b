// The exhibits of a case: which documents, in which order, under which labels. Every arrangement is kept.
import type { Exhibit, Exhibits } from '#contract/api/documents.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import { clientOfCase } from './read-documents.ts';

export type CaseExhibits = Exhibits & { clientId: string };

type Row = { version: number; key_version: number; body: Buffer };

const placeOf = (caseId: string, version: number) =>
  ({ table: 'exhibits', row: `${caseId}/${version}` }) as const;

/** The arrangement that counts: version 0, and empty, while there is none. Throws `not-found` for a case not in sight. */
export async function readExhibits(tx: Tx, caseId: string): Promise<CaseExhibits> {
  const clientId = await clientOfCase(tx, caseId);
  const [row] = await tx.query<Row>(
    `select version, key_version, body from exhibits where org_id = $1 and case_id = $2
     order by version desc limit 1`,
    [tx.actor.orgId, caseId],
  );
  if (row === undefined) return { clientId, version: 0, exhibits: [] };
  const { version, key_version: keyVersion, body } = row;
  const place = placeOf(caseId, version);
  const exhibits = await tx.keys.openForClient<Exhibit[]>(tx, clientId, place, { keyVersion, body });
  return { clientId, version, exhibits };
}

/**
 * Throws `not-found`, `stale`, and `refused` where a label or a document stands twice, or a document is not one of this
 * client in sight.
 */
export async function arrangeExhibits(
  tx: Tx,
  { caseId, expectedVersion, exhibits }: { caseId: string; expectedVersion: number; exhibits: Exhibit[] },
): Promise<CaseExhibits> {
  const { clientId, version: current } = await readExhibits(tx, caseId);
  if (current !== expectedVersion) throw new ProblemError('stale', undefined, { version: current });
  await checkExhibits(tx, clientId, exhibits);
  const version = current + 1;
  const sealed = await tx.keys.sealForClient(tx, clientId, placeOf(caseId, version), exhibits);
  const written = await tx.query(
    `insert into exhibits (org_id, case_id, version, client_id, key_version, body, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7), $8) on conflict do nothing returning 1`,
    [
      tx.actor.orgId,
      caseId,
      version,
      clientId,
      sealed.keyVersion,
      sealed.body,
      tx.at / 1000,
      tx.actor.memberId,
    ],
  );
  if (written.length === 0) throw new ProblemError('stale');
  return { clientId, version, exhibits };
}

async function checkExhibits(tx: Tx, clientId: string, exhibits: readonly Exhibit[]): Promise<void> {
  const refuse = (detail: string, reason: string, position: number) => {
    throw new ProblemError('refused', detail, { reason, position });
  };
  const ids = exhibits.map(({ documentId }) => documentId);
  const rows = await tx.query<{ id: string }>(
    'select id from document where org_id = $1 and client_id = $2 and id = any($3) and withdrawn_at is null',
    [tx.actor.orgId, clientId, ids],
  );
  const known = new Set(rows.map(({ id }) => id));
  const labels = exhibits.map(({ label }) => label.toLowerCase());
  for (const [n, id] of ids.entries()) {
    if (!known.has(id)) refuse('An exhibit is no document of this client.', 'no-such-document', n + 1);
    if (ids.indexOf(id) !== n) refuse('A document is an exhibit twice.', 'document-twice', n + 1);
    if (labels.indexOf(labels[n] ?? '') !== n) refuse('Two exhibits bear one label.', 'label-twice', n + 1);
  }
}
