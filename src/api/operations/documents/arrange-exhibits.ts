// PUT /v1/cases/{caseId}/exhibits: arranges the exhibits of a case.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { arrangeExhibits as arrange } from '#store/document/exhibits.ts';
import type { Handler } from '../../handler.ts';

export const arrangeExhibits: Handler<typeof DOCUMENTS.arrangeExhibits> = async ({
  tx,
  params,
  body: { exhibits },
  ifMatch,
}) => {
  const { clientId, ...answer } = await arrange(tx, { ...params, expectedVersion: ifMatch, exhibits });
  return {
    answer,
    version: answer.version,
    shown: { clients: [clientId], ...params, objects: exhibits.length },
  };
};
