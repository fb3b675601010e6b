// The calendar file, read back: what it holds, what it keeps to itself, and whether other programs can read it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, countCalendarEntries } from '#contract/calendar-file.ts';
import { type Day, parseDay } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';
import type { Clock } from '#core/clock/clock.ts';

const day = (text: string) => parseDay(text) as Day;
const asOf = day('2026-10-20');
const now = Date.UTC(2026, 9, 20, 15, 30);

function momentOf(text: string): Moment {
  const at = Temporal.ZonedDateTime.from(text);
  return { epochMs: at.epochMilliseconds, zone: at.timeZoneId, day: day(at.toPlainDate().toString()) };
}

function clockOf(changes: Partial<Clock>): Clock {
  const due = changes.due === undefined ? day('2026-11-16') : changes.due;
  return {
    id: 'bia-appeal:order',
    rule: 'bia-appeal',
    title: { en: 'Appeal to the Board', es: 'Apelación ante la Junta' },
    kind: 'deadline',
    version: 'thirty-days',
    binds: 'either-party',
    startedBy: 'order',
    due,
    earliest: due,
    latest: due,
    alertOn: due,
    status: 'running',
    authority: ['8 CFR 1003.38(b)'],
    confidence: 'verified',
    trace: [],
    ...changes,
  };
}

const write = (clocks: readonly Clock[], language: 'en' | 'es' = 'en') =>
  calendarFile({ clocks, asOf, now, uidOf: () => 'f00d', language });

type Component = { name: string; lines: Record<string, string>; parts: Component[] };

/** A reader of RFC 5545 text that takes nothing for granted: it fails on what does not nest. */
function parse(text: string): Component {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const root: Component = { name: '', lines: {}, parts: [] };
  const open = [root];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    const current = open.at(-1) as Component;
    if (name === 'BEGIN') {
      const part = { name: value, lines: {}, parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      expect(open.pop()?.name).toBe(value);
    } else {
      current.lines[name] = value;
    }
  }
  expect(open).toHaveLength(1);
  return root.parts[0] as Component;
}

const events = (text: string) => parse(text).parts.filter(({ name }) => name === 'VEVENT');
const starts = (text: string) =>
  events(text).map(({ lines }) =>
    Object.entries(lines)
      .find(([name]) => name.startsWith('DTSTART'))
      ?.join(':'),
  );

describe('what a clock becomes', () => {
  test.each<[string, Partial<Clock>, string[]]>([
    ['a day', {}, ['DTSTART;VALUE=DATE:20261116']],
    [
      'a day with an alert before it',
      { alertOn: day('2026-11-13') },
      ['DTSTART;VALUE=DATE:20261113', 'DTSTART;VALUE=DATE:20261116'],
    ],
    ['an alert that has passed', { alertOn: day('2026-10-19') }, ['DTSTART;VALUE=DATE:20261116']],
    [
      'a window to come',
      { kind: 'window', status: 'pending', opens: day('2026-11-01') },
      ['DTSTART;VALUE=DATE:20261101', 'DTSTART;VALUE=DATE:20261116'],
    ],
    [
      'hours across the end of summer time',
      { due: day('2026-11-02'), dueAt: momentOf('2026-11-02T22:00:00-05:00[America/New_York]') },
      ['DTSTART;TZID=America/New_York:20261102T220000'],
    ],
    [
      'the last minute of a day',
      { dueAt: momentOf('2026-11-16T23:59:00-05:00[America/New_York]') },
      ['DTSTART;VALUE=DATE:20261116', 'DTSTART;TZID=America/New_York:20261116T235900'],
    ],
    ['a date that passed while it still runs', { due: day('2026-10-01') }, ['DTSTART;VALUE=DATE:20261001']],
    [
      'a first day, which has no alert before it',
      { kind: 'eligibility', status: 'pending', alertOn: day('2026-11-13') },
      ['DTSTART;VALUE=DATE:20261116'],
    ],
    [
      'readings only, those still to come',
      {
        kind: 'advisory',
        status: 'advice',
        due: null,
        alertOn: null,
        readings: [day('2026-10-01'), day('2026-12-01'), null].map((date) => ({
          label: { en: 'reading', es: 'lectura' },
          authority: 'memo',
          date,
        })),
      },
      ['DTSTART;VALUE=DATE:20261201'],
    ],
    ['no date', { due: null, alertOn: null }, []],
    ['what was met', { status: 'met' }, []],
    ['what was missed', { status: 'missed' }, []],
    ['what was superseded', { status: 'superseded' }, []],
    ['what is computed on request only', { onRequest: true }, []],
  ])('%s', (_, changes, expected) => {
    const clocks = [clockOf(changes)];
    expect(starts(write(clocks))).toEqual(expected);
    expect(countCalendarEntries(clocks, asOf)).toBe(expected.length);
  });
});

describe('what an entry says', () => {
  test('is that there is a task, and nothing of the case', () => {
    const clock = clockOf({ protected: true, alertOn: day('2026-11-13') });
    for (const { lines } of events(write([clock]))) {
      const { UID, ...rest } = lines;
      expect(rest).toEqual({
        DTSTAMP: '20261020T153000Z',
        'DTSTART;VALUE=DATE': expect.any(String),
        SUMMARY: 'Case task',
        CLASS: 'PRIVATE',
        TRANSP: 'TRANSPARENT',
      });
      expect(UID).toMatch(/^f00d-\d$/);
    }
    expect(write([clock])).not.toMatch(/bia|appeal|order|Board|CFR/i);
  });

  test('is said in Spanish too', () => {
    expect(events(write([clockOf({})], 'es'))[0]?.lines['SUMMARY']).toBe('Tarea del caso');
  });

  test('has an id that no other entry has', () => {
    const clock = clockOf({
      kind: 'window',
      status: 'pending',
      opens: day('2026-11-01'),
      alertOn: day('2026-11-13'),
      dueAt: momentOf('2026-11-16T23:59:00-05:00[America/New_York]'),
    });
    const ids = events(write([clock])).map(({ lines }) => lines['UID']);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('time zones', () => {
  /** What a program makes of local time by the VTIMEZONE alone: the last change that has come, by its own local time. */
  function instantBy(zone: Component, local: string): number {
    const at = (text: string) =>
      Date.parse(text.replace(/^(....)(..)(..)T(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'));
    const offset = (text = '+0000') =>
      (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5))) * 60_000;
    const changes = zone.parts.toSorted(
      (a, b) => at(a.lines['DTSTART'] ?? '') - at(b.lines['DTSTART'] ?? ''),
    );
    const change = changes.findLast(({ lines }) => at(lines['DTSTART'] ?? '') <= at(local)) ?? changes[0];
    return at(local) - offset(change?.lines['TZOFFSETTO']);
  }

  test.each([
    '2026-11-02T22:00:00-05:00[America/New_York]',
    '2026-10-31T23:00:00-04:00[America/New_York]',
    '2027-03-14T03:30:00-04:00[America/New_York]',
    '2026-11-16T18:59:00-10:00[Pacific/Honolulu]',
    '2026-11-16T23:59:00-07:00[America/Phoenix]',
    '2026-11-16T23:59:00+10:00[Pacific/Guam]',
    '2026-07-01T12:00:00+10:30[Australia/Lord_Howe]',
    '2026-12-01T12:00:00+11:00[Australia/Lord_Howe]',
    '2026-07-01T12:00:00+01:00[Europe/Dublin]',
  ])('%s is found again from the zone the file describes', (text) => {
    const dueAt = momentOf(text);
    const calendar = parse(write([clockOf({ due: dueAt.day, dueAt })]));
    const zone = calendar.parts.find(({ name }) => name === 'VTIMEZONE') as Component;
    expect(zone.lines['TZID']).toBe(dueAt.zone);
    expect(zone.parts.every(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')).toBe(true);
    const entry = calendar.parts.findLast(({ name }) => name === 'VEVENT') as Component;
    expect(instantBy(zone, entry.lines[`DTSTART;TZID=${dueAt.zone}`] ?? '')).toBe(dueAt.epochMs);
  });

  test('is described once for all its instants, over years', () => {
    const dues = [
      '2026-11-02T22:00:00-05:00[America/New_York]',
      '2029-07-02T22:00:00-04:00[America/New_York]',
    ].map(momentOf);
    const calendar = parse(write(dues.map((dueAt) => clockOf({ due: dueAt.day, dueAt }))));
    const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE');
    expect(zones).toHaveLength(1);
    for (const dueAt of dues) {
      const local = Temporal.Instant.fromEpochMilliseconds(dueAt.epochMs)
        .toZonedDateTimeISO(dueAt.zone)
        .toPlainDateTime();
      expect(
        instantBy(zones[0] as Component, local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')),
      ).toBe(dueAt.epochMs);
    }
  });
});

test('no line is longer than 75 octets, and long ones are put together again, whatever letters they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }), (name) => {
      const uid = name.replace(/[\r\n:]/g, 'x');
      const text = calendarFile({ clocks: [clockOf({})], asOf, now, uidOf: () => uid });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(events(text)[0]?.lines['UID']).toBe(`${uid}-1`);
    }),
  );
});
