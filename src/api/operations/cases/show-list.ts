// Shows a list with or without names: with names, every client in it counts as shown.
import type { Shown } from '#api/handler.ts';
import { withNames } from '#store/case/listed-case.ts';
import type { Tx } from '#store/database/database.ts';

export async function showList<Item extends { clientId: string }, List extends { items: Item[] }>(
  tx: Tx,
  list: List & { items: Item[] },
  names: 'yes' | undefined,
): Promise<{ answer: List & { items: (Item & { name?: string })[] }; shown: Shown }> {
  const { items } = list;
  if (names === undefined) return { answer: list, shown: { objects: items.length } };
  const clients = [...new Set(items.map(({ clientId }) => clientId))];
  const answer = { ...list, items: await withNames(tx, items) };
  return { answer, shown: { clients, objects: items.length } };
}
