// GET /v1/documents/{documentId}/content: gives out the content of a document.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { readContent } from '#store/document/read-documents.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const readDocumentContent: Handler<typeof DOCUMENTS.readDocumentContent> = async ({
  tx,
  params,
  services: { documentFolder },
}) => {
  const { document, content } = await readContent(tx, { ...params, documentFolder });
  return { answer: content, version: document.version, shown: shownOf(document) };
};
