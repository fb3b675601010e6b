// The projection of any history: total, the same whatever the order of events, and unchanged until the day it names.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf } from '#core/calendar/day.ts';
import type { History } from '#core/case/history.ts';
import { type CaseProjection, projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/engine.ts';
import { loadedPack } from './loaded-law.ts';
import { histories, plausibleHistories } from './random-history.ts';

const { project } = projectorOf(compileLaw(loadedPack));
const first = dayOf(2024, 1, 1);
const days = fc.integer({ min: 0, max: 1200 }).map((after) => (first + after) as Day);

/** What the read models keep: without the days that only count up and the words of the law. */
function kept({ asOf, changesOn, ignoredEvents, clocks, ...rest }: CaseProjection): unknown {
  return {
    ...rest,
    clocks: clocks.map(({ actOn, clock: { id, status, due, earliest, latest, dueAt } }) => ({
      ...{ id, actOn, status, due, earliest, latest, dueAt },
    })),
  };
}

test.each([
  ['any history', histories],
  ['a plausible history', plausibleHistories(60)],
] as [string, fc.Arbitrary<History>][])('%s is projected the same until the day that it names', (_, some) => {
  fc.assert(
    fc.property(some, days, fc.double({ min: 0, max: 1, noNaN: true }), (history, asOf, part) => {
      const now = project(history, asOf);
      const until = now.changesOn ?? ((asOf + 2000) as Day);
      expect(until).toBeGreaterThan(asOf);
      const later = Math.floor(asOf + part * (until - asOf - 0.001)) as Day;
      expect(kept(project(history, later))).toEqual(kept(now));
    }),
    { numRuns: 400 },
  );
});

test('any history is projected the same whatever the order of its events', () => {
  fc.assert(
    fc.property(histories, days, (history, asOf) => {
      const turned = { ...history, events: [...history.events].reverse() };
      expect(project(turned, asOf)).toEqual(project(history, asOf));
    }),
    { numRuns: 150 },
  );
});
