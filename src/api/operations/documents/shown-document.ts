// What an answer about one document shows, for the log.
import type { Document } from '#contract/api/documents.ts';
import type { Shown } from '../../handler.ts';

export const shownOf = ({ id, clientId, caseId }: Pick<Document, 'id' | 'clientId' | 'caseId'>): Shown => ({
  clients: [clientId],
  ...(caseId !== undefined && { caseId }),
  detail: { documentId: id },
});
