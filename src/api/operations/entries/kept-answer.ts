// The answer to every operation that records or changes an entry.
import type { Shown } from '../../handler.ts';

type Kept = { id: string; version: number; clientId: string; caseId?: string };

export function keptAnswer({ id, version, clientId, caseId }: Kept) {
  const shown: Shown = { clients: [clientId], ...(caseId !== undefined && { caseId }) };
  return { answer: { id, version }, version, shown };
}
