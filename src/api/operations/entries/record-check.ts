// POST /v1/cases/{caseId}/checks: records what a government system answered to the member who asked.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { recordCheck as record } from '#store/entry/record-check.ts';
import type { Handler } from '../../handler.ts';

export const recordCheck: Handler<typeof ENTRIES.recordCheck> = async ({
  tx,
  params,
  body,
  who,
  services,
}) => {
  const check = { caseId: params.caseId, answer: body, sessionId: who.sessionId };
  const { clientId, ...answer } = await record(tx, projectorOf(services.law), check);
  return { answer, version: answer.version, shown: { clients: [clientId], caseId: params.caseId } };
};
