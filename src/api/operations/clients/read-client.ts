// GET /v1/clients/{clientId}: a client with all that is kept of them.
import type { CLIENTS } from '#contract/api/clients.ts';
import { readClient as read, showFacts } from '#store/client/read-client.ts';
import type { Handler } from '../../handler.ts';

export const readClient: Handler<typeof CLIENTS.readClient> = async ({ tx, params }) => {
  const { facts, ...client } = await read(tx, params.clientId);
  return {
    answer: { ...client, facts: showFacts(facts) },
    version: client.version,
    shown: { clients: [client.id] },
  };
};
