// Reads documents: one, those of a client or a case, the versions of one, and their contents.
import type { Document, DocumentVersion } from '#contract/api/documents.ts';
import type { BytesOut } from '#contract/api/operation.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import {
  DOCUMENTS,
  type DocumentRow,
  fileKeyOf,
  getDocumentRow,
  openBody,
  openRow,
  shownBody,
} from './document-row.ts';
import { downloadName } from './file-name.ts';
import { keptPath, readSealedFile } from './sealed-file.ts';

export type Page = { limit: number; after?: string | undefined };
export type Paged<T> = { items: T[]; next?: string };

/** Throws `not-found` for one that is not in sight. */
export async function readDocument(tx: Tx, documentId: string): Promise<Document> {
  return openRow(tx, await getDocumentRow(tx, documentId));
}

/** Those that were not withdrawn, the newest first. Throws `not-found` for a client who is not in sight. */
export async function listClientDocuments(
  tx: Tx,
  { clientId, ...page }: Page & { clientId: string },
): Promise<Paged<Document>> {
  const [client] = await tx.query('select from client where org_id = $1 and id = $2', [
    tx.actor.orgId,
    clientId,
  ]);
  if (client === undefined) throw new ProblemError('not-found');
  return list(tx, `${DOCUMENTS} where d.org_id = $1 and d.client_id = $2`, clientId, page);
}

/** Those that were not withdrawn, the newest first, and whose case it is. Throws `not-found` for one not in sight. */
export async function listCaseDocuments(
  tx: Tx,
  { caseId, ...page }: Page & { caseId: string },
): Promise<Paged<Document> & { clientId: string }> {
  const clientId = await clientOfCase(tx, caseId);
  return {
    clientId,
    ...(await list(tx, `${DOCUMENTS} where d.org_id = $1 and d.case_id = $2`, caseId, page)),
  };
}

/** Throws `not-found` for a case that is not in sight. */
export async function clientOfCase(tx: Tx, caseId: string): Promise<string> {
  const [row] = await tx.query<{ client_id: string }>(
    'select client_id from "case" where org_id = $1 and id = $2',
    [tx.actor.orgId, caseId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  return row.client_id;
}

async function list(tx: Tx, select: string, of: string, { limit, after }: Page): Promise<Paged<Document>> {
  const rows = await tx.query<DocumentRow>(
    `${select} and d.withdrawn_at is null and ($3::uuid is null or d.id < $3) order by d.id desc limit $4`,
    [tx.actor.orgId, of, after ?? null, limit + 1],
  );
  const items: Document[] = [];
  for (const row of rows.slice(0, limit)) items.push(await openRow(tx, row));
  const last = items.at(-1);
  return { items, ...(rows.length > limit && last !== undefined && { next: last.id }) };
}

type VersionRow = {
  id: string;
  client_id: string;
  version: number;
  key_version: number;
  body: Buffer;
  recorded_at: Date;
  recorded_by: string;
};

const VERSIONS = `
  select document_id as id, client_id, version, key_version, body, recorded_at, recorded_by
  from document_version where org_id = $1 and document_id = $2`;

/** The first one first. Throws `not-found` for a document that is not in sight. */
export async function listDocumentVersions(
  tx: Tx,
  { documentId, limit, after = '0' }: Page & { documentId: string },
): Promise<Paged<DocumentVersion>> {
  const rows = await tx.query<VersionRow>(`${VERSIONS} and version > $3 order by version limit $4`, [
    tx.actor.orgId,
    documentId,
    Number(after),
    limit + 1,
  ]);
  const items: DocumentVersion[] = [];
  for (const row of rows.slice(0, limit)) {
    const { version, recorded_at, recorded_by: recordedBy } = row;
    const recordedAt = recorded_at.toISOString();
    items.push({ version, ...shownBody(await openBody(tx, row)), recordedAt, recordedBy });
  }
  return { items, ...(rows.length > limit && { next: String(items.at(-1)?.version) }) };
}

/**
 * The content of a document, in its version that counts or another, to be read once the transaction is over. Throws
 * `not-found` also where that version has none.
 */
export async function readContent(
  tx: Tx,
  { documentFolder, documentId, version }: { documentFolder: string; documentId: string; version?: number },
): Promise<{ document: DocumentRow; content: BytesOut }> {
  const document = await getDocumentRow(tx, documentId);
  const [row] = await tx.query<VersionRow>(`${VERSIONS} and version = $3`, [
    tx.actor.orgId,
    documentId,
    version ?? document.version,
  ]);
  const body = row && (await openBody(tx, row));
  const file = body && fileKeyOf(tx.actor.orgId, body);
  if (body?.content === undefined || file === undefined) throw new ProblemError('not-found');
  const { type } = body.content;
  const path = keptPath(documentFolder, file.place);
  const content = {
    mediaType: type,
    fileName: downloadName(body.fileName, type),
    size: file.size,
    open: (from: number, to: number) => readSealedFile(path, file, { from, to }),
  };
  return { document, content };
}
