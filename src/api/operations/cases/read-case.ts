// GET /v1/cases/{caseId}: a case as of a day, as far as it was known at a moment.
import type { Handler } from '#api/handler.ts';
import { axesOf } from '#api/operations/cases/axes.ts';
import { projectionToWire } from '#contract/api/case-wire.ts';
import type { CASES } from '#contract/api/cases.ts';
import { projectorOf } from '#core/case/projection.ts';
import { readCase as read } from '#store/case/read-case.ts';

export const readCase: Handler<typeof CASES.readCase> = async ({ params, query, tx, services }) => {
  const view = await read(tx, projectorOf(services.law), axesOf(params, query));
  const { loaded, projection, links, ownerId, lastContactOn } = view;
  const { id, clientId, number, version, facts } = loaded;
  return {
    answer: {
      ...{ id, number, clientId, version, ownerId, lastContactOn, knownAt: query.knownAt },
      ...facts,
      ...projectionToWire(projection),
      ...{ lead: links.lead, riders: [...links.riders] },
    },
    version,
    shown: { clients: [clientId], caseId: id },
  };
};
