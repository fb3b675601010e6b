// A-numbers that another client has too: a mistake of an agency or of ours, or the same person. Never a refusal.
import type { ClientFacts } from '#contract/entries/client.ts';
import type { Tx } from '#store/database/database.ts';
import { findByNumber } from '#store/search/find-by-number.ts';

export type NumberWarning = { code: 'number-elsewhere'; place: number; clients: string[]; ask: string[] };

/** For each A-number that is elsewhere too: the clients in sight that have it, and whom to ask about others. */
export async function warnOfNumbers(
  tx: Tx,
  clientId: string,
  { aNumbers }: ClientFacts,
): Promise<NumberWarning[]> {
  const warnings: NumberWarning[] = [];
  for (const [place, { entered }] of aNumbers.entries()) {
    const { clients, ask } = await findByNumber(tx, entered, clientId);
    if (clients.length > 0 || ask.length > 0)
      warnings.push({ code: 'number-elsewhere', place, clients, ask });
  }
  return warnings;
}
