// GET /v1/clients/{clientId}/versions: every version of the facts of a client.
import type { CLIENTS } from '#contract/api/clients.ts';
import { listClientVersions as list, showFacts } from '#store/client/read-client.ts';
import type { Handler } from '../../handler.ts';

export const listClientVersions: Handler<typeof CLIENTS.listClientVersions> = async ({ tx, params }) => {
  const versions = await list(tx, params.clientId);
  return {
    answer: { items: versions.map(({ facts, ...version }) => ({ ...version, facts: showFacts(facts) })) },
    shown: { clients: [params.clientId], objects: versions.length },
  };
};
