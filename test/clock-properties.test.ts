// Properties of the clock engine over the whole law: true of every history, not only of the examples.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { CAPITAL_AREA, flagsOf, NATIONAL } from '#core/calendar/closed-days.ts';
import { addDays, type Day, dayOf, parseDay } from '#core/calendar/day.ts';
import { momentOf, offsetAt } from '#core/calendar/zone.ts';
import type { FieldValue, History, HistoryEvent } from '#core/case/history.ts';
import { compileLaw, computeClocks } from '#core/clock/engine.ts';
import { randomFrom, syntheticHistory } from '../bench/synthetic-history.ts';
import { loadedExamples, loadedPack } from './loaded-law.ts';

const law = compileLaw(loadedPack);
const ruleIds = loadedPack.rules.map(({ id }) => id);
const asOf = dayOf(2026, 11, 22);

const histories = fc
  .record({ seed: fc.integer(), length: fc.integer({ min: 1, max: 60 }) })
  .map(({ seed, length }) => syntheticHistory(randomFrom(seed), length));

const answer = (history: History, on: Day = asOf): string =>
  JSON.stringify(computeClocks(history, law, { asOf: on, trace: true, advice: true }));

describe('the engine', () => {
  test('gives the same bytes for the same history, also from a law compiled anew', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const again = compileLaw(JSON.parse(JSON.stringify(loadedPack)));
        expect(JSON.stringify(computeClocks(history, again, { asOf, trace: true, advice: true }))).toBe(
          answer(history),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('does not care in which order a file lists the events', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (history, numbers) => {
        const events = history.events
          .map((event) => ({ event, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(answer({ ...history, events })).toBe(answer(history));
      }),
    );
  });

  test('answers after a correction as if it had been recorded rightly', () => {
    fc.assert(
      fc.property(
        histories,
        fc.nat(),
        fc.integer({ min: -90, max: 90 }),
        fc.boolean(),
        (history, which, shift, twice) => {
          const index = which % history.events.length;
          const right = history.events[index] as HistoryEvent;
          const wrong = { ...right, on: addDays(right.on, shift) };
          const corrections: HistoryEvent[] = twice
            ? [
                { ...wrong, id: 'correction-1', corrects: right.id, on: addDays(right.on, 2 * shift) },
                { ...right, id: 'correction-2', corrects: 'correction-1' },
              ]
            : [{ ...right, id: 'correction-1', corrects: right.id }];
          const events = [
            ...history.events.slice(0, index),
            wrong,
            ...history.events.slice(index + 1),
            ...corrections,
          ];
          expect(answer({ ...history, events })).toBe(answer(history));
        },
      ),
    );
  });

  test('explains without changing the answer', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const traced = computeClocks(history, law, { asOf, trace: true }).clocks.map((clock) => ({
          ...clock,
          trace: [],
        }));
        expect(traced).toEqual(computeClocks(history, law, { asOf }).clocks);
      }),
    );
  });

  test('never says a later earliest than latest, nor a due date outside them', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { id, earliest, due, latest, alertOn } of computeClocks(history, law, { asOf }).clocks) {
          if (due === null) expect([id, earliest, latest, alertOn]).toEqual([id, null, null, null]);
          else
            expect([id, (earliest as Day) <= due, due <= (latest as Day), (alertOn as Day) <= due]).toEqual([
              id,
              true,
              true,
              true,
            ]);
        }
      }),
    );
  });
});

/** Rules whose counted date must be an open day, with the calendar of their office. */
const openDayRules = new Map(
  loadedPack.rules.flatMap(({ id, office, clocks, versions }) => {
    const counts = [
      ...clocks.flatMap(({ count }) => count ?? []),
      ...versions.flatMap(({ count }) => count ?? []),
    ];
    const rolls =
      counts.length > 0 &&
      counts.every(({ roll, add }) => roll === 'forward' || add?.at(-1)?.unit === 'business-days');
    return rolls ? [[id, office === 'board' ? CAPITAL_AREA : NATIONAL] as const] : [];
  }),
);

test('a due date never falls on a day that its rule forbids', () => {
  expect(openDayRules.size).toBeGreaterThan(10);
  fc.assert(
    fc.property(histories, (history) => {
      for (const { rule, due, setBy } of computeClocks(history, law, { asOf }).clocks) {
        const calendar = openDayRules.get(rule);
        if (!calendar || due === null || setBy) continue;
        expect([rule, due, flagsOf(law.closed, due) & calendar.prevailing]).toEqual([rule, due, 0]);
      }
    }),
  );
});

test('an alert never falls on a day that is closed under any reading', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { id, alertOn } of computeClocks(history, law, { asOf }).clocks) {
        if (alertOn !== null) expect([id, flagsOf(law.closed, alertOn)]).toEqual([id, 0]);
      }
    }),
  );
});

test('what is published but not in force never gives a clock', () => {
  const inForce = new Set(
    loadedPack.rules.flatMap(({ id, versions }) =>
      versions
        .filter(({ standing }) => standing.some(({ status }) => status === 'in-force'))
        .map((version) => `${id} ${version.id}`),
    ),
  );
  expect(
    loadedPack.rules
      .find(({ id }) => id === 'bia-appeal')
      ?.versions.map(({ id }) => id)
      .filter((id) => !inForce.has(`bia-appeal ${id}`)),
  ).toHaveLength(1);
  fc.assert(
    fc.property(histories, (history) => {
      for (const { rule, version } of computeClocks(history, law, { asOf }).clocks)
        expect(inForce).toContain(`${rule} ${version}`);
    }),
  );
});

/** Every day and moment of an event moved by so many days, the hour of the day kept. */
function shifted(event: HistoryEvent, days: number): HistoryEvent {
  const move = (value: FieldValue): FieldValue => {
    if (typeof value === 'object') {
      const minutes = ((value.epochMs + offsetAt(value.zone, value.epochMs)) / 60_000) % 1440;
      return momentOf(value.zone, addDays(value.day, days), minutes);
    }
    return typeof value === 'number' && value > 5000 && value < 40_000 ? addDays(value as Day, days) : value;
  };
  const data = Object.fromEntries(
    Object.entries(event.data).map(([field, value]) => [field, field === 'amount' ? value : move(value)]),
  );
  return {
    ...event,
    on: addDays(event.on, days),
    data,
    ...(event.at && { at: move(event.at) as NonNullable<HistoryEvent['at']> }),
  };
}

describe('a later trigger never gives an earlier date within one version', () => {
  const cases = loadedExamples.flatMap(({ rule, examples }) =>
    examples.map((example) => ({ rule, name: example.name, example })),
  );
  test.each(cases)('$rule: $name', ({ rule, example }) => {
    const file = {
      format: 'recourse.case/1',
      case: { id: 'example', kind: 'removal', ...example.case },
      client: example.client ?? {},
      events: example.events,
    };
    const read = readCaseFile(JSON.stringify(file), { file: 'example', ruleIds });
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const on = parseDay(example.asOf) as Day;
    const dueOf = (days: number) => {
      const { history } = read;
      const moved: History = {
        ...history,
        ...(history.bornOn !== undefined && { bornOn: addDays(history.bornOn, days) }),
        events: history.events.map((event) => shifted(event, days)),
      };
      const { clocks } = computeClocks(moved, law, { asOf: addDays(on, days), advice: true });
      return new Map(
        clocks
          .filter((clock) => clock.rule === rule && !clock.readings)
          .map(({ id, version, due }) => [`${id} ${version}`, due]),
      );
    };
    const base = dueOf(0);
    for (const days of [1, 2, 3, 7, 30, 59, 365]) {
      for (const [id, due] of dueOf(days)) {
        const before = base.get(id);
        if (before != null && due !== null) expect([id, days, due >= before]).toEqual([id, days, true]);
      }
    }
  });
});
