// When an order becomes final, as the clocks that run from finality show it.
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { formatDay, parseDay } from '#core/calendar/day.ts';
import { compileLaw, computeClocks } from '#core/clock/engine.ts';
import { loadedPack } from './loaded-law.ts';

const law = compileLaw(loadedPack);

type Given = { type: string; on: string; data?: object; id?: string };

/** How and when each order became final, from the trace of the removal period. */
function finality(events: readonly Given[], asOf: string): string[] {
  const numbered = events.map((event, i) => ({ id: `e${i + 1}`, data: {}, ...event }));
  const file = { format: 'recourse.case/1', case: { id: 'finality', kind: 'removal' }, events: numbered };
  const read = readCaseFile(JSON.stringify(file), { file: 'finality' });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const { clocks } = computeClocks(read.history, law, { asOf: parseDay(asOf) ?? (0 as never), trace: true });
  return clocks
    .filter(({ rule }) => rule === 'removal-period')
    .map(({ startedBy, trace }) => {
      const step = trace.find((one) => one.step === 'finality');
      return `${startedBy} ${String(step?.facts['how'])} ${step?.date == null ? '' : formatDay(step.date)}`;
    });
}

const removal = {
  type: 'decision-issued',
  on: '2026-03-02',
  data: { by: 'immigration-judge', decision: 'removal' },
};
const withData = (data: object) => ({ ...removal, data: { ...removal.data, ...data } });
const appeal = (on: string, by = 'respondent') => ({
  type: 'appeal-filed',
  on,
  data: { to: 'board', by, of: 'e1' },
});
const departure = {
  type: 'voluntary-departure-granted',
  on: '2026-03-02',
  data: { kind: 'post-conclusion', by: 'immigration-judge', days: 60 },
};

describe('an order of removal', () => {
  test.each<{ name: string; events: Given[]; asOf: string; final: string[] }>([
    {
      name: 'is final at once where the appeal was waived',
      events: [withData({ appealWaived: true })],
      asOf: '2026-03-02',
      final: ['e1 waiver 2026-03-02'],
    },
    {
      name: 'is not final by waiver while DHS has not waived',
      events: [withData({ appealWaived: true, dhsAppealWaived: false })],
      asOf: '2026-03-05',
      final: [],
    },
    {
      name: 'is final at once when entered in absentia',
      events: [withData({ inAbsentia: true })],
      asOf: '2026-03-02',
      final: ['e1 in-absentia 2026-03-02'],
    },
    { name: 'is not final on the last day for the appeal', events: [removal], asOf: '2026-04-01', final: [] },
    {
      name: 'is final once the appeal time has run',
      events: [removal],
      asOf: '2026-04-02',
      final: ['e1 lapse 2026-04-01'],
    },
    {
      name: 'is not final while a timely appeal is pending',
      events: [removal, appeal('2026-04-01')],
      asOf: '2027-01-04',
      final: [],
    },
    {
      name: 'is final by lapse where the appeal came late',
      events: [removal, appeal('2026-04-02')],
      asOf: '2026-05-01',
      final: ['e1 lapse 2026-04-01'],
    },
    {
      name: 'is final by lapse where the appeal was rejected',
      events: [
        removal,
        appeal('2026-03-20'),
        { type: 'filing-rejected', on: '2026-04-10', data: { filingId: 'e2' } },
      ],
      asOf: '2026-05-01',
      final: ['e1 lapse 2026-04-01'],
    },
    {
      name: 'is final when the only appeal is withdrawn',
      events: [
        removal,
        appeal('2026-03-20'),
        { type: 'filing-withdrawn', on: '2026-06-10', data: { of: 'e2' } },
      ],
      asOf: '2026-06-10',
      final: ['e1 withdrawal 2026-06-10'],
    },
    {
      name: 'stays open while one of two appeals goes on',
      events: [
        removal,
        appeal('2026-03-20'),
        appeal('2026-03-23', 'dhs'),
        { type: 'filing-withdrawn', on: '2026-06-10', data: { of: 'e2' } },
      ],
      asOf: '2026-06-11',
      final: [],
    },
    {
      name: "is final by the Board's dismissal of the respondent's appeal",
      events: [
        removal,
        appeal('2026-03-20'),
        { type: 'decision-issued', on: '2026-09-15', data: { by: 'board', decision: 'dismissal', of: 'e2' } },
      ],
      asOf: '2026-09-15',
      final: ['e3 board-decision 2026-09-15'],
    },
    {
      name: 'is not final when the Board remands',
      events: [
        removal,
        appeal('2026-03-20'),
        { type: 'decision-issued', on: '2026-09-15', data: { by: 'board', decision: 'remanded', of: 'e2' } },
      ],
      asOf: '2026-09-15',
      final: [],
    },
    {
      name: 'takes the recorded finality over the derived one',
      events: [removal, { type: 'order-became-final', on: '2026-04-06' }],
      asOf: '2026-05-01',
      final: ['e2 recorded 2026-04-06'],
    },
    {
      name: 'is taken as final where only its finality is recorded',
      events: [{ type: 'order-became-final', on: '2026-03-02' }],
      asOf: '2026-05-01',
      final: ['e1 recorded 2026-03-02'],
    },
    {
      name: 'is final when the voluntary departure bond was not posted',
      events: [removal, departure],
      asOf: '2026-03-10',
      final: ['e1 bond-not-posted 2026-03-09'],
    },
    {
      name: 'is not final while voluntary departure runs',
      events: [removal, departure, { type: 'voluntary-departure-bond-posted', on: '2026-03-04' }],
      asOf: '2026-05-01',
      final: [],
    },
    {
      name: 'is final when voluntary departure is overstayed',
      events: [removal, departure, { type: 'voluntary-departure-bond-posted', on: '2026-03-04' }],
      asOf: '2026-05-02',
      final: ['e1 overstay 2026-05-01'],
    },
    {
      name: 'never becomes final where the person left in time',
      events: [
        removal,
        departure,
        { type: 'voluntary-departure-bond-posted', on: '2026-03-04' },
        { type: 'departed', on: '2026-04-20' },
      ],
      asOf: '2026-09-01',
      final: [],
    },
    {
      name: 'is none where relief was granted',
      events: [withData({ decision: 'relief' })],
      asOf: '2026-09-01',
      final: [],
    },
    {
      name: 'of DHS under reinstatement is final at once',
      events: [withData({ by: 'dhs', basis: 'reinstatement' })],
      asOf: '2026-03-02',
      final: ['e1 dhs-order 2026-03-02'],
    },
  ])('$name', ({ events, asOf, final }) => {
    expect(finality(events, asOf)).toEqual(final);
  });
});
