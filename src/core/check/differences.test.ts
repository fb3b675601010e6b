// Differences between an answer and what is recorded: what differs is listed, what was not answered is not.
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import type { Hearing } from '#core/case/hearings.ts';
import { type Answered, findDifferences, type Recorded, timeOf } from '#core/check/differences.ts';

const day = (text: string) => parseDay(text) as Day;
const hearing = (on: string, hour: number, more: Partial<Hearing> = {}): Hearing => ({
  ...{ noticeId: 'n', hearingId: 'h', kind: 'master', court: 'NYC', state: 'scheduled', moved: 0 },
  startsAt: momentOf('America/New_York', day(on), hour * 60),
  ...more,
});
const free = { state: 'not-detained', episodes: [] } as const;
const held = {
  state: 'detained',
  episodes: [{ startedOn: day('2026-01-05'), places: [{ on: day('2026-01-05'), facility: 'Batavia' }] }],
} as const;
const recorded: Recorded = {
  hearings: [
    hearing('2026-02-01', 9, { state: 'held' }),
    hearing('2026-12-03', 8.5, { judge: 'Judge Marsh' }),
  ],
  court: 'NYC',
  custody: free,
};
const answered = (more: Partial<Answered>): Answered => ({ on: day('2026-11-20'), found: true, ...more });
const next = (on: string, more: object = {}) => ({ nextHearing: { on: day(on), ...more } });

describe('an answer', () => {
  test.each<[string, Recorded, Answered, [string, string | undefined, string | undefined][]]>([
    ['of nothing but the person', recorded, answered({}), []],
    [
      'as recorded, typed otherwise',
      recorded,
      answered({ court: 'nyc ', ...next('2026-12-03', { time: '08:30', judge: 'judge  marsh' }) }),
      [],
    ],
    [
      'of a hearing moved up',
      recorded,
      answered(next('2026-11-25')),
      [['hearing-date', '2026-12-03', '2026-11-25']],
    ],
    [
      'of another hour, medium and judge',
      recorded,
      answered(next('2026-12-03', { time: '13:00', medium: 'internet', judge: 'Judge Reed' })),
      [
        ['hearing-time', '08:30', '13:00'],
        ['hearing-medium', undefined, 'internet'],
        ['judge', 'Judge Marsh', 'Judge Reed'],
      ],
    ],
    [
      'that there is no hearing',
      recorded,
      answered({ nextHearing: null }),
      [['hearing-date', '2026-12-03', undefined]],
    ],
    [
      'of a hearing that is not on file',
      { ...recorded, hearings: [] },
      answered(next('2026-12-03')),
      [['hearing-date', undefined, '2026-12-03']],
    ],
    [
      'of no hearing where none is on file',
      { ...recorded, hearings: [] },
      answered({ nextHearing: null }),
      [],
    ],
    ['of another court', recorded, answered({ court: 'NEW' }), [['court', 'NYC', 'NEW']]],
    [
      'that the client is held',
      recorded,
      answered({ inCustody: true, facility: 'Jena' }),
      [
        ['custody', 'not-detained', 'detained'],
        ['facility', undefined, 'Jena'],
      ],
    ],
    [
      'of another facility',
      { ...recorded, custody: held },
      answered({ inCustody: true, facility: 'Jena' }),
      [['facility', 'Batavia', 'Jena']],
    ],
    [
      'that the client is free',
      { ...recorded, custody: held },
      answered({ inCustody: false }),
      [['custody', 'detained', 'not-detained']],
    ],
    [
      'that nobody was found',
      { ...recorded, custody: held },
      answered({ found: false, nextHearing: null }),
      [],
    ],
  ])('%s', (_, record, answer, expected) => {
    const found = findDifferences(answer, record).map(({ field, recorded: was, answered: now }) => [
      field,
      was,
      now,
    ]);
    expect(found).toEqual(expected);
  });

  test.each([
    ['America/New_York', 8.5, '08:30'],
    ['America/Los_Angeles', 0, '00:00'],
    ['Pacific/Honolulu', 23.75, '23:45'],
    ['Asia/Kathmandu', 13, '13:00'],
  ])('is compared with the clock of the court: %s', (zone, hour, text) => {
    expect(timeOf(hearing('2026-07-01', 0, { startsAt: momentOf(zone, day('2026-07-01'), hour * 60) }))).toBe(
      text,
    );
  });
});
