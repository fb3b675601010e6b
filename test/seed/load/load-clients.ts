// Clients and their cases: who they are, the case opened with what had happened before, who may see it.
import { clientFacts } from '#contract/entries/client.ts';
import { ProblemError } from '#contract/problems.ts';
import { assign } from '#store/access/assignment.ts';
import { restrictCase } from '#store/access/restriction.ts';
import { setWall } from '#store/access/wall.ts';
import { linkRider } from '#store/case/case-links.ts';
import { openCase } from '#store/case/open-case.ts';
import { createClient, type NewClient } from '#store/client/create-client.ts';
import type { Tx } from '#store/database/database.ts';
import { dayText } from '../case-file-of.ts';
import { EASTERN } from '../places.ts';
import type { SeedCase, SeedClient, SeedName, SeedWall } from '../seed-types.ts';
import type { Loading } from './loading.ts';

const NAME_KINDS = { legal: 'legal', preferred: 'used', misspelled: 'as-on-notice' } as const;

export async function loadClient(loading: Loading, client: SeedClient, by: string): Promise<void> {
  const { id } = await loading.as(by, (tx) => createLooked(tx, { facts: factsOf(loading, client) }));
  loading.ids.clients.set(client.key, id);
}

/** As a member does who is shown who may be the same person, looks, and sees that nobody is. */
async function createLooked(tx: Tx, client: NewClient): Promise<{ id: string }> {
  try {
    return await createClient(tx, client);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'possible-duplicate') throw error;
    const { clients, ask } = error.facts as { clients: string[]; ask: string[] };
    return createClient(tx, { ...client, notTheSame: clients, asked: ask });
  }
}

function factsOf({ options }: Loading, client: SeedClient) {
  const {
    names,
    bornOn,
    aNumbers = [],
    languages,
    phone,
    email,
    nationality,
    safeContact,
    hearingNeeds,
  } = client;
  return clientFacts.parse({
    names: names.map(nameOf),
    aNumbers: aNumbers.map((entered) => ({ entered })),
    ...(bornOn !== undefined && { bornOn: dayText(bornOn, options.base, EASTERN) }),
    languages: languages.map(({ reads, ...language }, index) => ({
      ...language,
      spoken: index === 0 ? 'best' : 'well',
      reads: reads ? 'well' : 'no',
    })),
    phones: phone === undefined ? [] : [{ entered: phone }],
    emails: email === undefined ? [] : [{ entered: email }],
    nationalities: nationality === undefined ? [] : [nationality],
    ...(safeContact && { safeContact }),
    ...(hearingNeeds !== undefined && { hearingNeeds }),
  });
}

function nameOf({ script, given, family, order, use = 'legal' }: SeedName) {
  const parts = order === 'family-first' ? [family, given] : [given, family];
  // Chinese, Japanese and Korean names are written without a space.
  const between = script.startsWith('Han') ? '' : ' ';
  return {
    kind: NAME_KINDS[use],
    whole: parts.filter((part) => part !== undefined).join(between),
    order: family === undefined || given === undefined ? 'one-name' : (order ?? 'given-first'),
    script,
    parts: { given, family },
  };
}

/** Opens a case with the events up to `opened`, and says who sees it. */
export async function loadCase(loading: Loading, client: SeedClient, seed: SeedCase): Promise<void> {
  const { ids, options } = loading;
  const { case: facts, events } = loading.caseFile(client, seed);
  const { id: _, ...known } = facts;
  const before = seed.events.slice(0, seed.events.findIndex(([, , type]) => type === 'case-opened') + 1);
  const clientId = loading.idOf('clients', client.key);
  await loading.as(loading.recorderOf(seed), async (tx) => {
    const opened = await openCase(tx, options.projector, {
      ...known,
      clientId,
      ...(seed.owner !== undefined && { ownerId: loading.idOf('members', seed.owner) }),
      events: events.slice(0, before.length),
    });
    for (const [index, { id }] of opened.events.entries())
      ids.events.set(`${seed.key}/${before[index]?.[0]}`, id);
    ids.cases.set(seed.key, opened.id);
    const matter = { clientId, caseId: opened.id };
    for (const key of seed.assigned ?? []) {
      await assign(tx, matter, { memberId: loading.idOf('members', key), as: 'assigned' }, undefined);
    }
    if (seed.restricted) await restrictCase(tx, opened.id);
    if (seed.lead !== undefined) {
      await linkRider(tx, { leadId: loading.idOf('cases', seed.lead), riderId: opened.id });
    }
  });
}

/** Set by whoever answers for the client, once there is something to wall off. */
export async function loadWall(loading: Loading, wall: SeedWall, by: string): Promise<void> {
  await loading.as(by, (tx) =>
    setWall(tx, {
      memberId: loading.idOf('members', wall.member),
      clientId: loading.idOf('clients', wall.client),
      ...(wall.case !== undefined && { caseId: loading.idOf('cases', wall.case) }),
      reason: wall.why,
    }),
  );
}
