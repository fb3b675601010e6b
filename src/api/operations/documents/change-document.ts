// PUT /v1/documents/{documentId}: corrects what a document is or where it comes from.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { changeDocument as change } from '#store/document/change-document.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const changeDocument: Handler<typeof DOCUMENTS.changeDocument> = async ({
  tx,
  params,
  body,
  ifMatch,
}) => {
  const answer = await change(tx, { ...params, expectedVersion: ifMatch, description: body });
  return { answer, version: answer.version, shown: shownOf(answer) };
};
