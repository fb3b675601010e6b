// Reads documents: one, those of a client or a case, the versions of one, and their contents.
import type { Document, DocumentVersion } from '#contract/api/documents.ts';
import type { BytesOut } from '#contract/api/operation.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';
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

/** Throws `not-found` for one that is not in sight. */
export async function readDocument(tx: Tx, documentId: string): Promise<Document> {
  return openRow(tx, await getDocumentRow(tx, documentId));
}

/** Those that were not withdrawn, the newest first. Throws `not-found` for a client who is not in sight. */
export async function listClientDocuments(
  tx: Tx,
  { clientId, ...page }: PageQuery & { clientId: string },
): Promise<Page<Document>> {
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
  { caseId, ...page }: PageQuery & { caseId: string },
): Promise<Page<Document> & { clientId: string }> {
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

async function list(
  tx: Tx,
  select: string,
  of: string,
  { limit, after }: PageQuery,
): Promise<Page<Document>> {
  const [mark = null] = readMark(after, ['id']) ?? [];
  const found = await tx.query<DocumentRow>(
    `${select} and d.withdrawn_at is null and ($3::uuid is null or d.id < $3) order by d.id desc limit $4`,
    [tx.actor.orgId, of, mark, limit + 1],
  );
  const { rows, ...next } = pageOfRows(found, limit, ({ id }) => [id]);
  return { items: await Promise.all(rows.map((row) => openRow(tx, row))), ...next };
}

/** Whose a document is, and its version that counts. */
export type DocumentPlace = Pick<Document, 'id' | 'clientId' | 'caseId' | 'version'>;

async function getDocumentPlace(tx: Tx, documentId: string): Promise<DocumentPlace> {
  const { id, client_id: clientId, case_id: caseId, version } = await getDocumentRow(tx, documentId);
  return { id, clientId, ...(caseId !== null && { caseId }), version };
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
  { documentId, limit, after }: PageQuery & { documentId: string },
): Promise<Page<DocumentVersion> & { document: DocumentPlace }> {
  const document = await getDocumentPlace(tx, documentId);
  const [mark = 0] = readMark(after, ['number']) ?? [];
  const found = await tx.query<VersionRow>(`${VERSIONS} and version > $3 order by version limit $4`, [
    tx.actor.orgId,
    documentId,
    mark,
    limit + 1,
  ]);
  const { rows, ...next } = pageOfRows(found, limit, ({ version }) => [version]);
  const items = rows.map(async (row) => ({
    version: row.version,
    ...shownBody(await openBody(tx, row)),
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
  }));
  return { document, items: await Promise.all(items), ...next };
}

/**
 * The content of a document, in its version that counts or another, to be read once the transaction is over. Throws
 * `not-found` also where that version has none.
 */
export async function readContent(
  tx: Tx,
  { documentFolder, documentId, version }: { documentFolder: string; documentId: string; version?: number },
): Promise<{ document: DocumentPlace; content: BytesOut }> {
  const document = await getDocumentPlace(tx, documentId);
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
