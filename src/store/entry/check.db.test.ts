// Checks: only by a member who is signed in, compared with the history, and a moved hearing needs a second member.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CheckAnswer } from '#contract/entries/check.ts';
import { openSession } from '#store/access/session.ts';
import { loadCase } from '#store/case/load-case.ts';
import { openCase } from '#store/case/open-case.ts';
import { confirmHearingChange } from '#store/entry/hearing-change.ts';
import { listEntries, readEntry } from '#store/entry/read-entries.ts';
import { recordCheck } from '#store/entry/record-check.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;
let sessionId: string;
let clientId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  ana = await world.member('representative');
  ben = await world.member('paralegal');
  sessionId = await signIn(ana);
});
beforeEach(async () => {
  clientId = await world.client(ana);
  const events = [
    { type: 'notice-to-appear-filed', on: '2026-03-02', data: { court: 'NYC' } },
    {
      type: 'hearing-scheduled',
      on: '2026-09-01',
      data: {
        hearingId: 'h1',
        kind: 'individual',
        startsAt: '2027-03-03T08:30[America/New_York]',
        court: 'NYC',
      },
    },
  ];
  caseId = await world.as(ana, async (tx) => {
    return (await openCase(tx, projector, { clientId, kind: 'removal', events })).id;
  });
});
afterAll(() => world.close());

const signIn = (memberId: string) =>
  world.as(memberId, async (tx) => {
    const asked = { memberId, stage: 'signed-in', withFactor: true, userAgent: 'test' } as const;
    return (await openSession(tx, asked)).id;
  });
const found = (nextHearing: (CheckAnswer & { system: 'eoir-portal' })['nextHearing']): CheckAnswer => ({
  ...{ system: 'eoir-portal', on: '2026-11-20', found: true, nextHearing },
});
const check = (answer: CheckAnswer, session: string | undefined = sessionId, by = ana) =>
  world.as(by, (tx) => recordCheck(tx, projector, { caseId, answer, sessionId: session }));
const history = () =>
  world.as(ana, async (tx) => (await loadCase(tx, caseId)).events.map(({ body }) => body));
const openTasks = () =>
  world.as(ana, async (tx) => {
    const { items } = await listEntries(tx, { of: { caseId }, kind: 'task', limit: 100 });
    return items.flatMap((task) =>
      task.kind === 'task' && task.data.state === 'open' ? [task.data.opened?.work] : [],
    );
  });

describe('a check', () => {
  test('that agrees is recorded with the day by which the next is due', async () => {
    const kept = await check(found({ on: '2027-03-03', time: '08:30' }));
    expect(kept).toMatchObject({ result: 'matches', differences: [], nextDueOn: '2026-12-04', tasks: [] });
    expect((await history()).at(-1)).toMatchObject({
      ...{ type: 'check-made', on: '2026-11-20' },
      data: { system: 'eoir-portal', result: 'matches' },
    });
    expect(await openTasks()).toEqual([]);
  });

  test('that found nobody is recorded too', async () => {
    const kept = await check({ system: 'ice-locator', on: '2026-11-21', found: false });
    expect(kept).toMatchObject({ result: 'not-found', nextDueOn: '2026-11-28' });
    expect((await history()).at(-1)).toMatchObject({ data: { result: 'not-found' } });
  });

  test.each([
    ['no session, as of a token', () => undefined],
    ['a session that never was', () => randomUUIDv7()],
  ])('is not recorded by %s', async (_, session) => {
    await expect(
      world.as(ana, (tx) =>
        recordCheck(tx, projector, { caseId, answer: found(null), sessionId: session() }),
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await history()).map(({ type }) => type)).not.toContain('check-made');
  });

  test('is not recorded by the session of somebody else, nor by one that ended', async () => {
    await expect(check(found(null), sessionId, ben)).rejects.toMatchObject({ code: 'not-allowed' });
    const own = await signIn(ben);
    await world.as(ben, (tx) =>
      tx.query('update session set ended_at = now() where org_id = $1 and id = $2', [world.orgId, own]),
    );
    await expect(check(found(null), own, ben)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('is recorded on no case out of sight, and for no day to come', async () => {
    const walled = await world.member('representative');
    await raiseWall(world, { memberId: walled, clientId });
    await expect(check(found(null), await signIn(walled), walled)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(check({ ...found(null), on: '2026-11-23' })).rejects.toMatchObject({
      code: 'refused',
      facts: { reason: 'day-to-come' },
    });
  });
});

describe('a hearing found on another day', () => {
  const moved = found({ on: '2027-01-12', time: '13:00', judge: 'Judge Reed' });

  test('is not recorded until a second member confirms it; then both dates are there', async () => {
    const { differences, tasks } = await check(moved);
    expect(differences).toEqual([
      { field: 'hearing-date', recorded: '2027-03-03', answered: '2027-01-12' },
      { field: 'hearing-time', recorded: '08:30', answered: '13:00' },
      { field: 'judge', answered: 'Judge Reed' },
    ]);
    expect((await openTasks()).sort()).toEqual(['confirm-hearing-date', 'look-into-difference']);
    const taskId = tasks[0] as string;
    const confirm = (by: string, version = 1) =>
      world.as(by, (tx) => confirmHearingChange(tx, projector, { taskId, version }));
    await expect(confirm(ana)).rejects.toMatchObject({
      code: 'refused',
      facts: { reason: 'second-member-needed' },
    });
    await expect(confirm(ben, 7)).rejects.toMatchObject({ code: 'stale' });
    const hearings = async () => (await history()).filter(({ type }) => type === 'hearing-scheduled');
    expect(await hearings()).toHaveLength(1);
    await confirm(ben);
    expect(await hearings()).toMatchObject([
      { data: { hearingId: 'h1', startsAt: '2027-03-03T08:30[America/New_York]' } },
      { data: { hearingId: 'h1', startsAt: '2027-01-12T13:00[America/New_York]', judge: 'Judge Reed' } },
    ]);
    expect(await openTasks()).not.toContain('confirm-hearing-date');
    expect(await openTasks()).toContain('tell-client-of-hearing');
    await expect(confirm(ben, 2)).rejects.toMatchObject({ code: 'refused', facts: { reason: 'closed' } });
  });

  test('that is not on file at all is proposed in the same way', async () => {
    caseId = await world.as(ana, async (tx) => {
      const events = [{ type: 'notice-to-appear-filed', on: '2026-03-02', data: { court: 'NYC' } }];
      return (await openCase(tx, projector, { clientId, kind: 'removal', events })).id;
    });
    const { tasks } = await check(found({ on: '2027-02-02', kind: 'master' }));
    await world.as(ben, (tx) =>
      confirmHearingChange(tx, projector, { taskId: tasks[0] as string, version: 1 }),
    );
    expect((await history()).at(-1)).toMatchObject({
      type: 'hearing-scheduled',
      data: { kind: 'master', court: 'NYC', startsAt: '2027-02-02' },
    });
  });

  test('cannot be confirmed by anything but its task', async () => {
    const { id } = await check(moved);
    const confirmed = world.as(ben, (tx) => confirmHearingChange(tx, projector, { taskId: id, version: 1 }));
    await expect(confirmed).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.as(ben, (tx) => readEntry(tx, id))).toMatchObject({ kind: 'check', version: 1 });
  });
});
