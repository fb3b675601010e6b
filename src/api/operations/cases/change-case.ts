// PATCH /v1/cases/{caseId}: changes what is known of a case besides its events.
import type { Handler } from '#api/handler.ts';
import type { CASES } from '#contract/api/cases.ts';
import { projectorOf } from '#core/case/projection.ts';
import { changeCase as change } from '#store/case/change-case.ts';

export const changeCase: Handler<typeof CASES.changeCase> = async ({
  params: { caseId },
  body,
  ifMatch,
  tx,
  services,
}) => {
  const { version, clientId } = await change(tx, projectorOf(services.law), {
    caseId,
    expectedVersion: ifMatch,
    change: body,
  });
  return { answer: { version }, version, shown: { clients: [clientId], caseId } };
};
