// PUT /v1/clients/{clientId}: puts other facts in the place of those kept.
import type { CLIENTS } from '#contract/api/clients.ts';
import { projectorOf } from '#core/case/projection.ts';
import { clientChanged } from '#store/case/rebuild.ts';
import { changeClient as change } from '#store/client/change-client.ts';
import type { Handler } from '../../handler.ts';

export const changeClient: Handler<typeof CLIENTS.changeClient> = async ({
  tx,
  params,
  body,
  ifMatch,
  services,
}) => {
  const answer = await change(tx, { clientId: params.clientId, version: ifMatch, facts: body });
  // Clocks may hang on the birth date.
  await clientChanged(tx, projectorOf(services.law), answer.id);
  return { answer, version: answer.version, shown: { clients: [answer.id] } };
};
