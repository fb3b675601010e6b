// GET /v1/cases/{caseId}/events: the history of a case as it was recorded.
import type { Handler } from '#api/handler.ts';
import { axesOf } from '#api/operations/cases/axes.ts';
import type { CASES } from '#contract/api/cases.ts';
import { listEvents as list } from '#store/case/list-events.ts';

export const listEvents: Handler<typeof CASES.listEvents> = async ({ params, query, tx }) => {
  const { clientId, ...page } = await list(tx, {
    ...axesOf(params, query),
    limit: query.limit,
    after: query.after,
  });
  return {
    answer: page,
    shown: { clients: [clientId], caseId: params.caseId, objects: page.items.length },
  };
};
