// Good case files: what they give, how times are read, and what is let through with a warning.
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import type { Fault } from '#contract/faults.ts';
import { dayOf } from '#core/calendar/day.ts';

type Json = Record<string, unknown>;

const DECISION = {
  id: 'e1',
  type: 'decision-issued',
  on: '2026-10-15',
  data: { by: 'immigration-judge', decision: 'removal' },
};

function fileWith(events: unknown[], more: Json = {}, about: Json = {}): string {
  return JSON.stringify({
    format: 'recourse.case/1',
    case: { id: 'Rivera-1', kind: 'removal', ...about },
    ...more,
    events,
  });
}

function accepted(input: string | Uint8Array) {
  const read = readCaseFile(input, { file: 'case.json' });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 2));
  return read;
}

describe('a good file', () => {
  test('gives the history with days as integers and instants as moments', () => {
    const { history, caseId, warnings } = accepted(
      fileWith(
        [
          DECISION,
          {
            id: 'e2',
            type: 'arrested',
            at: '2026-10-31T23:00:00-04:00[America/New_York]',
            data: { warrant: 'no' },
          },
          {
            id: 'e3',
            type: 'permit-issued',
            on: '2026-01-05',
            data: { category: '(c)(8)', expiresOn: '2027-01-05' },
          },
        ],
        { client: { bornOn: '1990-02-03' } },
        { court: 'NYC', circuit: 2, detained: true },
      ),
    );
    expect(caseId).toBe('Rivera-1');
    expect(warnings).toEqual([]);
    expect(history).toEqual({
      kind: 'removal',
      court: 'NYC',
      circuit: 2,
      detained: true,
      bornOn: dayOf(1990, 2, 3),
      events: [
        { ...DECISION, on: dayOf(2026, 10, 15) },
        {
          id: 'e2',
          type: 'arrested',
          on: dayOf(2026, 10, 31),
          at: { epochMs: Date.UTC(2026, 10, 1, 3), zone: 'America/New_York', day: dayOf(2026, 10, 31) },
          data: { warrant: 'no' },
        },
        {
          id: 'e3',
          type: 'permit-issued',
          on: dayOf(2026, 1, 5),
          data: { category: 'c8', expiresOn: dayOf(2027, 1, 5) },
        },
      ],
    });
  });

  test('may have its events in any order: a correction before what it corrects', () => {
    const { history } = accepted(fileWith([{ ...DECISION, id: 'e2', corrects: 'e1' }, DECISION]));
    expect(history.events.map(({ id, corrects }) => [id, corrects])).toEqual([
      ['e2', 'e1'],
      ['e1', undefined],
    ]);
  });

  test('needs no data where its type needs none, and no events at all', () => {
    expect(
      accepted(fileWith([{ id: 'e1', type: 'arrived', on: '2024-02-29' }])).history.events[0]?.data,
    ).toEqual({});
    expect(accepted(fileWith([])).history.events).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(accepted(`\uFEFF${fileWith([DECISION])}`).caseId).toBe('Rivera-1');
    expect(accepted(new TextEncoder().encode(`\uFEFF${fileWith([DECISION])}`)).caseId).toBe('Rivera-1');
  });

  test('keeps source, recordedAt and recordedBy in its plain form', () => {
    const event = {
      ...DECISION,
      source: { kind: 'order', documentId: 'd1', page: 2 },
      recordedAt: '2026-10-16T12:00:00Z',
      recordedBy: 'member-1',
    };
    const { history, caseFile } = accepted(fileWith([event]));
    expect(caseFile.events).toEqual([event]);
    expect(history.events[0]?.recordedAt).toBe(Date.UTC(2026, 9, 16, 12));
  });
});

describe('times', () => {
  const startsAt = (time: string, timeZone?: string) => {
    const data = { hearingId: 'h1', kind: 'master', startsAt: time, court: 'LAX' };
    const event = { id: 'e1', type: 'hearing-scheduled', on: '2026-01-05', data };
    return accepted(fileWith([event], {}, timeZone === undefined ? {} : { timeZone })).history.events[0]
      ?.data['startsAt'];
  };
  test.each([
    [
      'in the zone it names',
      '2026-06-01T09:00:00-07:00[America/Los_Angeles]',
      undefined,
      16,
      'America/Los_Angeles',
    ],
    [
      'with an offset in the zone of the case',
      '2026-06-01T09:00:00-07:00',
      'America/Los_Angeles',
      16,
      'America/Los_Angeles',
    ],
    [
      'with an offset in New York where the case names no zone',
      '2026-06-01T09:00:00-07:00',
      undefined,
      16,
      'America/New_York',
    ],
    ['in UTC in the zone of the case', '2026-06-01T16:00:00Z', 'Pacific/Honolulu', 16, 'Pacific/Honolulu'],
    [
      'without an offset, local in the zone of the case',
      '2026-06-01T09:00',
      'Pacific/Honolulu',
      19,
      'Pacific/Honolulu',
    ],
    ['as a day, at the midnight that begins it', '2026-06-01', 'Pacific/Honolulu', 10, 'Pacific/Honolulu'],
  ])('are read %s', (_, time, timeZone, hour, zone) => {
    expect(startsAt(time, timeZone)).toEqual({
      epochMs: Date.UTC(2026, 5, 1, hour),
      zone,
      day: dayOf(2026, 6, 1),
    });
  });

  test('give the local day, which may be another than in UTC', () => {
    const { history } = accepted(
      fileWith([
        { id: 'e1', type: 'custody-ended', at: '2026-06-02T03:00:00Z', data: { reason: 'released' } },
      ]),
    );
    expect(history.events[0]?.on).toBe(dayOf(2026, 6, 1));
  });

  test('may stand beside the day they fall on', () => {
    const event = { id: 'e1', type: 'arrived', on: '2026-06-01', at: '2026-06-02T03:00:00Z' };
    expect(accepted(fileWith([event])).history.events[0]?.on).toBe(dayOf(2026, 6, 1));
  });
});

describe('a file that may hold a slip', () => {
  const warningsOf = (events: unknown[]) => accepted(fileWith(events)).warnings;
  test.each<[string, unknown[], Partial<Fault>]>([
    [
      'a hearing that was never scheduled',
      [{ id: 'e1', type: 'hearing-held', on: '2026-01-05', data: { hearingId: 'h1', result: 'completed' } }],
      { code: 'unknown-hearing', path: '$.events[0].data.hearingId' },
    ],
    [
      'a time that occurs twice',
      [{ id: 'e1', type: 'arrived', at: '2026-11-01T01:30' }],
      { code: 'ambiguous-time', path: '$.events[0].at' },
    ],
    [
      'an appeal before its decision',
      [
        DECISION,
        {
          id: 'e2',
          type: 'appeal-filed',
          on: '2026-10-14',
          data: { to: 'board', by: 'respondent', of: 'e1' },
        },
      ],
      { code: 'refers-to-later-event', path: '$.events[1].data.of' },
    ],
  ])('is read, with a warning: %s', (_, events, warning) => {
    expect(warningsOf(events)).toEqual([expect.objectContaining(warning)]);
  });
});

test('the immigration court has two names, and both are read as one', () => {
  const filed = (type: string, data: object) => ({ id: type, type, on: '2026-05-04', data });
  const file = {
    format: 'recourse.case/1',
    case: { id: 'names', kind: 'removal' },
    events: [
      filed('papers-filed', { what: 'evidence', with: 'immigration-court', by: 'respondent' }),
      filed('motion-filed', { kind: 'reopen', by: 'respondent', with: 'court' }),
    ],
  };
  const read = readCaseFile(JSON.stringify(file), { file: 'names.json' });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  expect(read.history.events.map(({ data }) => data['with'])).toEqual(['court', 'immigration-court']);
});
