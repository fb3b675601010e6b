// Loads the seed world through the functions of the store, day by day, as if its members had recorded it as it happened.

import { moveMember } from '#store/access/change-member.ts';
import { asKeeper } from '#store/access/keeper.ts';
import type { SeedCase, SeedClient, SeedOrganisation } from '../seed-types.ts';
import { SEED_WORLD } from '../world.ts';
import { closeOldTasks } from './close-old-tasks.ts';
import { loadCase, loadClient, loadWall } from './load-clients.ts';
import { loadDocument, loadEntry } from './load-entries.ts';
import { loadEvent } from './load-events.ts';
import { loadMembers } from './load-members.ts';
import { type Act, daysOf, type Ids, type Loading, type LoadOptions } from './loading.ts';

/** Before anything that the world tells of. */
const FOUNDED = -1300;

/** Ids by the keys of the seed, for each organisation by its key. */
export type LoadedWorld = ReadonlyMap<string, Ids>;

/** Loads every organisation of the seed world into a database that has none of them. */
export async function loadWorld(options: LoadOptions): Promise<LoadedWorld> {
  const loaded = new Map<string, Ids>();
  for (const organisation of SEED_WORLD)
    loaded.set(organisation.key, await loadOrganisation(options, organisation));
  return loaded;
}

async function loadOrganisation(options: LoadOptions, organisation: SeedOrganisation): Promise<Ids> {
  options.clock.now = 0;
  const loading = await loadMembers(options, organisation, FOUNDED);
  const acts = organisation.clients.flatMap((client) => actsOf(loading, client));
  acts.push(
    ...organisation.entries.map(
      (entry): Act => ({
        days: entry.days,
        what: `${entry.kind} of ${entry.of}`,
        run: () => loadEntry(loading, entry),
      }),
    ),
    ...organisation.documents.map(
      (document): Act => ({
        days: document.days,
        what: `document of ${document.of}`,
        run: () => loadDocument(loading, document),
      }),
    ),
  );
  // Stable: what is of one day stays in the order of the seed.
  for (const { days, what, run } of acts.sort((a, b) => a.days - b.days)) {
    loading.setDay(days);
    await run().catch((cause: unknown) => {
      throw new Error(`The seed world cannot be loaded: ${what}.`, { cause });
    });
  }
  await closeOldTasks(loading);
  loading.setDay(0);
  await disableThoseWhoLeft(loading);
  return loading.ids;
}

/** A client, their cases, and what happened in these, each on its day. */
function actsOf(loading: Loading, client: SeedClient): Act[] {
  const { cases = [] } = client;
  const { walls, entries } = loading.organisation;
  const own = entries.filter(({ of }) => of === client.key);
  const openings = cases.map((seed) => openedOn(seed));
  const first = Math.min(...openings, ...own.map(({ days }) => days), 0);
  const [seed] = cases;
  const by = seed === undefined ? (own[0]?.by ?? '') : loading.recorderOf(seed);
  const acts: Act[] = [
    { days: first, what: `client ${client.key}`, run: () => loadClient(loading, client, by) },
  ];
  for (const seed of cases) acts.push(...caseActs(loading, client, seed));
  for (const wall of walls.filter(({ client: key }) => key === client.key)) {
    acts.push({
      days: Math.max(...openings),
      what: `wall around ${client.key}`,
      run: () => loadWall(loading, wall, by),
    });
  }
  return acts;
}

function caseActs(loading: Loading, client: SeedClient, seed: SeedCase): Act[] {
  const opened = openedOn(seed);
  const after = seed.events.slice(seed.events.findIndex(([, , type]) => type === 'case-opened') + 1);
  return [
    { days: opened, what: seed.key, run: () => loadCase(loading, client, seed) },
    // What had happened before the office knew the case is recorded when it learns of it.
    ...after.map((event): Act => {
      return {
        days: Math.max(daysOf(event[1]), opened),
        what: `${seed.key}/${event[0]}`,
        run: () => loadEvent(loading, client, seed, event),
      };
    }),
  ];
}

const openedOn = ({ events }: SeedCase): number =>
  daysOf(events.find(([, , type]) => type === 'case-opened')?.[1] ?? 0);

/** At the end: until then they had worked here. */
async function disableThoseWhoLeft({ options, organisation, ids }: Loading): Promise<void> {
  for (const { key, state } of organisation.members) {
    if (state !== 'disabled') continue;
    await asKeeper(options.database, ids.orgId, (tx) =>
      moveMember(tx, ids.members.get(key) ?? '', ['active'], 'disabled'),
    );
  }
}
