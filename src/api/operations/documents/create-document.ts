// POST /v1/documents: records a document, whose content follows.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { createDocument as create } from '#store/document/create-document.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const createDocument: Handler<typeof DOCUMENTS.createDocument> = async ({ tx, body }) => {
  const answer = await create(tx, body);
  return { answer, version: answer.version, shown: shownOf(answer) };
};
