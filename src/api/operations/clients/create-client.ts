// POST /v1/clients: creates a client who is not yet there.
import type { CLIENTS } from '#contract/api/clients.ts';
import { createClient as create } from '#store/client/create-client.ts';
import type { Handler } from '../../handler.ts';

export const createClient: Handler<typeof CLIENTS.createClient> = async ({ tx, body }) => {
  const answer = await create(tx, body);
  const { notTheSame, asked } = body;
  return { answer, version: answer.version, shown: { clients: [answer.id], detail: { notTheSame, asked } } };
};
