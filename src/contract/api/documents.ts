// Operations on documents: what they are and where they come from, their contents, and the exhibits of a case.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { day, id, instant, line, pageOf, pageQuery } from '#contract/api/values.ts';
import { DOCUMENT_TYPES, MOST_BYTES } from '#contract/document-types.ts';
import { SOURCES } from '#contract/entries/sources.ts';

/** How a paper came to where it was received. */
const SERVICE_WAYS = ['hand', 'mail', 'courier', 'electronic', 'fax', 'other'] as const;

/** Where a document comes from. */
const provenance = z.strictObject({
  kind: z.enum(Object.keys(SOURCES) as [keyof typeof SOURCES, ...(keyof typeof SOURCES)[]]),
  from: line().optional().describe('Who gave or sent it'),
  receivedOn: day.optional(),
  servedBy: z.enum(SERVICE_WAYS).optional(),
  postmarkedOn: day.optional().describe('Of the envelope'),
});

const description = {
  title: line(),
  fileName: z
    .string()
    .max(255)
    .optional()
    .describe('As it was called; folders and signs that mislead are taken out'),
  provenance,
};

const content = z.strictObject({
  mediaType: z.enum(DOCUMENT_TYPES),
  size: z.number().int().describe('Bytes'),
  sha256: z.string().describe('Of the content, in hexadecimal'),
});

const document = z.strictObject({
  id,
  clientId: id,
  caseId: id.optional(),
  version: z.number().int(),
  ...description,
  content: content.optional().describe('Absent until it is uploaded'),
  createdAt: instant,
  createdBy: id,
  withdrawnAt: instant.optional(),
});

const documentVersion = z.strictObject({
  version: z.number().int(),
  ...description,
  content: content.optional(),
  recordedAt: instant,
  recordedBy: id,
});

const exhibit = z.strictObject({
  documentId: id,
  label: line(20).describe('As it is cited: `A`, `B-1`, `Tab 3`'),
  title: line().optional().describe('In the index, where it is to differ from that of the document'),
});

const exhibits = z.strictObject({ version: z.number().int(), exhibits: z.array(exhibit) });

const documentParams = z.strictObject({ documentId: id });
const versionParams = z.strictObject({ documentId: id, version: z.coerce.number().int().min(1) });
const caseParams = z.strictObject({ caseId: id });
const clientParams = z.strictObject({ clientId: id });

export type Document = z.output<typeof document>;
export type DocumentDescription = Pick<Document, 'title' | 'fileName' | 'provenance'>;
export type DocumentVersion = z.output<typeof documentVersion>;
export type Exhibit = z.output<typeof exhibit>;
export type Exhibits = z.output<typeof exhibits>;

export const DOCUMENTS = {
  createDocument: operation({
    id: 'createDocument',
    method: 'POST',
    path: '/v1/documents',
    tag: 'documents',
    summary: 'Record a document; its content follows',
    access: 'document.write',
    body: z.strictObject({ clientId: id, caseId: id.optional(), ...description }),
    answer: document,
    status: 201,
    idempotent: true,
  }),
  readDocument: operation({
    id: 'readDocument',
    method: 'GET',
    path: '/v1/documents/{documentId}',
    tag: 'documents',
    summary: 'What a document is and where it comes from',
    access: 'document.read',
    params: documentParams,
    answer: document,
  }),
  changeDocument: operation({
    id: 'changeDocument',
    method: 'PUT',
    path: '/v1/documents/{documentId}',
    tag: 'documents',
    summary: 'Correct what a document is or where it comes from; what was said before is kept',
    access: 'document.write',
    params: documentParams,
    body: z.strictObject(description),
    answer: document,
    conditional: true,
    problems: ['refused'],
  }),
  withdrawDocument: operation({
    id: 'withdrawDocument',
    method: 'POST',
    path: '/v1/documents/{documentId}/withdrawal',
    tag: 'documents',
    summary: 'Withdraw a document that was recorded by mistake; it is kept, and no longer listed',
    access: 'document.write',
    params: documentParams,
    answer: document,
    conditional: true,
    problems: ['refused'],
  }),
  putDocumentContent: operation({
    id: 'putDocumentContent',
    method: 'PUT',
    path: '/v1/documents/{documentId}/content',
    tag: 'documents',
    summary: 'Upload the content of a document, or a new version of it',
    about:
      'The body is the file itself, Content-Type its type. What the file holds must be of that type, and must be harmless: files with scripts, macros, attachments or encryption are refused. The same content again changes nothing.',
    access: 'document.write',
    params: documentParams,
    body: 'bytes',
    mostBytes: MOST_BYTES,
    answer: document,
    conditional: true,
    problems: ['refused', 'too-large', 'wrong-media-type', 'dangerous-file'],
  }),
  readDocumentContent: operation({
    id: 'readDocumentContent',
    method: 'GET',
    path: '/v1/documents/{documentId}/content',
    tag: 'documents',
    summary: 'Download the content of a document, or a range of it',
    access: 'document.read',
    params: documentParams,
    answer: 'bytes',
  }),
  listDocumentVersions: operation({
    id: 'listDocumentVersions',
    method: 'GET',
    path: '/v1/documents/{documentId}/versions',
    tag: 'documents',
    summary: 'Every version of a document, the first one first',
    access: 'document.read',
    params: documentParams,
    query: z.strictObject(pageQuery),
    answer: pageOf(documentVersion),
  }),
  readDocumentVersionContent: operation({
    id: 'readDocumentVersionContent',
    method: 'GET',
    path: '/v1/documents/{documentId}/versions/{version}/content',
    tag: 'documents',
    summary: 'Download the content that a document had in one of its versions',
    access: 'document.read',
    params: versionParams,
    answer: 'bytes',
  }),
  listClientDocuments: operation({
    id: 'listClientDocuments',
    method: 'GET',
    path: '/v1/clients/{clientId}/documents',
    tag: 'documents',
    summary: 'The documents of a client, the newest first, those of cases in sight among them',
    access: 'document.read',
    params: clientParams,
    query: z.strictObject(pageQuery),
    answer: pageOf(document),
  }),
  listCaseDocuments: operation({
    id: 'listCaseDocuments',
    method: 'GET',
    path: '/v1/cases/{caseId}/documents',
    tag: 'documents',
    summary: 'The documents of a case, the newest first',
    access: 'document.read',
    params: caseParams,
    query: z.strictObject(pageQuery),
    answer: pageOf(document),
  }),
  readExhibits: operation({
    id: 'readExhibits',
    method: 'GET',
    path: '/v1/cases/{caseId}/exhibits',
    tag: 'documents',
    summary: 'The exhibits of a case in the order of the bundle',
    access: 'document.read',
    params: caseParams,
    answer: exhibits,
  }),
  arrangeExhibits: operation({
    id: 'arrangeExhibits',
    method: 'PUT',
    path: '/v1/cases/{caseId}/exhibits',
    tag: 'documents',
    summary: 'Arrange the exhibits of a case: which documents, in which order, under which labels',
    about: 'Every arrangement is kept. The first one is sent with If-Match "0".',
    access: 'document.write',
    params: caseParams,
    body: z.strictObject({ exhibits: z.array(exhibit).max(2000) }),
    answer: exhibits,
    conditional: true,
    problems: ['refused'],
  }),
} as const;
