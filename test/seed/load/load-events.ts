// What happened in a case after it was opened, each event by the act that records it: some come with an entry.

import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { checkAnswer } from '#contract/entries/check.ts';
import type { EventInput } from '#contract/event-input.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { endSession, openSession } from '#store/access/session.ts';
import { appendEvents } from '#store/case/append-events.ts';
import type { Tx } from '#store/database/database.ts';
import type { KeptEntry } from '#store/entry/add-entry.ts';
import { changeEntry } from '#store/entry/change-entry.ts';
import { confirmHearingChange } from '#store/entry/hearing-change.ts';
import { readEntry } from '#store/entry/read-entries.ts';
import { recordCheck } from '#store/entry/record-check.ts';
import { recordEntry } from '#store/entry/record-entry.ts';
import { recordFollowUps } from '#store/entry/record-follow-ups.ts';
import type { SeedCase, SeedClient, SeedEvent } from '../seed-types.ts';
import type { Loading } from './loading.ts';
import { resolved } from './resolved.ts';

type Given = { loading: Loading; seed: SeedCase; client: SeedClient; event: SeedEvent; file: CaseFileEvent };

export async function loadEvent(
  loading: Loading,
  client: SeedClient,
  seed: SeedCase,
  event: SeedEvent,
): Promise<void> {
  const file = loading.caseFile(client, seed).events.find(({ id }) => id === event[0]) as CaseFileEvent;
  const given = { loading, client, seed, event, file };
  const record = event[4]?.confirmedBy === undefined ? (RECORDED_WITH[file.type] ?? append) : confirm;
  await record(given);
}

const RECORDED_WITH: Readonly<Record<string, (given: Given) => Promise<void>>> = {
  'check-made': check,
  'case-closed': (given) => append(given, 'close'),
  'consent-given': consent,
  'consent-withdrawn': withdraw,
  'records-requested': requestRecords,
  'records-answered': answerRecords,
  'address-changed': move,
};

async function append({ loading, seed, file }: Given, act: 'append' | 'close' = 'append'): Promise<void> {
  await loading.as(loading.recorderOf(seed), async (tx) => {
    const { events } = await appendEvents(tx, loading.options.projector, {
      caseId: loading.idOf('cases', seed.key),
      events: [withIds(loading, seed, file)],
      act,
      afterAppend: recordFollowUps,
    });
    loading.ids.events.set(`${seed.key}/${file.id}`, events[0]?.id ?? '');
  });
}

/** The event with ids of the store in place of the names by which the seed refers to others. */
function withIds(loading: Loading, seed: SeedCase, { id: _, ...event }: CaseFileEvent): EventInput {
  const idOf = (name: string) => loading.idOf('events', `${seed.key}/${name}`);
  const fields = EVENT_TYPES.get(event.type)?.fields ?? {};
  const data = Object.entries(event.data ?? {}).map(([name, value]) => [
    name,
    fields[name]?.kind === 'ref' ? idOf(String(value)) : value,
  ]);
  return {
    ...event,
    ...(event.data && { data: Object.fromEntries(data) }),
    ...(event.corrects !== undefined && { corrects: idOf(event.corrects) }),
  };
}

/** A check is made by a member who is signed in: for as long as it takes, this one is. */
async function check({ loading, seed, event, file }: Given): Promise<void> {
  const { system, result } = file.data as { system: string; result: string };
  const answer = checkAnswer.parse({
    system,
    on: file.on,
    found: result !== 'not-found',
    ...(resolved(loading, seed, event[4]?.answer ?? {}) as object),
  });
  const by = loading.recorderOf(seed);
  await loading.as(by, async (tx) => {
    const memberId = loading.idOf('members', by);
    const session = await openSession(tx, {
      memberId,
      stage: 'signed-in',
      withFactor: true,
      userAgent: 'Seed world',
    });
    const kept = await recordCheck(tx, loading.options.projector, {
      caseId: loading.idOf('cases', seed.key),
      answer,
      sessionId: session.id,
    });
    await endSession(tx, memberId, session.id);
    if (kept.result !== result)
      throw new Error(`${seed.key}/${event[0]}: the seed says ${result}, not ${kept.result}.`);
    const [task] = kept.tasks;
    if (task !== undefined) loading.ids.events.set(`${seed.key}/task`, task);
  });
}

/** The hearing that a check found moved, looked at by a second member. */
async function confirm({ loading, seed, event }: Given): Promise<void> {
  await loading.as(event[4]?.confirmedBy ?? '', async (tx) => {
    const taskId = loading.idOf('events', `${seed.key}/task`);
    const { version } = await readEntry(tx, taskId);
    await confirmHearingChange(tx, loading.options.projector, { taskId, version });
  });
}

const CONSENT_TEXTS: Readonly<Record<string, string>> = {
  representation: 'I ask the organisation to represent me, and may end it at any time.',
  'records-request': 'The organisation may ask the agencies for my records, and read them for my case.',
  'shared-counsel': 'The organisation may speak with my other lawyer about my case.',
  family: 'The organisation may speak with my family about my case.',
  interpreter: 'The interpreter may hear what I say to the organisation, and tells it to nobody.',
};

async function consent({ loading, seed, client, file }: Given): Promise<void> {
  const scope = String(file.data?.['scope']);
  await record({ loading, seed }, `consent ${scope}`, (of) => ({
    of,
    kind: 'consent',
    data: {
      scope,
      text: CONSENT_TEXTS[scope] ?? '',
      language: client.languages[0]?.tag ?? 'en',
      givenOn: file.on ?? '',
      givenBy: 'client',
      manner: 'signed',
      witness: 'Noor Siddiqui',
    },
  }));
}

async function withdraw({ loading, seed, file }: Given): Promise<void> {
  await change({ loading, seed }, `consent ${String(file.data?.['scope'])}`, {
    withdrawal: { on: file.on, toldTo: 'counsel' },
  });
}

async function requestRecords({ loading, seed, file }: Given): Promise<void> {
  const kept = await record({ loading, seed }, `records ${file.id}`, (of) => ({
    of,
    kind: 'records-request',
    data: {
      custodian: String(file.data?.['custodian']),
      requestedOn: file.on ?? '',
      ...(file.data as { receivedOn?: string; expedite?: boolean }),
      controlNumber: `SEED-${file.id.toUpperCase()}`,
      asksFor: 'The whole file.',
    },
  }));
  loading.ids.events.set(`${seed.key}/${file.id}`, kept.events[0]?.eventId ?? '');
}

async function answerRecords({ loading, seed, file }: Given): Promise<void> {
  const { of, result } = file.data as { of: string; result: string };
  await change({ loading, seed }, `records ${of}`, {
    answeredOn: file.on,
    result,
    ...(result === 'none-found' ? {} : { pages: 14 }),
  });
}

async function move({ loading, seed, file }: Given): Promise<void> {
  const clientKey = loading.organisation.clients.find(({ cases = [] }) => cases.includes(seed))?.key ?? '';
  await loading.as(loading.recorderOf(seed), (tx) =>
    recordEntry(tx, loading.options.projector, {
      of: { clientId: loading.idOf('clients', clientKey) },
      kind: 'address',
      data: {
        use: 'lives-and-mail',
        lines: ['14 Invented Street, Apt 3'],
        place: 'Anytown',
        region: 'NY',
        postalCode: '00000',
        country: 'US',
        ...(file.on !== undefined && { from: file.on }),
        proofs: [],
      },
      caseIds: [loading.idOf('cases', seed.key)],
    }),
  );
}

type Where = Pick<Given, 'loading' | 'seed'>;
type NewEntry = Parameters<typeof recordEntry>[2];

/** Records an entry that brings its event along, under a name by which it is found again. */
async function record(
  { loading, seed }: Where,
  name: string,
  entry: (of: { caseId: string }) => NewEntry,
): Promise<KeptEntry> {
  const of = { caseId: loading.idOf('cases', seed.key) };
  const kept = await loading.as(loading.recorderOf(seed), (tx) =>
    recordEntry(tx, loading.options.projector, entry(of)),
  );
  loading.ids.events.set(`${seed.key}/${name}`, kept.id);
  return kept;
}

/** Adds to the data of an entry that was recorded before. */
async function change(
  { loading, seed }: Where,
  name: string,
  added: Readonly<Record<string, unknown>>,
): Promise<void> {
  await loading.as(loading.recorderOf(seed), async (tx: Tx) => {
    const entry = await readEntry(tx, loading.idOf('events', `${seed.key}/${name}`));
    await changeEntry(tx, loading.options.projector, {
      entryId: entry.id,
      version: entry.version,
      kind: entry.kind,
      data: { ...entry.data, ...added },
    } as Parameters<typeof changeEntry>[2]);
  });
}
