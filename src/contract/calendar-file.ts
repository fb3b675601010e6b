// Writes clocks as a calendar file (RFC 5545) whose entries say nothing of the case.

import { timeZoneLines } from '#contract/calendar-zone.ts';
import { type Day, formatDay } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { Text } from '#core/clock/rule.ts';

/** All that an entry says: a calendar is shared, synchronised and shown on locked screens. */
const SUMMARY: Text = { en: 'Case task', es: 'Tarea del caso' };

export type CalendarRequest = {
  clocks: readonly Clock[];
  asOf: Day;
  /** Milliseconds since 1970-01-01T00:00Z, for DTSTAMP. */
  now: number;
  /** A keyed hash of the clock's case and id, so that a second import replaces and no one can guess what it names. */
  uidOf: (clock: Clock) => string;
  language?: keyof Text;
};

/**
 * The calendar file of the clocks that still run. A clock has an all-day entry on its date, one before it on the alert
 * date, and one on the day its window opens; an instant has an entry at that time in its own zone. A clock that gives
 * readings only has an entry for each still to come. A first day has no alert before it: what is done then is too early.
 * The alert is an entry and no alarm, because many calendars drop alarms they import. Clocks computed on request only
 * are never in it.
 */
export function calendarFile({ clocks, asOf, now, uidOf, language = 'en' }: CalendarRequest): string {
  const entries = clocks.filter((clock) => isListed(clock)).flatMap((clock) => entriesOf(clock, asOf));
  const moments = entries.flatMap(({ start }) => (typeof start === 'number' ? [] : start));
  const stamp = `${new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recourse//Case tasks//EN',
    'CALSCALE:GREGORIAN',
    ...zonesOf(moments),
    ...entries.flatMap(({ clock, role, start }) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(clock)}-${role}`,
      `DTSTAMP:${stamp}`,
      startLine(start),
      `SUMMARY:${SUMMARY[language]}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** How many entries the calendar file of these clocks has. */
export function countCalendarEntries(clocks: readonly Clock[], asOf: Day): number {
  return clocks.filter(isListed).flatMap((clock) => entriesOf(clock, asOf)).length;
}

/** The roles are numbers in the file: `alert` beside a date would already say something. */
const ROLES = { due: 1, instant: 2, alert: 3, opens: 4, reading: 5 } as const;

type Entry = { clock: Clock; role: number; start: Day | Moment };

function isListed({ onRequest, status, readings, due }: Clock): boolean {
  if (onRequest === true) return false;
  const readOnly = status === 'advice' && due === null && readings !== undefined;
  return status === 'pending' || status === 'open' || status === 'running' || readOnly;
}

/** Dates still to come; the date of a clock that still runs although it passed is kept too. */
function entriesOf(clock: Clock, asOf: Day): Entry[] {
  const { due, dueAt, alertOn, opens } = clock;
  if (due === null) return readingEntries(clock, asOf);
  const isFirstDay = clock.kind === 'eligibility' || clock.kind === 'accrual';
  const entries: Entry[] = [];
  if (opens !== undefined && opens >= asOf && opens < due)
    entries.push({ clock, role: ROLES.opens, start: opens });
  if (!isFirstDay && alertOn !== null && alertOn >= asOf && alertOn < due)
    entries.push({ clock, role: ROLES.alert, start: alertOn });
  if (dueAt === undefined || isLastMinute(dueAt)) entries.push({ clock, role: ROLES.due, start: due });
  if (dueAt !== undefined) entries.push({ clock, role: ROLES.instant, start: dueAt });
  return entries;
}

function readingEntries(clock: Clock, asOf: Day): Entry[] {
  return (clock.readings ?? []).flatMap(({ date, at }, i) =>
    date === null || date < asOf ? [] : [{ clock, role: ROLES.reading + i, start: at ?? date }],
  );
}

/** A cut-off at the end of a day: the day is what one works by, so that it keeps its all-day entry. */
function isLastMinute({ epochMs, zone }: Moment): boolean {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  return hour === 23 && minute === 59;
}

function startLine(start: Day | Moment): string {
  if (typeof start === 'number') return `DTSTART;VALUE=DATE:${formatDay(start).replaceAll('-', '')}`;
  const local = Temporal.Instant.fromEpochMilliseconds(start.epochMs)
    .toZonedDateTimeISO(start.zone)
    .toPlainDateTime();
  return `DTSTART;TZID=${start.zone}:${local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;
}

function zonesOf(moments: readonly Moment[]): string[] {
  const zones = [...new Set(moments.map(({ zone }) => zone))].sort();
  return zones.flatMap((zone) => {
    const instants = moments.filter((moment) => moment.zone === zone).map(({ epochMs }) => epochMs);
    const from = instants.reduce((a, b) => Math.min(a, b));
    const to = instants.reduce((a, b) => Math.max(a, b));
    return timeZoneLines({ zone, from, to });
  });
}

/** A line of at most 75 octets, continued on lines that begin with a space; no character is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
