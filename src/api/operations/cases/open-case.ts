// POST /v1/cases: opens a case of a client, with what had happened before.
import type { Handler } from '#api/handler.ts';
import type { CASES } from '#contract/api/cases.ts';
import { projectorOf } from '#core/case/projection.ts';
import { openCase as open } from '#store/case/open-case.ts';

export const openCase: Handler<typeof CASES.openCase> = async ({ body, tx, services }) => {
  const opened = await open(tx, projectorOf(services.law), body);
  return {
    answer: opened,
    version: opened.version,
    shown: { clients: [body.clientId], caseId: opened.id, objects: opened.events.length },
  };
};
