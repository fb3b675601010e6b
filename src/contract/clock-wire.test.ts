// Clocks as JSON: the shape, the order of keys, the texts of days and instants.
import { expect, test } from 'vitest';
import { answerWire, toWire } from '#contract/clock-wire.ts';
import { dayOf } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import type { Clock } from '#core/clock/clock.ts';

const due = dayOf(2026, 11, 16);

const clock: Clock = {
  id: 'bia-appeal:e1',
  rule: 'bia-appeal',
  title: { en: 'Appeal to the Board', es: 'Apelación ante la Junta' },
  kind: 'deadline',
  version: 'thirty-days',
  binds: 'either-party',
  startedBy: 'e1',
  due,
  earliest: due,
  latest: due,
  alertOn: due,
  dueAt: momentOf('America/New_York', due, 23 * 60 + 59),
  facts: { finalOn: { day: due }, age: 20 },
  readings: [{ label: { en: 'the court’s', es: 'la del tribunal' }, authority: '8 CFR 1003.38', date: null }],
  setBy: { event: 'e9', by: 'judge', dueOn: due, computed: null, differs: true },
  status: 'running',
  cures: [{ en: 'Ask the Board to accept it late.', es: 'Pida a la Junta que la acepte tarde.' }],
  authority: ['8 CFR 1003.38(b)'],
  confidence: 'verified',
  trace: [{ step: 'added', date: due, facts: { n: 30, unit: 'days' } }],
};

const undated: Clock = {
  id: 'rep-address:case',
  rule: 'rep-address',
  title: { en: 'Address', es: 'Domicilio' },
  kind: 'advisory',
  version: 'v1',
  binds: 'representative',
  startedBy: null,
  due: null,
  earliest: null,
  latest: null,
  alertOn: null,
  status: 'advice',
  authority: [],
  confidence: 'verified',
  trace: [],
};

const answer = { asOf: dayOf(2026, 11, 1), clocks: [clock, undated], ignoredEvents: ['e7'] };

test('days are ISO texts, instants RFC 9557, words English', () => {
  expect(toWire(answer).clocks[0]).toEqual({
    id: 'bia-appeal:e1',
    rule: 'bia-appeal',
    title: 'Appeal to the Board',
    kind: 'deadline',
    version: 'thirty-days',
    binds: 'either-party',
    startedBy: 'e1',
    status: 'running',
    due: '2026-11-16',
    earliest: '2026-11-16',
    latest: '2026-11-16',
    alertOn: '2026-11-16',
    dueAt: '2026-11-16T23:59:00-05:00[America/New_York]',
    readings: [{ label: 'the court’s', authority: '8 CFR 1003.38', date: null }],
    setBy: { event: 'e9', by: 'judge', dueOn: '2026-11-16', computed: null, differs: true },
    facts: { finalOn: '2026-11-16', age: 20 },
    cures: ['Ask the Board to accept it late.'],
    authority: ['8 CFR 1003.38(b)'],
    confidence: 'verified',
    trace: [
      {
        step: 'added',
        date: '2026-11-16',
        facts: { n: 30, unit: 'days' },
        text: 'Day 30 is Monday, 16 November 2026.',
      },
    ],
  });
});

test('words may be Spanish', () => {
  const [first] = toWire(answer, { language: 'es' }).clocks;
  expect([first?.title, first?.trace[0]?.text]).toEqual([
    'Apelación ante la Junta',
    'El día 30 es el lunes 16 de noviembre de 2026.',
  ]);
});

test('a clock without a date says so with null, and lacks what it does not have', () => {
  const [, second] = toWire(answer).clocks;
  expect(Object.keys(second ?? {})).toEqual([
    'id',
    'rule',
    'title',
    'kind',
    'version',
    'binds',
    'startedBy',
    'status',
    'due',
    'earliest',
    'latest',
    'alertOn',
    'authority',
    'confidence',
    'trace',
  ]);
  expect(second).toMatchObject({ due: null, earliest: null, latest: null, alertOn: null, startedBy: null });
});

test('the schema describes it', () => {
  const wire = JSON.parse(JSON.stringify(toWire(answer)));
  expect(answerWire.parse(wire)).toEqual(wire);
});

test('the order of keys of the input does not show', () => {
  const turned = Object.fromEntries(Object.entries(clock).reverse()) as Clock;
  expect(JSON.stringify(toWire({ ...answer, clocks: [turned] }))).toBe(
    JSON.stringify(toWire({ ...answer, clocks: [clock] })),
  );
});
