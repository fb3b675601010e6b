// Records a document of a client, or of a case of theirs; its content follows.
import { randomUUIDv7 } from 'node:crypto';
import type { Document, DocumentDescription } from '#contract/api/documents.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import { getDocumentRow, openRow, writeVersion } from './document-row.ts';
import { harmlessFileName } from './file-name.ts';

export type NewDocument = DocumentDescription & { clientId: string; caseId?: string | undefined };

/** Throws `not-found` where the client, or the case as one of this client, is not in sight. */
export async function createDocument(
  tx: Tx,
  { clientId, caseId, ...description }: NewDocument,
): Promise<Document> {
  const { orgId, memberId } = tx.actor;
  const [seen] = await tx.query(
    caseId === undefined
      ? 'select from client where org_id = $1 and id = $2 and $3::uuid is null'
      : 'select from "case" where org_id = $1 and client_id = $2 and id = $3',
    [orgId, clientId, caseId ?? null],
  );
  if (seen === undefined) throw new ProblemError('not-found');
  const id = randomUUIDv7();
  await tx.query(
    `insert into document (org_id, id, client_id, case_id, version, created_at, created_by)
     values ($1, $2, $3, $4, 1, to_timestamp($5), $6)`,
    [orgId, id, clientId, caseId ?? null, tx.at / 1000, memberId],
  );
  const row = { id, client_id: clientId, case_id: caseId ?? null, version: 1 };
  await writeVersion(tx, row, { body: describedAs(description), sealedSha256: null });
  return openRow(tx, await getDocumentRow(tx, id));
}

/** A description as it is kept: nothing in the name of the file misleads. */
export function describedAs({ title, fileName, provenance }: DocumentDescription): DocumentDescription {
  const name = fileName === undefined ? undefined : harmlessFileName(fileName);
  return { title, ...(name !== undefined && { fileName: name }), provenance };
}
