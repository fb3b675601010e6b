// Days and instants as a case file writes them, read into the days and moments of the engine.
import { type Day, parseDay, partsOf } from '#core/calendar/day.ts';
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import type { Moment } from '#core/case/history.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export type Unreadable = { code: 'impossible-date' | 'impossible-instant'; expected: string; zone?: string };

/** A day, YYYY-MM-DD, of the years 1900 to 2100. */
export function readDay(text: string): Day | Unreadable {
  const day = parseDay(text);
  if (day === undefined)
    return { code: 'impossible-date', expected: 'a day that exists, written YYYY-MM-DD' };
  const { year } = partsOf(day);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return day;
  return { code: 'impossible-date', expected: `a day of the years ${FIRST_YEAR} to ${LAST_YEAR}` };
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?(?:\[!?([^\]=]{1,64})\])?$/;

export type ReadInstant = {
  moment: Moment;
  /** The text gave a day only: the moment is the midnight that begins it. */
  dayOnly?: true;
  /** The local time occurs twice, when the clocks go back; the first is taken. */
  ambiguous?: true;
};

/**
 * An instant, RFC 9557 or RFC 3339: `2026-10-31T23:00:00-04:00[America/New_York]`. Without a zone in brackets the day and
 * the local time are those of `zone`. With neither offset nor zone the time is local there; of a time that occurs twice
 * the first is taken. A time that the clocks skip, an offset that the named zone does not have then, an unknown zone and
 * a day that does not exist are unreadable.
 */
export function readInstant(text: string, zone: string): ReadInstant | Unreadable {
  const match = INSTANT.exec(text);
  if (!match)
    return {
      code: 'impossible-instant',
      expected: `a time written as 2026-10-31T23:00:00-04:00[${DEFAULT_ZONE}]`,
    };
  const [, dayText = '', hour = '', minute = '', second = '00', fraction = '', offset, named] = match;
  const day = readDay(dayText);
  if (typeof day !== 'number') return day;
  const place = named === undefined ? zone : findZone(named);
  if (place === undefined)
    return { code: 'impossible-instant', expected: 'an IANA time zone in brackets', zone: named as string };
  const local = `${dayText}T${hour}:${minute}:${second}${fraction}`;
  if (offset === undefined) return readLocal(local, place, text);
  const epochMs = Temporal.Instant.from(local + offset).epochMilliseconds;
  const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(place);
  if (named !== undefined && offset !== 'Z' && offset !== '-00:00' && there.offset !== offset) {
    return { code: 'impossible-instant', expected: `the offset of ${place} at that time, ${there.offset}` };
  }
  return { moment: { epochMs, zone: place, day: dayOfDate(there) } };
}

/** An instant, or a day where the hour is not known: then the moment is the midnight at which that day begins. */
export function readInstantOrDay(text: string, zone: string): ReadInstant | Unreadable {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return readInstant(text, zone);
  const day = readDay(text);
  if (typeof day !== 'number') return day;
  const { epochMilliseconds } = Temporal.PlainDate.from(text).toZonedDateTime(zone);
  return { moment: { epochMs: epochMilliseconds, zone, day }, dayOnly: true };
}

function readLocal(local: string, zone: string, text: string): ReadInstant | Unreadable {
  const plain = Temporal.PlainDateTime.from(local);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  const moment = { epochMs: earlier.epochMilliseconds, zone, day: dayOfDate(earlier) };
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { moment };
  if (earlier.toPlainDateTime().equals(plain)) return { moment, ambiguous: true };
  return {
    code: 'impossible-instant',
    expected: `a time that exists: in ${zone} the clocks skip ${text.slice(11, 16)} that day`,
  };
}

function dayOfDate({ year, month, day }: { year: number; month: number; day: number }): Day {
  return (Date.UTC(year, month - 1, day) / 86_400_000) as Day;
}

const zones = new Map<string, string | undefined>();
/** So that a file of invented zones cannot fill the memory. */
const MOST_ZONES = 1000;

/** The IANA zone of a name in its usual spelling, or undefined if there is none. Bare offsets are no zones. */
export function findZone(name: string): string | undefined {
  if (zones.has(name)) return zones.get(name);
  const zone = resolveZone(name);
  if (zones.size < MOST_ZONES) zones.set(name, zone);
  return zone;
}

function resolveZone(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/** Every zone the machine knows: to name the nearest to a misspelt one. */
export function listZones(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}
