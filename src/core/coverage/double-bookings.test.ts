// Double bookings: overlapping hearings of a member, whatever the zones of the courts.
import { expect, test } from 'vitest';
import { dayOf } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import { type Booking, findDoubleBookings } from '#core/coverage/double-bookings.ts';

let n = 0;
function booking(zone: string, hour: number, more: Partial<Booking> & { day?: number } = {}): Booking {
  const moment = momentOf(zone, dayOf(2026, 3, more.day ?? 9), hour * 60);
  n += 1;
  return {
    memberId: 'ana',
    hearing: `h${n}`,
    startsAt: moment.epochMs,
    kind: 'master',
    on: moment.day,
    court: zone,
    ...more,
  };
}
const clashes = (...bookings: Booking[]) => findDoubleBookings(bookings).map(({ clash }) => clash);
const NEW_YORK = 'America/New_York';
const LOS_ANGELES = 'America/Los_Angeles';

test.each<[string, Booking[], string[]]>([
  [
    '9:00 in New York and 9:00 in Los Angeles are three hours apart, in two places',
    [booking(NEW_YORK, 9), booking(LOS_ANGELES, 9)],
    ['two-places'],
  ],
  [
    '12:00 in New York is 9:00 in Los Angeles',
    [booking(NEW_YORK, 12), booking(LOS_ANGELES, 9)],
    ['same-time'],
  ],
  ['two hearings of one court, one after the other', [booking(NEW_YORK, 9), booking(NEW_YORK, 10)], []],
  [
    'a hearing within the hours of an individual one',
    [booking(NEW_YORK, 9, { kind: 'individual' }), booking(NEW_YORK, 12)],
    ['same-time'],
  ],
  [
    '23:30 in Los Angeles is 2:30 of the next day in New York',
    [booking(LOS_ANGELES, 23.5), booking(NEW_YORK, 2.75, { day: 10 })],
    ['same-time'],
  ],
  ['two members', [booking(NEW_YORK, 9), booking(NEW_YORK, 9, { memberId: 'bo' })], []],
  [
    'one hearing covered twice',
    [booking(NEW_YORK, 9, { hearing: 'one' }), booking(NEW_YORK, 9, { hearing: 'one' })],
    [],
  ],
  [
    'the day on which the clocks go forward',
    [booking(NEW_YORK, 9, { day: 8 }), booking('America/Phoenix', 6, { day: 8 })],
    ['same-time'],
  ],
  [
    'three at one time make three pairs',
    [booking(NEW_YORK, 9), booking(NEW_YORK, 9), booking(NEW_YORK, 9)],
    ['same-time', 'same-time', 'same-time'],
  ],
])('%s', (_, bookings, expected) => {
  expect(clashes(...bookings)).toEqual(expected);
  expect(clashes(...bookings.toReversed())).toEqual(expected);
});
