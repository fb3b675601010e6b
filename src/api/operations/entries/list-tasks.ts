// GET /v1/tasks: open tasks in sight, the soonest due first.
import type { ENTRIES } from '#contract/api/entries.ts';
import { listTasks as list } from '#store/entry/list-tasks.ts';
import type { Handler } from '../../handler.ts';

export const listTasks: Handler<typeof ENTRIES.listTasks> = async ({ tx, query }) => {
  const titles = query.titles === 'yes';
  const answer = await list(tx, { ...query, titles });
  const clients = titles ? [...new Set(answer.items.map(({ clientId }) => clientId))] : [];
  return { answer, shown: { clients, objects: answer.items.length } };
};
