// breakGlass: opens a case that one is not assigned to, for some hours and with a reason.
import type { WALLS } from '#contract/api/walls.ts';
import { breakGlass as open } from '#store/access/break-glass.ts';
import { moment } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const breakGlass: Handler<typeof WALLS.breakGlass> = async ({ tx, body }) => {
  const { caseId, clientId, until } = await open(tx, body);
  return {
    answer: { caseId, until: moment(until) },
    shown: { clients: [clientId], caseId, detail: { reason: body.reason, hours: body.hours } },
  };
};
