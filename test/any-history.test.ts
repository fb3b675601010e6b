// Any history that the vocabulary allows, sensible or not, gets an answer: whole, in order, and in words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from '#contract/calendar-file.ts';
import { toWire } from '#contract/clock-wire.ts';
import { type Day, dayOf } from '#core/calendar/day.ts';
import type { History } from '#core/case/history.ts';
import { compileLaw, computeClocks } from '#core/clock/engine.ts';
import { loadedPack } from './loaded-law.ts';
import { histories } from './random-history.ts';

const law = compileLaw(loadedPack);
const asOf = dayOf(2026, 11, 22);

const everInForce = new Set(
  loadedPack.rules.flatMap(({ id, versions }) =>
    versions
      .filter(({ standing }) => standing.some(({ status }) => status === 'in-force'))
      .map((version) => `${id} ${version.id}`),
  ),
);

test('any history gets an answer whose dates are in order and whose words are whole', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const answer = computeClocks(history, law, { asOf, trace: true, advice: true });
      expect(JSON.stringify(toWire(answer))).not.toMatch(/undefined|NaN|\[object/);
      expect(calendarFile({ clocks: answer.clocks, asOf, now: 0, uidOf: ({ id }) => id })).toMatch(
        /^BEGIN:VCALENDAR/,
      );
      for (const { id, earliest, due, latest } of answer.clocks) {
        if (due !== null)
          expect([id, (earliest as Day) <= due, due <= (latest as Day)]).toEqual([id, true, true]);
      }
      for (const { rule, version } of answer.clocks) expect(everInForce).toContain(`${rule} ${version}`);
      expect(new Set(answer.clocks.map(({ id }) => id)).size).toBe(answer.clocks.length);
    }),
    { numRuns: 400 },
  );
});

test('any history gets the same answer whatever the order of its events', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const turned = { ...history, events: [...history.events].reverse() };
      const answer = (of: History): string =>
        JSON.stringify(computeClocks(of, law, { asOf, trace: true, advice: true }));
      expect(answer(turned)).toBe(answer(history));
    }),
    { numRuns: 400 },
  );
});
