// Recording in a case: what is kept, what is refused, and what two writers at once get.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventInput } from '#contract/event-input.ts';
import { type AfterAppend, appendEvents } from '#store/case/append-events.ts';
import { changeCase } from '#store/case/change-case.ts';
import { listEvents } from '#store/case/list-events.ts';
import { openCase } from '#store/case/open-case.ts';
import { readCase } from '#store/case/read-case.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';

let world: CaseWorld;
let counsel: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  counsel = await world.member('representative');
});
afterAll(() => world.close());

const NTA: EventInput = { type: 'notice-to-appear-served', on: '2026-04-01', data: { manner: 'personal' } };
const MASTER: EventInput = {
  type: 'hearing-scheduled',
  on: '2026-05-01',
  data: { hearingId: 'first', kind: 'master', startsAt: '2026-12-15T09:00:00', court: 'NYC' },
};

async function newCase(events: readonly EventInput[] = []) {
  const clientId = await world.client(counsel);
  return world.as(counsel, (tx) =>
    openCase(tx, projector, { clientId, kind: 'removal', court: 'NYC', events }),
  );
}

const append = (caseId: string, events: readonly EventInput[], more: object = {}) =>
  world.as(counsel, (tx) => appendEvents(tx, projector, { caseId, events, ...more }));

const read = (caseId: string) => world.as(counsel, (tx) => readCase(tx, projector, { caseId }));

describe('what is recorded', () => {
  test('is derived at once: stage, hearings, clocks', async () => {
    const { id, version } = await newCase();
    const filed: EventInput = { type: 'notice-to-appear-filed', on: '2026-04-20', data: { court: 'NYC' } };
    const added = await append(id, [{ type: 'arrived', on: '2026-03-02' }, NTA, filed, MASTER], {
      expectedVersion: version,
    });
    expect(added).toMatchObject({ version: 5, warnings: [] });
    const { projection } = await read(id);
    expect(projection).toMatchObject({ stage: 'in-proceedings', court: 'NYC' });
    expect(projection.hearings).toMatchObject([{ state: 'scheduled', kind: 'master' }]);
    expect(projection.clocks.map(({ clock }) => clock.rule)).toContain('asylum-one-year');
  });

  test('refers to other events by the names of the request, and by ids later', async () => {
    const order: EventInput = {
      id: 'order',
      type: 'decision-issued',
      on: '2026-11-02',
      data: { by: 'immigration-judge', decision: 'removal' },
    };
    const appeal: EventInput = {
      type: 'appeal-filed',
      on: '2026-11-20',
      data: { to: 'board', by: 'respondent', of: 'order' },
    };
    const { id, events } = await newCase([order, appeal]);
    const later = { ...appeal, on: '2026-11-21', data: { ...appeal.data, of: events[0]?.id as string } };
    expect(await append(id, [later])).toMatchObject({ warnings: [] });
    expect((await read(id)).projection.stage).toBe('on-appeal');
  });

  test('is corrected, never overwritten', async () => {
    const { id, events } = await newCase([NTA, MASTER]);
    const wrong = events[1]?.id as string;
    const data = { ...MASTER.data, startsAt: '2027-01-20T09:00:00' };
    const { events: added } = await append(id, [{ ...MASTER, data, corrects: wrong }]);
    const { projection } = await read(id);
    expect(projection.hearings).toMatchObject([{ noticeId: wrong, moved: 0 }]);
    const { items } = await world.as(counsel, (tx) => listEvents(tx, { caseId: id, limit: 10 }));
    expect(items.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(items[1]).toMatchObject({ data: MASTER.data, correctedBy: added[0]?.id });
  });

  test('warns of a hearing that no notice set', async () => {
    const held: EventInput = {
      type: 'hearing-held',
      on: '2026-11-02',
      data: { hearingId: 'second', result: 'completed' },
    };
    const { id } = await newCase([MASTER]);
    expect(await append(id, [held])).toMatchObject({
      warnings: [{ path: '$.events[0].data.hearingId', code: 'unknown-hearing' }],
    });
  });

  test('tells what work it opens, in the same transaction', async () => {
    const { id } = await newCase([MASTER]);
    const told: unknown[] = [];
    const afterAppend: AfterAppend = async (_, { followUps }) => {
      told.push(...followUps.map(({ work }) => work));
    };
    const moved = { ...MASTER, data: { ...MASTER.data, startsAt: '2026-12-01T09:00:00' } };
    await append(id, [moved, { type: 'custody-transferred', on: '2026-11-01' }], { afterAppend });
    expect(told).toEqual([
      ...['confirm-hearing-date', 'tell-client-of-hearing', 'review-coverage'],
      ...['review-venue', 'review-bond', 'review-habeas', 'review-coverage'],
    ]);
  });

  test('stands nowhere in the database as it was written', async () => {
    const facility = 'Stewart Detention Ctr';
    await newCase([
      { type: 'custody-started', on: '2026-02-01', data: { authority: 'ice', facility } },
      MASTER,
    ]);
    const admin = new pg.Client(world.test.administering);
    await admin.connect();
    const tables = ['event', '"case"', 'case_summary', 'case_clock', 'case_hearing', 'word'];
    for (const table of tables) {
      const { rows } = await admin.query(`select t::text as row from ${table} t`);
      expect(rows.length).toBeGreaterThan(0);
      const text = rows.map(({ row }) => row).join('\n');
      const words = [
        facility,
        'NYC',
        'master',
        'America',
        'custody-started',
        'removal',
        'asylum',
        'scheduled',
      ];
      expect(words.filter((word) => text.includes(word))).toEqual([]);
      const hex = words.map((word) => Buffer.from(word).toString('hex'));
      expect(hex.filter((word) => text.includes(word))).toEqual([]);
    }
    await admin.end();
  });
});

describe('what is refused', () => {
  test.each<[string, EventInput[], string, string]>([
    [
      'an unknown event',
      [{ type: 'fee-paid', on: '2026-05-01', data: { of: 'nobody' } }],
      'unknown-event',
      '.data.of',
    ],
    [
      'an event of itself',
      [{ id: 'a', type: 'fee-paid', on: '2026-05-01', data: { of: 'a' } }],
      'unknown-event',
      '.data.of',
    ],
    ['a correction of nothing', [{ ...NTA, corrects: 'nothing' }], 'unknown-event', '.corrects'],
    [
      'a circle',
      [
        { ...NTA, id: 'a', corrects: 'b' },
        { ...NTA, id: 'b', corrects: 'a' },
      ],
      'correction-cycle',
      '',
    ],
    [
      'a second correction',
      [
        { ...NTA, id: 'a' },
        { ...NTA, corrects: 'a' },
        { ...NTA, corrects: 'a' },
      ],
      'corrected-twice',
      '.corrects',
    ],
    [
      'an unknown rule',
      [
        {
          type: 'deadline-set',
          on: '2026-05-01',
          data: { rule: 'no-rule', dueOn: '2026-06-01', by: 'judge' },
        },
      ],
      'unknown-rule',
      '.data.rule',
    ],
    [
      'a check',
      [{ type: 'check-made', on: '2026-05-01', data: { system: 'eoir-portal', result: 'matches' } }],
      'recorded-by-its-own-act',
      '',
    ],
    [
      'a closing',
      [{ type: 'case-closed', on: '2026-05-01', data: { outcome: 'other' } }],
      'recorded-by-its-own-act',
      '',
    ],
  ])('%s', async (_, events, code, path) => {
    const { id, version } = await newCase();
    const refused = append(id, events);
    await expect(refused).rejects.toMatchObject({
      code: 'refused',
      facts: {
        faults: [{ code, path: expect.stringMatching(new RegExp(`^\\$\\.events\\[\\d\\]${path}$`)) }],
      },
    });
    expect((await read(id)).loaded.version).toBe(version);
  });

  test('a correction of the opening of the case by another event', async () => {
    const { id, events } = await newCase();
    const refused = append(id, [{ ...NTA, corrects: events[0]?.id }]);
    await expect(refused).rejects.toMatchObject({ code: 'refused' });
  });

  test('what cannot be read, with every fault and nothing of the value', async () => {
    const { id } = await newCase();
    const events: EventInput[] = [
      { type: 'bond-decided', on: '2026-02-30', data: { by: 'dhs', decision: 'Maria' } },
      { ...NTA, id: 'a' },
      { ...NTA, id: 'a' },
    ];
    const refused = append(id, events).catch((error) => error);
    const { code, facts } = await refused;
    expect(code).toBe('malformed-request');
    expect(facts.faults.map((fault: { code: string }) => fault.code).sort()).toEqual([
      ...['duplicate-id', 'impossible-date', 'unknown-code'],
    ]);
    expect(JSON.stringify(facts)).not.toContain('Maria');
  });
});

describe('several writers', () => {
  test('with the version that both read: one records, the other is stale', async () => {
    const { id, version } = await newCase();
    const both = await Promise.allSettled([0, 1].map(() => append(id, [NTA], { expectedVersion: version })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'stale', facts: { version: version + 1 } });
    expect((await read(id)).loaded.events.length).toBe(2);
  });

  test('without one: every event once, in one sequence, in the order of recording', async () => {
    const { id } = await newCase();
    await Promise.all(Array.from({ length: 12 }, () => append(id, [NTA, MASTER])));
    const { loaded } = await read(id);
    expect(loaded.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(loaded).toMatchObject({ version: 25, lastSeq: 25 });
  });

  test('a change of the case counts as a version too, and what stood there is known of then', async () => {
    const { id, version } = await newCase();
    const before = world.clock.now;
    world.clock.now += 86_400_000;
    const change = { court: null, circuit: 9, timeZone: 'America/Los_Angeles' };
    await world.as(counsel, (tx) =>
      changeCase(tx, projector, { caseId: id, expectedVersion: version, change }),
    );
    await expect(append(id, [NTA], { expectedVersion: version })).rejects.toMatchObject({ code: 'stale' });
    const now = (await read(id)).loaded.facts;
    const then = (await world.as(counsel, (tx) => readCase(tx, projector, { caseId: id, knownAt: before })))
      .loaded.facts;
    expect([now, then]).toEqual([
      { kind: 'removal', circuit: 9, timeZone: 'America/Los_Angeles' },
      { kind: 'removal', court: 'NYC' },
    ]);
  });
});
