// POST /v1/cases/{caseId}/notes: notes something of a case.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { recordNote } from '#store/entry/record-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const recordCaseNote: Handler<typeof ENTRIES.recordCaseNote> = async ({
  tx,
  params,
  body,
  services,
}) => {
  const kept = await recordNote(tx, projectorOf(services.law), { of: params, data: body.data });
  return keptAnswer({ ...kept, caseId: params.caseId });
};
