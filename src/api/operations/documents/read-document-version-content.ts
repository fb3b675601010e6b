// GET /v1/documents/{documentId}/versions/{version}/content: gives out a content that a document had.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { readContent } from '#store/document/read-documents.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const readDocumentVersionContent: Handler<typeof DOCUMENTS.readDocumentVersionContent> = async ({
  tx,
  params,
  services: { documentFolder },
}) => {
  const { document, content } = await readContent(tx, { ...params, documentFolder });
  return { answer: content, version: params.version, shown: shownOf(document) };
};
