// GET /v1/documents/{documentId}/versions: every version of a document.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { listDocumentVersions as list } from '#store/document/read-documents.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const listDocumentVersions: Handler<typeof DOCUMENTS.listDocumentVersions> = async ({
  tx,
  params,
  query,
}) => {
  const { document, ...answer } = await list(tx, { ...params, ...query });
  return { answer, shown: { ...shownOf(document), objects: answer.items.length } };
};
