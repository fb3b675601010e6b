// The VTIMEZONE of any IANA zone (RFC 5545, 3.6.5), from the changes of its offset around the instants it is needed for.

/** Lines of a VTIMEZONE that holds for every instant from `from` to `to` (milliseconds since 1970-01-01T00:00Z). */
export function timeZoneLines({ zone, from, to }: { zone: string; from: number; to: number }): string[] {
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`];
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const start = first.getTimeZoneTransition('previous');
  if (start === null) lines.push(...observance('19700101T000000', first.offset, first.offset));
  let change = start ?? first.getTimeZoneTransition('next');
  // One change beyond the last instant, so that a program that looks ahead finds when the period ends.
  while (change !== null) {
    const before = change.subtract({ nanoseconds: 1 }).offset;
    const local = change.toInstant().toZonedDateTimeISO(before).toPlainDateTime();
    lines.push(
      ...observance(local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, ''), before, change.offset),
    );
    if (change.epochMilliseconds > to) break;
    change = change.getTimeZoneTransition('next');
  }
  return [...lines, 'END:VTIMEZONE'];
}

/** DTSTART is the local time by the offset that ends there. */
function observance(start: string, from: string, to: string): string[] {
  const name = minutes(to) > minutes(from) ? 'DAYLIGHT' : 'STANDARD';
  const offsets = [`TZOFFSETFROM:${from.replace(':', '')}`, `TZOFFSETTO:${to.replace(':', '')}`];
  return [`BEGIN:${name}`, `DTSTART:${start}`, ...offsets, `END:${name}`];
}

function minutes(offset: string): number {
  const [hours = 0, rest = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + rest);
}
