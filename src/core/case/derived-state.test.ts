// Custody, hearings, checks and follow-ups as the history tells them.
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import { checkDueOn, lastChecks } from '#core/case/checks.ts';
import { custodyOf } from '#core/case/custody-episodes.ts';
import { followUps } from '#core/case/follow-ups.ts';
import { hearingsOf } from '#core/case/hearings.ts';
import type { History, HistoryEvent } from '#core/case/history.ts';
import { prepareTimeline } from '#core/case/timeline.ts';

const first = dayOf(2026, 3, 1);
const at = (days: number): Day => addDays(first, days);

let n = 0;
const event = (type: string, day: number, data: HistoryEvent['data'] = {}): HistoryEvent => {
  n += 1;
  return { id: `e${n}`, type, on: at(day), data };
};
const timelineOf = (events: readonly HistoryEvent[], asOf: number, about: Partial<History> = {}) =>
  prepareTimeline({ kind: 'removal', events, ...about }, at(asOf));

const started = (day: number, authority = 'ice', facility = 'A') =>
  event('custody-started', day, { authority, facility });
const moved = (day: number, facility: string) => event('custody-transferred', day, { facility });
const ended = (day: number, reason: string) => event('custody-ended', day, { reason });

describe('custody', () => {
  test('is one episode for each authority, with its places', () => {
    const { state, episodes } = custodyOf(
      timelineOf([started(0), moved(3, 'B'), ended(9, 'released'), started(20)], 30),
    );
    expect(state).toBe('detained');
    expect(episodes).toEqual([
      {
        startedOn: at(0),
        authority: 'ice',
        places: [
          { on: at(0), facility: 'A' },
          { on: at(3), facility: 'B' },
        ],
        endedOn: at(9),
        reason: 'released',
      },
      { startedOn: at(20), authority: 'ice', places: [{ on: at(20), facility: 'A' }] },
    ]);
  });

  test('goes on where it is handed over on one day, whichever of the two is recorded first', () => {
    const handover = [ended(5, 'transferred'), started(5, 'hhs')];
    for (const two of [handover, [...handover].reverse()]) {
      const { state, episodes } = custodyOf(timelineOf([started(0, 'cbp'), ...two], 9));
      expect(state).toBe('detained');
      expect(episodes.map(({ authority, endedOn }) => [authority, endedOn])).toEqual([
        ['cbp', at(5)],
        ['hhs', undefined],
      ]);
    }
  });

  test('is told apart from what nobody recorded', () => {
    expect(custodyOf(timelineOf([], 0)).state).toBe('not-recorded');
    expect(custodyOf(timelineOf([], 0, { detained: false })).state).toBe('not-detained');
    expect(custodyOf(timelineOf([], 0, { detained: true })).state).toBe('detained');
    expect(custodyOf(timelineOf([moved(2, 'B')], 3)).episodes).toEqual([
      { startedOn: at(2), places: [{ on: at(2), facility: 'B' }] },
    ]);
  });
});

describe('a hearing', () => {
  const notice = (day: number, on: number) =>
    event('hearing-scheduled', day, {
      ...{ hearingId: 'h', kind: 'master', court: 'NYC' },
      startsAt: momentOf('America/New_York', at(on), 540),
    });
  const held = (day: number, result: string) => event('hearing-held', day, { hearingId: 'h', result });
  const adjourned = (day: number) => event('hearing-adjourned', day, { hearingId: 'h', by: 'court' });

  test.each<[string, HistoryEvent[], number, object]>([
    ['is scheduled on its day and before', [notice(0, 30)], 30, { state: 'scheduled', moved: 0 }],
    ['is unreported after its day', [notice(0, 30)], 31, { state: 'unreported' }],
    ['is held', [notice(0, 30), held(30, 'completed')], 31, { state: 'held', result: 'completed' }],
    ['is adjourned', [notice(0, 30), adjourned(20)], 25, { state: 'adjourned' }],
    [
      'is set again after it was adjourned',
      [notice(0, 30), adjourned(20), notice(21, 60)],
      25,
      { state: 'scheduled', moved: 1 },
    ],
    [
      'is moved up and held before its old day',
      [notice(0, 30), held(10, 'completed')],
      31,
      { state: 'held' },
    ],
    [
      'continued to another day is to come',
      [notice(0, 30), held(30, 'continued'), notice(30, 90)],
      40,
      { state: 'scheduled', moved: 1 },
    ],
  ])('%s', (_, events, asOf, expected) => {
    expect(hearingsOf(timelineOf(events, asOf))).toMatchObject([{ noticeId: events[0]?.id, ...expected }]);
  });
});

describe('checks', () => {
  const check = (system: string, day: number) => event('check-made', day, { system, result: 'matches' });

  test('are due again after the practice of each system that the case lies with', () => {
    const timeline = timelineOf([event('arrived', 0), check('eoir-portal', 4), check('eoir-portal', 9)], 30);
    expect(lastChecks(timeline)).toEqual([{ system: 'eoir-portal', on: at(9), result: 'matches' }]);
    expect(checkDueOn(timeline, 'in-proceedings', false)).toBe(at(23));
    expect(checkDueOn(timeline, 'in-proceedings', true)).toBe(at(7));
    expect(checkDueOn(timeline, 'pending', false)).toBe(at(30));
    expect(checkDueOn(timeline, 'order-final', false)).toBeUndefined();
  });
});

describe('an event opens work', () => {
  test.each<[string, HistoryEvent, string[]]>([
    ['a transfer', moved(3, 'B'), ['review-venue', 'review-bond', 'review-habeas', 'review-coverage']],
    [
      'a check that differs',
      event('check-made', 3, { system: 'eoir-portal', result: 'differs' }),
      ['look-into-difference'],
    ],
    ['a check that matches', event('check-made', 3, { system: 'eoir-portal', result: 'matches' }), []],
    ['a move of the client', event('address-changed', 3), ['report-new-address']],
    ['most events: none', event('biometrics-taken', 3), []],
  ])('%s', (_, one, work) => {
    expect(followUps(one, [])).toEqual(work.map((name) => ({ work: name, because: one.id })));
  });
});
