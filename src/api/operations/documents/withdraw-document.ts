// POST /v1/documents/{documentId}/withdrawal: withdraws a document that was recorded by mistake.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { withdrawDocument as withdraw } from '#store/document/change-document.ts';
import type { Handler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const withdrawDocument: Handler<typeof DOCUMENTS.withdrawDocument> = async ({
  tx,
  params,
  ifMatch,
}) => {
  const answer = await withdraw(tx, { ...params, expectedVersion: ifMatch });
  return { answer, version: answer.version, shown: shownOf(answer) };
};
