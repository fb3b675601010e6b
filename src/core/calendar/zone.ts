// Time zones as tables of transitions, so that instants are integer arithmetic once a zone is known.
import type { Day } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';

/** Eastern time: that of the Board, and of a time for which neither its text nor its case names a zone. */
export const DEFAULT_ZONE = 'America/New_York';

const MS_A_DAY = 86_400_000;

/** Offsets from UTC: `offsets[i]` holds from `from[i]` (milliseconds since 1970-01-01T00:00Z) on. */
type Zone = { id: string; from: Float64Array; offsets: Int32Array };

const tables = new Map<string, Zone>();
let lastUsed: Zone | undefined;
/** Wider than the years that a case file may hold, by the longest count. */
const FIRST = '1890-01-01T00:00:00Z';
const LAST = '2140-01-01T00:00:00Z';

/** The table of an IANA zone. Throws RangeError for a name that is no zone: the readers of input check it first. */
function tableOf(id: string): Zone {
  if (lastUsed?.id === id) return lastUsed;
  lastUsed = tables.get(id) ?? buildTable(id);
  return lastUsed;
}

function buildTable(id: string): Zone {
  const from: number[] = [Number.NEGATIVE_INFINITY];
  let at = Temporal.Instant.from(FIRST).toZonedDateTimeISO(id);
  const offsets: number[] = [at.offsetNanoseconds / 1e6];
  const last = Temporal.Instant.from(LAST).epochMilliseconds;
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > last) break;
    from.push(next.epochMilliseconds);
    offsets.push(next.offsetNanoseconds / 1e6);
    at = next;
  }
  const zone = { id, from: Float64Array.from(from), offsets: Int32Array.from(offsets) };
  tables.set(id, zone);
  return zone;
}

/** Milliseconds to add to UTC for local time in a zone at an instant. */
export function offsetAt(zone: string, epochMs: number): number {
  const { from, offsets } = tableOf(zone);
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as number) <= epochMs) low = middle;
    else high = middle - 1;
  }
  return offsets[low] as number;
}

/** The moment of an instant in a zone. */
export function momentAt(zone: string, epochMs: number): Moment {
  return { epochMs, zone, day: Math.floor((epochMs + offsetAt(zone, epochMs)) / MS_A_DAY) as Day };
}

/**
 * The moment of a local time of day (minutes or fractions after midnight) in a zone. A time that a clock change skips
 * is read with the offset before the change, as RFC 5545 section 3.3.5 does; of a repeated one, the first.
 */
export function momentOf(zone: string, day: Day, minutes: number): Moment {
  const local = day * MS_A_DAY + minutes * 60_000;
  const before = local - offsetAt(zone, local - MS_A_DAY);
  const after = local - offsetAt(zone, local + MS_A_DAY);
  if (before === after) return { epochMs: before, zone, day };
  const epochMs =
    before + offsetAt(zone, before) === local || after + offsetAt(zone, after) !== local ? before : after;
  return { epochMs, zone, day };
}

/** A moment as RFC 9557 text, to the second: `2026-11-16T23:59:00-05:00[America/New_York]`. */
export function formatMoment({ epochMs, zone }: Moment): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second' });
}
