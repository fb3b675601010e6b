// POST /v1/cases/{caseId}/entries: records an entry of a case.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { recordEntry } from '#store/entry/record-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const recordCaseEntry: Handler<typeof ENTRIES.recordCaseEntry> = async ({
  tx,
  params,
  body,
  services,
}) => {
  const kept = await recordEntry(tx, projectorOf(services.law), { ...body, of: params });
  return keptAnswer({ ...kept, caseId: params.caseId });
};
