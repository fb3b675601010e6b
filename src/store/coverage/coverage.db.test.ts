// Coverage: hearings that lack somebody, and members in two places, over the cases in sight.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientFacts } from '#contract/entries/client.ts';
import type { EntryData } from '#contract/entries/kinds.ts';
import { openCase } from '#store/case/open-case.ts';
import { listDoubleBookings } from '#store/coverage/list-double-bookings.ts';
import { listCoverageGaps } from '#store/coverage/list-gaps.ts';
import { withdrawEntry } from '#store/entry/change-entry.ts';
import { recordEntry } from '#store/entry/record-entry.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  [ana, ben] = [await world.member('representative'), await world.member('representative')];
});
afterAll(() => world.close());

type Hearing = { clientId: string; caseId: string; noticeId: string };

async function hearing(startsAt: string, facts: Partial<ClientFacts> = {}, court = 'NYC'): Promise<Hearing> {
  const clientId = await world.client(ana, facts);
  return world.as(ana, async (tx) => {
    const data = { hearingId: 'h', kind: 'master', startsAt, court };
    const events = [{ type: 'hearing-scheduled', on: '2026-10-01', data }];
    const opened = await openCase(tx, projector, { clientId, kind: 'removal', events });
    return { clientId, caseId: opened.id, noticeId: opened.events[0]?.id as string };
  });
}
const cover = ({ caseId, noticeId }: Hearing, data: Omit<EntryData<'coverage'>, 'noticeId'>) =>
  world.as(ana, async (tx) => {
    const entry = { kind: 'coverage', data: { ...data, noticeId }, of: { caseId } } as const;
    return (await recordEntry(tx, projector, entry)).id;
  });
const gapsOf = async ({ caseId }: Hearing, by = ana) => {
  const span = { from: '2026-12-01', to: '2027-01-31' };
  const gaps = await world.as(by, (tx) => listCoverageGaps(tx, span));
  return gaps.find((each) => each.caseId === caseId);
};
const represented = (memberId: string) => ({ as: 'representative', state: 'confirmed', memberId }) as const;
const mam = { languages: [{ tag: 'mam', dialect: 'Todos Santos', spoken: 'best' as const }] };

describe('gaps', () => {
  test('are closed one by one as people are found', async () => {
    const one = await hearing('2026-12-10T09:00[America/New_York]', mam);
    expect(await gapsOf(one)).toMatchObject({
      ...{ gaps: ['no-representative', 'no-interpreter'], on: expect.any(Number) },
      ...{ language: 'mam', dialect: 'Todos Santos' },
    });
    await cover(one, represented(ana));
    await cover(one, { as: 'interpreter', state: 'confirmed', name: 'Somebody', language: { tag: 'es' } });
    expect((await gapsOf(one))?.gaps).toEqual(['interpreter-of-other-language']);
    const language = { tag: 'mam', dialect: 'Comitancillo' };
    const wrong = await cover(one, { as: 'interpreter', state: 'confirmed', name: 'Other', language });
    expect((await gapsOf(one))?.gaps).toEqual(['dialect-differs']);
    await world.as(ana, (tx) => withdrawEntry(tx, { entryId: wrong, version: 1 }));
    const right = { tag: 'mam', dialect: 'todos santos' };
    const relay = [{ tag: 'es', name: 'Second' }];
    await cover(one, { as: 'interpreter', state: 'confirmed', name: 'Third', language: right, relay });
    expect(await gapsOf(one)).toBeUndefined();
  });

  test('count nobody who declined, and company against wish and cap', async () => {
    const one = await hearing('2026-12-11T09:00[America/New_York]');
    await cover(one, { ...represented(ana), state: 'declined' });
    const { caseId, noticeId } = one;
    const plan = {
      kind: 'accompaniment-plan',
      data: { noticeId, wished: 2, cap: 2 },
      of: { caseId },
    } as const;
    await world.as(ana, (tx) => recordEntry(tx, projector, plan));
    expect((await gapsOf(one))?.gaps).toEqual(['no-representative', 'company-below-wish']);
    for (const name of ['A', 'B', 'C']) await cover(one, { as: 'accompaniment', state: 'confirmed', name });
    expect(await gapsOf(one)).toMatchObject({
      gaps: ['no-representative', 'company-above-cap'],
      attending: 3,
      cap: 2,
    });
  });

  test('of a hearing behind a wall are not counted', async () => {
    const one = await hearing('2026-12-12T09:00[America/New_York]');
    await raiseWall(world, { memberId: ben, clientId: one.clientId });
    expect(await gapsOf(one)).toBeDefined();
    expect(await gapsOf(one, ben)).toBeUndefined();
  });
});

describe('double bookings', () => {
  const list = (by: string) =>
    world.as(by, (tx) => listDoubleBookings(tx, { from: '2027-02-01', to: '2027-02-28' }));

  test('are found across time zones, and two courts on one day; not behind a wall', async () => {
    const east = await hearing('2027-02-10T12:00[America/New_York]');
    const west = await hearing('2027-02-10T09:00[America/Los_Angeles]', {}, 'LOS');
    const later = await hearing('2027-02-10T15:30[America/New_York]', {}, 'NEW');
    for (const each of [east, west, later]) await cover(each, represented(ben));
    const clashes = (await list(ana)).map(({ memberId, clash, hearings }) => [
      memberId,
      clash,
      hearings.map(({ caseId }) => caseId).sort(),
    ]);
    expect(clashes).toEqual([
      [ben, 'same-time', [east.caseId, west.caseId].sort()],
      ...[east, west].map((each) => [ben, 'two-places', [each.caseId, later.caseId].sort()]),
    ]);
    const walled = await world.member('representative');
    await raiseWall(world, { memberId: walled, clientId: west.clientId });
    expect((await list(walled)).map(({ clash }) => clash)).toEqual(['two-places']);
  });
});
