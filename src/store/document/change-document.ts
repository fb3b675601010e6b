// Changes a document: what is said of it, its content, or that it counts. What was before is kept.
import type { Document, DocumentDescription } from '#contract/api/documents.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import { describedAs } from './create-document.ts';
import {
  type DocumentRow,
  getDocumentRow,
  getRowToChange,
  openBody,
  openRow,
  type VersionBody,
  writeVersion,
} from './document-row.ts';
import { discardUpload, keepUpload } from './keep-upload.ts';
import type { Upload } from './receive-upload.ts';

type Expected = { documentId: string; expectedVersion: number };

/** Throws `not-found`, `stale`, and `refused` for a document that was withdrawn; so do the others here. */
export async function changeDocument(
  tx: Tx,
  { description, ...expected }: Expected & { description: DocumentDescription },
): Promise<Document> {
  const row = await getRowToChange(tx, expected);
  const { content } = await openBody(tx, row);
  const body = { ...describedAs(description), ...(content !== undefined && { content }) };
  return addVersion(tx, row, body, await sealedSha256Of(tx, row));
}

/**
 * Gives a document its content, or another. The same content again, as when an answer was lost, changes nothing, whatever
 * version is expected.
 */
export async function addContent(
  tx: Tx,
  { documentFolder, upload, ...expected }: Expected & { documentFolder: string; upload: Upload },
): Promise<Document> {
  const before = await getDocumentRow(tx, expected.documentId);
  const { content, ...description } = await openBody(tx, before);
  if (content?.sha256 === upload.sha256 && content.type === upload.type) {
    tx.afterCommit(() => discardUpload(documentFolder, upload.place));
    return openRow(tx, before);
  }
  const row = await getRowToChange(tx, expected);
  const { place, key, type, size, sha256, sealedSha256 } = upload;
  keepUpload(tx, documentFolder, place);
  const kept = { fileId: place.fileId, type, size, sha256, key: Buffer.from(key).toString('base64') };
  return addVersion(tx, row, { ...description, content: kept }, sealedSha256);
}

export async function withdrawDocument(tx: Tx, expected: Expected): Promise<Document> {
  const row = await getRowToChange(tx, expected);
  await tx.query('update document set withdrawn_at = to_timestamp($3) where org_id = $1 and id = $2', [
    tx.actor.orgId,
    row.id,
    tx.at / 1000,
  ]);
  return openRow(tx, await getDocumentRow(tx, row.id));
}

async function addVersion(
  tx: Tx,
  row: DocumentRow,
  body: VersionBody,
  sealedSha256: Buffer | null,
): Promise<Document> {
  const version = row.version + 1;
  const moved = await tx.query(
    'update document set version = $3 where org_id = $1 and id = $2 and version = $4 returning 1',
    [tx.actor.orgId, row.id, version, row.version],
  );
  // Another change was first.
  if (moved.length === 0) throw new ProblemError('stale');
  await writeVersion(tx, { ...row, version }, { body, sealedSha256 });
  return openRow(tx, await getDocumentRow(tx, row.id));
}

async function sealedSha256Of(tx: Tx, { id, version }: DocumentRow): Promise<Buffer | null> {
  const [row] = await tx.query<{ sealed_sha256: Buffer | null }>(
    'select sealed_sha256 from document_version where org_id = $1 and document_id = $2 and version = $3',
    [tx.actor.orgId, id, version],
  );
  return row?.sealed_sha256 ?? null;
}
