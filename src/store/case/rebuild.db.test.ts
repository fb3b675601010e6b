// Random histories recorded bit by bit over years: every reading as of then, and read models that can be made anew.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventInput } from '#contract/event-input.ts';
import { type Day, dayOf } from '#core/calendar/day.ts';
import type { Act } from '#core/case/decide.ts';
import type { History } from '#core/case/history.ts';
import { appendEvents } from '#store/case/append-events.ts';
import { openCase } from '#store/case/open-case.ts';
import { readCase } from '#store/case/read-case.ts';
import { clientChanged, rebuildOrganisation } from '#store/case/rebuild.ts';
import { recomputeDue, sweep } from '#store/case/sweep.ts';
import { changeClient } from '#store/client/change-client.ts';
import { readClient } from '#store/client/read-client.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { inputsOf } from '../../../test/history-inputs.ts';
import { plausibleHistories } from '../../../test/random-history.ts';

const FIRST = Date.UTC(2024, 0, 2, 15);
const DAY_MS = 86_400_000;

let world: CaseWorld;
let counsel: string;

beforeAll(async () => {
  world = await makeCaseWorld(FIRST);
  counsel = await world.member('representative');
});
afterAll(() => world.close());

/** Records a history as an office would: a few events, then days in which nothing happens. Answers id and moments. */
async function record(history: History, daysBetween: number): Promise<{ id: string; moments: number[] }> {
  const { kind, timeZone, circuit, detained } = history;
  const clientId = await world.client(counsel, { bornOn: '1988-07-09' });
  const { id } = await world.as(counsel, (tx) =>
    openCase(tx, projector, { clientId, kind, timeZone, circuit, detained, openedOn: '2022-01-01' }),
  );
  const ids = new Map<string, string>();
  const moments: number[] = [];
  for (const input of inputsOf(history)) {
    world.clock.now += Math.round(daysBetween * DAY_MS);
    moments.push(world.clock.now);
    const act: Act = input.type === 'check-made' ? 'check' : 'append';
    const { events } = await world.as(counsel, (tx) =>
      appendEvents(tx, projector, { caseId: id, act, events: [withIds(input, ids)] }),
    );
    ids.set(String(input.id), events[0]?.id as string);
  }
  return { id, moments };
}

/** References by name become references by id; what is not yet on file is left out. */
function withIds(input: EventInput, ids: ReadonlyMap<string, string>): EventInput {
  const data = Object.entries(input.data ?? {}).flatMap(([name, value]) => {
    if (!/^e\d+$/.test(String(value))) return [[name, value]];
    const id = ids.get(String(value));
    return id === undefined ? [] : [[name, id]];
  });
  return { ...input, data: Object.fromEntries(data) };
}

describe('a history recorded over time', () => {
  test('is read as of any day, as it was known at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        plausibleHistories(25),
        fc.nat(),
        fc.integer({ min: -900, max: 400 }),
        async (history, n, shift) => {
          const { id, moments } = await record(history, 0.4);
          const knownAt = moments[n % moments.length] as number;
          const asOf = (dayOf(2024, 1, 2) + shift) as Day;
          const whole = await world.as(counsel, (tx) => readCase(tx, projector, { caseId: id }));
          const then = await world.as(counsel, (tx) =>
            readCase(tx, projector, { caseId: id, asOf, knownAt }),
          );
          const known = whole.loaded.history.events.filter(({ recordedAt = 0 }) => recordedAt <= knownAt);
          expect(then.loaded.history.events).toEqual(known);
          expect(then.projection).toEqual(
            projector.project({ ...whole.loaded.history, events: known }, asOf),
          );
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('read models', () => {
  test('are what making them anew gives, whatever was recorded, and while days pass', async () => {
    await fc.assert(
      fc.asyncProperty(plausibleHistories(25), fc.integer({ min: 0, max: 40 }), async (history, days) => {
        await record(history, days / 7);
        world.clock.now += days * DAY_MS;
        await sweep(world.database, projector);
        const { orgId } = world;
        const { differing, cases } = await rebuildOrganisation(world.database, projector, {
          orgId,
          check: true,
        });
        expect(differing).toEqual([]);
        expect(cases).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    );
  });

  test('after a sweep are as of today as far as anything shows, and nothing more is due', async () => {
    world.clock.now += 45 * DAY_MS;
    await sweep(world.database, projector);
    const swept = await models();
    expect(await world.asKeeper((tx) => recomputeDue(tx, projector, 10))).toBe(0);
    await rebuildOrganisation(world.database, projector, { orgId: world.orgId });
    expect(await models()).toEqual(swept);
  });

  test('that were altered are found and put right', async () => {
    const { orgId } = world;
    const [clock] = await world.asKeeper((tx) =>
      tx.query<{ case_id: string }>('select case_id from case_clock where org_id = $1 limit 1', [orgId]),
    );
    const caseId = clock?.case_id as string;
    await world.asKeeper(async (tx) => {
      await tx.query('delete from case_clock where org_id = $1 and case_id = $2', [orgId, caseId]);
      await tx.query("update case_summary set next_on = '2031-01-01' where org_id = $1 and case_id = $2", [
        orgId,
        caseId,
      ]);
    });
    const found = [{ caseId, models: ['case_summary', 'case_clock'] }];
    const check = () => rebuildOrganisation(world.database, projector, { orgId, check: true });
    expect((await check()).differing).toEqual(found);
    expect((await check()).differing).toEqual(found);
    expect((await rebuildOrganisation(world.database, projector, { orgId })).differing).toEqual(found);
    expect((await check()).differing).toEqual([]);
  });

  test('follow the birth date of the client, in sight at once and elsewhere by the sweep', async () => {
    const clientId = await world.client(counsel, { bornOn: '2010-03-01' });
    const events = [{ type: 'application-planned', on: '2024-02-01', data: { form: 'I-360', class: 'sij' } }];
    const { id } = await world.as(counsel, (tx) =>
      openCase(tx, projector, { clientId, kind: 'application', events }),
    );
    const due = async () => {
      const rows = await world.asKeeper((tx) =>
        tx.query<{ due: string }>('select due_on::text as due from case_clock where case_id = $1', [id]),
      );
      return rows.map((row) => row.due);
    };
    const bornOn = async (day: string) =>
      world.as(counsel, async (tx) => {
        const { version, facts } = await readClient(tx, clientId);
        await changeClient(tx, { clientId, version, facts: { ...facts, bornOn: day } });
      });
    expect(await due()).toEqual(['2031-02-28']);
    await bornOn('2011-03-03');
    await sweep(world.database, projector);
    expect(await due()).toEqual(['2032-03-02']);
    await bornOn('2012-03-03');
    await world.as(counsel, (tx) => clientChanged(tx, projector, clientId));
    expect(await due()).toEqual(['2033-03-02']);
  });

  test('derived by another law are due again', async () => {
    const other = { ...projector, law: 'another' };
    expect(await world.asKeeper((tx) => recomputeDue(tx, other, 3))).toBe(3);
  });
});

/** All rows of the read models but the day of which they are. */
async function models(): Promise<unknown> {
  return world.asKeeper(async (tx) => {
    const summaries = await tx.query('select * from case_summary order by case_id');
    return {
      summaries: summaries.map(({ as_of, ...row }) => row),
      clocks: await tx.query('select * from case_clock order by case_id, clock_code'),
      hearings: await tx.query('select * from case_hearing order by case_id, notice_id'),
    };
  });
}
