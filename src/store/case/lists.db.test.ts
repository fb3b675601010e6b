// Lists over all cases: what each shows, page by page, without names unless asked, and nothing that is not in sight.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventInput } from '#contract/event-input.ts';
import type { CaseKind } from '#core/case/history.ts';
import { appendEvents } from '#store/case/append-events.ts';
import { contactChanged } from '#store/case/beside.ts';
import { linkRider, linksOf, unlinkRider } from '#store/case/case-links.ts';
import { listClockQueue } from '#store/case/clock-queue.ts';
import { type ForgottenList, listForgotten } from '#store/case/forgotten-cases.ts';
import { listHearings } from '#store/case/hearing-calendar.ts';
import { type CaseFilter, listCases } from '#store/case/list-cases.ts';
import { withNames } from '#store/case/listed-case.ts';
import { openCase } from '#store/case/open-case.ts';
import type { Page, PageQuery } from '#store/database/page.ts';
import { recordNote } from '#store/entry/record-entry.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';

let world: CaseWorld;
let counsel: string;
let walled: string;
let intake: string;
/** Case ids by what they are. */
const cases: Record<string, { id: string; clientId: string }> = {};

const on = (type: string, day: string, data: EventInput['data'] = {}): EventInput => ({
  type,
  on: day,
  data,
});
const hearing = (startsAt: string, hearingId = 'h'): EventInput =>
  on('hearing-scheduled', '2026-06-01', { hearingId, kind: 'master', startsAt, court: 'NYC' });

const WORLD: Record<string, { kind: CaseKind; events: EventInput[]; owned?: true }> = {
  inCourt: {
    kind: 'removal',
    events: [on('notice-to-appear-filed', '2026-05-01', { court: 'NYC' }), hearing('2027-01-12T09:00')],
    owned: true,
  },
  past: {
    kind: 'removal',
    events: [hearing('2026-11-02T13:00', 'gone'), on('custody-started', '2026-10-20', { authority: 'ice' })],
  },
  overdue: {
    kind: 'application',
    events: [on('evidence-requested', '2026-06-01', { form: 'I-130', service: 'mail', dueOn: '2026-09-01' })],
  },
  asked: {
    kind: 'application',
    events: [
      on('evidence-requested', '2026-10-01', { form: 'I-765', service: 'online', dueOn: '2026-12-10' }),
    ],
    owned: true,
  },
  quiet: { kind: 'records-request', events: [on('case-opened', '2026-07-01', { kind: 'records-request' })] },
  closed: {
    kind: 'habeas',
    events: [
      on('case-opened', '2026-01-01', { kind: 'habeas' }),
      on('case-closed', '2026-03-01', { outcome: 'habeas-granted' }),
    ],
  },
};

beforeAll(async () => {
  world = await makeCaseWorld();
  counsel = await world.member('representative');
  walled = await world.member('supervisor');
  intake = await world.member('intake');
  for (const [name, { kind, events, owned }] of Object.entries(WORLD)) {
    const clientId = await world.client(counsel);
    const ownerId = owned && counsel;
    const { id } = await world.as(counsel, (tx) =>
      openCase(tx, projector, { clientId, kind, events, ownerId }),
    );
    cases[name] = { id, clientId };
  }
  await wall(cases['inCourt'] as { id: string; clientId: string });
});
afterAll(() => world.close());

async function wall({ id, clientId }: { id: string; clientId: string }): Promise<void> {
  await world.asKeeper(async (tx) => {
    const row = randomUUIDv7();
    const { keyVersion, body } = await tx.keys.sealForOrganisation(tx, { table: 'wall', row }, {});
    await tx.query(
      `insert into wall (org_id, id, member_id, client_id, case_id, created_at, created_by, key_version, body)
       values ($1, $2, $3, $4, $5, now(), $6, $7, $8)`,
      [world.orgId, row, walled, clientId, id, tx.actor.memberId, keyVersion, body],
    );
  });
}

const nameOf = (caseId: string) => Object.entries(cases).find(([, { id }]) => id === caseId)?.[0];

/** Names of the cases of a whole list, read in pages of one. */
async function namesOf<Item extends { caseId: string }>(
  list: (page: PageQuery) => Promise<Page<Item>>,
): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit: 1, after });
    names.push(...page.items.map(({ caseId }) => nameOf(caseId)));
    after = page.next;
  } while (after !== undefined);
  return names;
}

const list = (filter: Partial<CaseFilter>, who = counsel) =>
  namesOf((page) =>
    world.as(who, (tx) => listCases(tx, { state: 'open', order: 'number', ...filter, ...page })),
  );

describe('the case list', () => {
  test.each<[string, Partial<CaseFilter>, string[]]>([
    ['open cases by number', {}, ['inCourt', 'past', 'overdue', 'asked', 'quiet']],
    ['closed ones', { state: 'closed' }, ['closed']],
    ['all', { state: 'any' }, ['inCourt', 'past', 'overdue', 'asked', 'quiet', 'closed']],
    ['of a kind', { kind: 'application' }, ['overdue', 'asked']],
    ['at a stage', { stage: 'in-proceedings' }, ['inCourt', 'past']],
    ['without an owner', { owner: 'none' }, ['past', 'overdue', 'quiet']],
    ['what comes next before a day', { nextBefore: '2026-12-20' }, ['asked']],
    ['by what comes next', { order: 'next' }, ['asked', 'inCourt', 'past', 'overdue', 'quiet']],
  ])('%s', async (_, filter, names) => {
    expect(await list(filter)).toEqual(names);
  });

  test('of an owner and of a client', async () => {
    expect(await list({ owner: counsel })).toEqual(['inCourt', 'asked']);
    expect(await list({ client: cases['quiet']?.clientId as string })).toEqual(['quiet']);
  });

  test('shows no name, and with names those of the page', async () => {
    const page = await world.as(counsel, (tx) => listCases(tx, { state: 'open', order: 'number', limit: 2 }));
    expect(JSON.stringify(page)).not.toContain('Invented');
    expect(page.items[0]).toMatchObject({
      stage: 'in-proceedings',
      court: 'NYC',
      kind: 'removal',
      ownerId: counsel,
    });
    const named = await world.as(counsel, (tx) => withNames(tx, page.items));
    expect(named.map(({ name }) => name)).toEqual([
      expect.stringMatching(/Invented$/),
      expect.stringMatching(/Invented$/),
    ]);
  });

  test('takes no mark of another list', async () => {
    for (const after of [
      'nonsense',
      Buffer.from('["a"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ])
      await expect(
        world.as(counsel, (tx) => listCases(tx, { state: 'open', order: 'number', limit: 2, after })),
      ).rejects.toMatchObject({ code: 'malformed-request' });
  });
});

describe('the clock queue', () => {
  const queue = (filter: object = {}, who = counsel) =>
    world.as(who, (tx) => listClockQueue(tx, projector, { list: 'coming', limit: 50, ...filter }));

  test('has what is coming, the next first, and what is overdue, the last first', async () => {
    const coming = await queue();
    const days = coming.items.map(({ actOn }) => actOn);
    expect(days).toEqual([...days].sort());
    expect(coming.items.map(({ rule }) => rule)).toContain('rfe-response');
    const overdue = await queue({ list: 'overdue' });
    expect(overdue.items).toMatchObject([
      { caseId: cases['overdue']?.id, rule: 'rfe-response', status: 'missed' },
    ]);
    const { counts } = coming;
    expect(counts.week + counts.month + counts.later).toBe(coming.items.length);
    expect(counts.overdue).toBe(overdue.items.length);
  });

  test('page by page is the same', async () => {
    const whole = (await queue()).items.map(({ caseId }) => nameOf(caseId));
    const paged = await namesOf((page) => queue(page));
    expect(paged).toEqual(whole);
  });

  test('of one owner, until a day', async () => {
    const { items, counts } = await queue({ owner: counsel, until: '2026-12-31' });
    expect(new Set(items.map(({ caseId }) => nameOf(caseId)))).toEqual(new Set(['inCourt', 'asked']));
    expect(counts.overdue).toBe(0);
  });

  test('never has a clock that is computed on request only', async () => {
    const { items } = await queue();
    expect(items.filter(({ rule }) => /ar11|alien-registration|unlawful|two-year/.test(rule))).toEqual([]);
  });
});

describe('the hearing calendar', () => {
  const calendar = (filter: object) =>
    namesOf((page) => world.as(counsel, (tx) => listHearings(tx, { ...filter, ...page })));

  test('has the hearings between two days', async () => {
    expect(await calendar({})).toEqual(['inCourt']);
    expect(await calendar({ from: '2026-01-01' })).toEqual(['past', 'inCourt']);
    expect(await calendar({ from: '2026-01-01', to: '2026-11-30' })).toEqual(['past']);
  });

  test('says what became of each, where and when', async () => {
    const { items } = await world.as(counsel, (tx) => listHearings(tx, { from: '2026-01-01', limit: 5 }));
    expect(items).toMatchObject([
      {
        state: 'unreported',
        startsAt: '2026-11-02T13:00:00-05:00[America/New_York]',
        court: 'NYC',
        hearingKind: 'master',
      },
      { state: 'scheduled', on: '2027-01-12' },
    ]);
  });
});

describe('forgotten cases', () => {
  const forgotten = (name: ForgottenList, who = counsel) =>
    namesOf((page) => world.as(who, (tx) => listForgotten(tx, { list: name, days: 60, ...page })));

  test.each<[ForgottenList, string[]]>([
    ['no-next-date', ['overdue', 'quiet']],
    ['no-owner', ['past', 'overdue', 'quiet']],
    ['stale-check', ['inCourt', 'past', 'overdue', 'asked']],
  ])('%s', async (name, names) => {
    expect(await forgotten(name)).toEqual(names);
    const { counts } = await world.as(counsel, (tx) => listForgotten(tx, { list: name, days: 60, limit: 1 }));
    expect(counts[name]).toBe(names.length);
  });

  test('no contact, until a note of one or an event learned from the client', async () => {
    expect(await forgotten('no-contact')).toEqual(['quiet']);
    const { id: caseId, clientId } = cases['quiet'] as { id: string; clientId: string };
    await world.as(counsel, async (tx) => {
      const data = { text: 'Reached.', contact: { on: '2026-11-20', by: 'call' as const } };
      await recordNote(tx, projector, { of: { caseId }, data });
      await contactChanged(tx, { clientId, caseId });
    });
    expect(await forgotten('no-contact')).toEqual([]);
  });
});

describe('what is not in sight', () => {
  test('is in no list and no count', async () => {
    expect(await list({}, walled)).toEqual(['past', 'overdue', 'asked', 'quiet']);
    const queue = await world.as(walled, (tx) =>
      listClockQueue(tx, projector, { list: 'coming', limit: 50 }),
    );
    expect(queue.items.map(({ caseId }) => nameOf(caseId))).not.toContain('inCourt');
    const { week, month, later } = queue.counts;
    expect(week + month + later).toBe(queue.items.length);
    const hearings = await world.as(walled, (tx) => listHearings(tx, { from: '2026-01-01', limit: 50 }));
    expect(hearings.items.map(({ caseId }) => nameOf(caseId))).toEqual(['past']);
    const { counts } = await world.as(walled, (tx) =>
      listForgotten(tx, { list: 'stale-check', days: 60, limit: 5 }),
    );
    expect(counts['stale-check']).toBe(3);
  });

  test('is not there for who writes', async () => {
    const caseId = cases['inCourt']?.id as string;
    await expect(
      world.as(walled, (tx) =>
        appendEvents(tx, projector, { caseId, events: [hearing('2026-12-02T09:00')] }),
      ),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  test('of a link is the whole link', async () => {
    const leadId = cases['inCourt']?.id as string;
    const riderId = cases['past']?.id as string;
    await world.as(counsel, (tx) => linkRider(tx, { leadId, riderId }));
    await world.as(counsel, (tx) => linkRider(tx, { leadId, riderId }));
    expect(await world.as(counsel, (tx) => linksOf(tx, leadId))).toEqual({ riders: [riderId] });
    expect(await world.as(counsel, (tx) => linksOf(tx, riderId))).toEqual({ lead: leadId, riders: [] });
    expect(await world.as(walled, (tx) => linksOf(tx, riderId))).toEqual({ riders: [] });
    for (const pair of [
      { leadId, riderId },
      { leadId: riderId, riderId: leadId },
    ])
      for (const act of [linkRider, unlinkRider])
        await expect(world.as(walled, (tx) => act(tx, pair))).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      world.as(counsel, (tx) => linkRider(tx, { leadId: riderId, riderId: cases['quiet']?.id as string })),
    ).rejects.toMatchObject({ code: 'refused' });
    await world.as(counsel, (tx) => unlinkRider(tx, { leadId, riderId }));
    expect(await world.as(counsel, (tx) => linksOf(tx, leadId))).toEqual({ riders: [] });
  });

  test('comes into sight of an intake worker who opens the case', async () => {
    const clientId = await world.client(intake);
    const { id } = await world.as(intake, (tx) => openCase(tx, projector, { clientId, kind: 'removal' }));
    const { items } = await world.as(intake, (tx) =>
      listCases(tx, { state: 'open', order: 'number', limit: 9 }),
    );
    expect(items.map(({ caseId }) => caseId)).toEqual([id]);
    const other = cases['quiet']?.clientId as string;
    await expect(
      world.as(intake, (tx) => openCase(tx, projector, { clientId: other, kind: 'removal' })),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
