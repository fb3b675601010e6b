// GET /v1/cases/{caseId}/exhibits: the exhibits of a case in the order of the bundle.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { readExhibits as read } from '#store/document/exhibits.ts';
import type { Handler } from '../../handler.ts';

export const readExhibits: Handler<typeof DOCUMENTS.readExhibits> = async ({ tx, params }) => {
  const { clientId, ...answer } = await read(tx, params.caseId);
  const { version, exhibits } = answer;
  return { answer, version, shown: { clients: [clientId], ...params, objects: exhibits.length } };
};
