// GET /v1/documents/{documentId}: what a document is and where it comes from.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { readDocument as read } from '#store/document/read-documents.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const readDocument: Handler<typeof DOCUMENTS.readDocument> = async ({ tx, params }) => {
  const answer = await read(tx, params.documentId);
  return { answer, version: answer.version, shown: shownOf(answer) };
};
