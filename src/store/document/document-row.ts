// A document as it stands in the database: what was said of it in each version, sealed under the key of its client.
import type { Document, DocumentDescription } from '#contract/api/documents.ts';
import type { DocumentType } from '#contract/document-types.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import type { FileKey } from './sealed-file.ts';

/** What is sealed of a version. The key of a file is in no other place. */
export type VersionBody = DocumentDescription & {
  content?: {
    fileId: string;
    type: DocumentType;
    size: number;
    sha256: string /** In base64. */;
    key: string;
  };
};

export type DocumentRow = {
  id: string;
  client_id: string;
  case_id: string | null;
  version: number;
  key_version: number;
  body: Buffer;
  created_at: Date;
  created_by: string;
  withdrawn_at: Date | null;
};

export const DOCUMENTS = `
  select d.id, d.client_id, d.case_id, d.version, v.key_version, v.body, d.created_at, d.created_by, d.withdrawn_at
  from document d join document_version v on v.org_id = d.org_id and v.document_id = d.id and v.version = d.version`;

/** The row of a document. Throws `not-found` for one that is not in sight. */
export async function getDocumentRow(tx: Tx, documentId: string): Promise<DocumentRow> {
  const [row] = await tx.query<DocumentRow>(`${DOCUMENTS} where d.org_id = $1 and d.id = $2`, [
    tx.actor.orgId,
    documentId,
  ]);
  if (row === undefined) throw new ProblemError('not-found');
  return row;
}

/** The row of a document that is to be changed. Throws `not-found`, `stale`, and `refused` for one that was withdrawn. */
export async function getRowToChange(
  tx: Tx,
  { documentId, expectedVersion }: { documentId: string; expectedVersion: number },
): Promise<DocumentRow> {
  const row = await getDocumentRow(tx, documentId);
  if (row.version !== expectedVersion) throw new ProblemError('stale', undefined, { version: row.version });
  if (row.withdrawn_at !== null) {
    throw new ProblemError('refused', 'The document was withdrawn.', { reason: 'withdrawn' });
  }
  return row;
}

type VersionPlace = { id: string; client_id: string; version: number };

const placeOf = ({ id, version }: VersionPlace) =>
  ({ table: 'document_version', row: `${id}/${version}` }) as const;

export function openBody(
  tx: Tx,
  row: VersionPlace & { key_version: number; body: Buffer },
): Promise<VersionBody> {
  const sealed = { keyVersion: row.key_version, body: row.body };
  return tx.keys.openForClient(tx, row.client_id, placeOf(row), sealed);
}

export async function openRow(tx: Tx, row: DocumentRow): Promise<Document> {
  const { id, client_id: clientId, case_id: caseId, version, withdrawn_at: withdrawnAt } = row;
  return {
    id,
    clientId,
    ...(caseId !== null && { caseId }),
    version,
    ...shownBody(await openBody(tx, row)),
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    ...(withdrawnAt !== null && { withdrawnAt: withdrawnAt.toISOString() }),
  };
}

/** Without what opens the file. */
export function shownBody({ content, ...description }: VersionBody) {
  if (content === undefined) return description;
  const { type: mediaType, size, sha256 } = content;
  return { ...description, content: { mediaType, size, sha256 } };
}

/** What opens the content of a version, or undefined where there is none. */
export function fileKeyOf(org: string, { content }: VersionBody): FileKey | undefined {
  if (content === undefined) return undefined;
  const { fileId, size, key } = content;
  return { place: { org, fileId }, key: Buffer.from(key, 'base64'), size };
}

/** Writes a version of a document, beside those before. */
export async function writeVersion(
  tx: Tx,
  row: VersionPlace & { case_id: string | null },
  { body, sealedSha256 }: { body: VersionBody; sealedSha256: Buffer | null },
): Promise<void> {
  const { orgId, memberId } = tx.actor;
  const sealed = await tx.keys.sealForClient(tx, row.client_id, placeOf(row), body);
  await tx.query(
    `insert into document_version (org_id, document_id, version, client_id, case_id, file_id, size, sealed_sha256,
       key_version, body, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, to_timestamp($11), $12)`,
    [
      orgId,
      row.id,
      row.version,
      row.client_id,
      row.case_id,
      body.content?.fileId ?? null,
      body.content?.size ?? null,
      sealedSha256,
      sealed.keyVersion,
      sealed.body,
      tx.at / 1000,
      memberId,
    ],
  );
}
