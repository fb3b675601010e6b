// GET /v1/clients/{clientId}/documents: the documents of a client.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { listClientDocuments as list } from '#store/document/read-documents.ts';
import type { Handler } from '../../handler.ts';

export const listClientDocuments: Handler<typeof DOCUMENTS.listClientDocuments> = async ({
  tx,
  params,
  query,
}) => {
  const answer = await list(tx, { ...params, ...query });
  return { answer, shown: { clients: [params.clientId], objects: answer.items.length } };
};
