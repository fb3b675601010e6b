// GET /v1/cases/{caseId}/documents: the documents of a case.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { listCaseDocuments as list } from '#store/document/read-documents.ts';
import type { Handler } from '../../handler.ts';

export const listCaseDocuments: Handler<typeof DOCUMENTS.listCaseDocuments> = async ({
  tx,
  params,
  query,
}) => {
  const { clientId, ...answer } = await list(tx, { ...params, ...query });
  return { answer, shown: { clients: [clientId], ...params, objects: answer.items.length } };
};
