// The count as one would explain it, and a sentence for whatever a step carries.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceText } from '#contract/trace-text.ts';
import { type Day, dayOf } from '#core/calendar/day.ts';
import { type Fact, type Facts, TRACE_STEPS, type TraceStep, type TraceStepName } from '#core/clock/trace.ts';

const saturday = dayOf(2026, 11, 14);
const monday = dayOf(2026, 11, 16);
const step = (name: TraceStepName, date: Day | null, facts: Facts = {}): TraceStep => ({
  step: name,
  date,
  facts,
});

test('the count of a Board appeal reads as one would explain it', () => {
  const trace = [
    step('started', dayOf(2026, 10, 15), { event: 'e1', type: 'decision-issued' }),
    step('added', saturday, { n: 30, unit: 'days' }),
    step('rolled', monday, { from: { day: saturday }, flags: 1 }),
  ];
  expect(trace.map((each) => traceText(each, 'en'))).toEqual([
    'Starts with: Decision or order issued, Thursday, 15 October 2026 (e1).',
    'Day 30 is Saturday, 14 November 2026.',
    'Saturday is not a working day: moved to Monday, 16 November 2026.',
  ]);
  expect(trace.map((each) => traceText(each, 'es'))).toEqual([
    'Comienza con: Decisión u orden emitida, jueves 15 de octubre de 2026 (e1).',
    'El día 30 es el sábado 14 de noviembre de 2026.',
    'El sábado no es día hábil: pasa al lunes 16 de noviembre de 2026.',
  ]);
});

const thanksgiving = {
  name: 'Thanksgiving Day',
  nameEs: 'Día de Acción de Gracias',
  authority: '5 U.S.C. 6103(a)',
};

describe('in English', () => {
  test.each<[string, TraceStep]>([
    ['Working day 5 is Monday, 16 November 2026.', step('added', monday, { n: 5, unit: 'business-days' })],
    ['15 days before is Monday, 16 November 2026.', step('added', monday, { n: -15, unit: 'days' })],
    ['1 year later is Monday, 16 November 2026.', step('added', monday, { n: 1, unit: 'years' })],
    ['Hour 48 is Monday, 16 November 2026.', step('added', monday, { n: 48, unit: 'hours' })],
    [
      'Served by mail: 3 days more, to Monday, 16 November 2026.',
      step('mail', monday, { n: 3, unit: 'days' }),
    ],
    [
      'Saturday is not a working day: moved to Monday, 16 November 2026 (rule count-day).',
      step('rolled', monday, { from: { day: saturday }, rule: 'count-day' }),
    ],
    [
      'Thursday is not a working day: Thanksgiving Day, 5 U.S.C. 6103(a). Moved to Friday, 27 November 2026.',
      step('rolled', dayOf(2026, 11, 27), { from: { day: dayOf(2026, 11, 26) }, ...thanksgiving }),
    ],
    [
      'Counted from Monday, 16 November 2026: the day of service.',
      step('anchor', monday, { field: 'servedOn' }),
    ],
    [
      'The judge set Monday, 16 November 2026 (e4), which wins. Counted by the rule it would be Sat 14 Nov 2026.',
      step('set-by', monday, { event: 'e4', by: 'judge', computed: { day: saturday } }),
    ],
    [
      'The order became final on Monday, 16 November 2026: the appeal time ran out.',
      step('finality', monday, { how: 'lapse' }),
    ],
    [
      'Stopped on Monday, 16 November 2026 (Late evidence) with 57 days counted.',
      step('stop', monday, { event: 'e2', reason: 'late-evidence', accrued: 57 }),
    ],
    [
      'The hour is not known: counted from 23:59, hour 48 falls on Monday, 16 November 2026.',
      step('hour-reading', monday, { time: '23:59', n: 48 }),
    ],
    ['Read the order.', step('note', monday, { en: 'Read the order.', es: 'Lea la orden.' })],
  ])('%s', (words, given) => {
    expect(traceText(given, 'en')).toBe(words);
  });
});

describe('in Spanish', () => {
  test.each<[string, TraceStep]>([
    [
      'El día hábil 5 es el lunes 16 de noviembre de 2026.',
      step('added', monday, { n: 5, unit: 'business-days' }),
    ],
    ['La hora 48 es el lunes 16 de noviembre de 2026.', step('added', monday, { n: 48, unit: 'hours' })],
    [
      'El jueves no es día hábil: Día de Acción de Gracias, 5 U.S.C. 6103(a). Pasa al viernes 27 de noviembre de 2026.',
      step('rolled', dayOf(2026, 11, 27), { from: { day: dayOf(2026, 11, 26) }, ...thanksgiving }),
    ],
    ['Lea la orden.', step('note', monday, { en: 'Read the order.', es: 'Lea la orden.' })],
  ])('%s', (words, given) => {
    expect(traceText(given, 'es')).toBe(words);
  });
});

test('every step has a sentence in both languages, whatever its facts', () => {
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    fc.string(),
    fc.constantFrom('toString', '__proto__', 'constructor'),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: -40_000, max: 60_000 }).map((day) => ({ day: day as Day })),
  );
  const name = fc.constantFrom(
    'event',
    'type',
    'n',
    'unit',
    'from',
    'name',
    'authority',
    'field',
    'by',
    'how',
    'reason',
    'en',
    'es',
    'note',
    'value',
    'toString',
  );
  const date = fc.option(fc.integer({ min: -40_000, max: 60_000 }).map((day) => day as Day));
  fc.assert(
    fc.property(fc.constantFrom(...TRACE_STEPS), date, fc.dictionary(name, fact), (which, on, facts) => {
      for (const language of ['en', 'es'] as const) {
        const words = traceText(step(which, on, facts), language);
        expect(typeof words).toBe('string');
        expect(words).not.toMatch(/undefined|\[object/);
      }
    }),
  );
});
