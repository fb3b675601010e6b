// Closes the tasks that events opened long ago: an office that works has done them.
import { parseDay } from '#core/calendar/day.ts';
import { changeEntry } from '#store/entry/change-entry.ts';
import { listEntries } from '#store/entry/read-entries.ts';
import type { SeedCase } from '../seed-types.ts';
import type { Loading } from './loading.ts';

/** Those that were due before are done; what is younger is still on somebody's desk. */
const DONE_UNTIL_DAYS = -14;

export async function closeOldTasks(loading: Loading): Promise<void> {
  for (const { cases = [] } of loading.organisation.clients)
    for (const seed of cases) await closeOf(loading, seed);
}

async function closeOf(loading: Loading, seed: SeedCase): Promise<void> {
  const { base, projector } = loading.options;
  const caseId = loading.idOf('cases', seed.key);
  await loading.as(loading.recorderOf(seed), async (tx) => {
    const { items } = await listEntries(tx, { of: { caseId }, kind: 'task', limit: 100 });
    for (const { id, version, kind, data } of items) {
      if (kind !== 'task' || data.state !== 'open' || data.opened === undefined) continue;
      const due = parseDay(data.dueOn ?? '');
      if (due === undefined || due > base + DONE_UNTIL_DAYS) continue;
      await changeEntry(tx, projector, { entryId: id, version, kind, data: { ...data, state: 'done' } });
    }
  });
}
