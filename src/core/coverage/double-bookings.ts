// Members who are to attend two hearings at one time, or on one day in two places.
import type { Day } from '#core/calendar/day.ts';

/** A hearing that a member covers. */
export type Booking = {
  memberId: string;
  hearing: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  startsAt: number;
  kind: string;
  /** The day at the court. */
  on: Day;
  court?: string | undefined;
};

export type DoubleBooking = {
  memberId: string;
  clash: 'same-time' | 'two-places';
  hearings: [Booking, Booking];
};

/** How long a hearing is taken to last: a practice, as no notice says it. */
const MINUTES: Readonly<Record<string, number>> = { master: 60, individual: 240 };
const MINUTES_ELSE = 60;

/** Every pair of hearings of one member that clash, by when the first starts. `same-time` comes before `two-places`. */
export function findDoubleBookings(bookings: readonly Booking[]): DoubleBooking[] {
  const ofMember = Map.groupBy(bookings, ({ memberId }) => memberId);
  return [...ofMember.values()]
    .flatMap(clashesOf)
    .sort((a, b) => a.hearings[0].startsAt - b.hearings[0].startsAt || (a.memberId < b.memberId ? -1 : 1));
}

function clashesOf(bookings: readonly Booking[]): DoubleBooking[] {
  const sorted = [...bookings].sort((a, b) => a.startsAt - b.startsAt);
  return sorted.flatMap((first, index) => {
    const clashes: DoubleBooking[] = [];
    for (const second of sorted.slice(index + 1)) {
      if (second.on > first.on + 1) break; // courts a day apart by the calendar may sit at the same hour
      const clash = clashOf(first, second);
      if (clash) clashes.push({ memberId: first.memberId, clash, hearings: [first, second] });
    }
    return clashes;
  });
}

function clashOf(first: Booking, second: Booking): DoubleBooking['clash'] | undefined {
  if (first.hearing === second.hearing) return undefined;
  const minutes = MINUTES[first.kind] ?? MINUTES_ELSE;
  if (second.startsAt < first.startsAt + minutes * 60_000) return 'same-time';
  return first.on === second.on && first.court !== second.court ? 'two-places' : undefined;
}
