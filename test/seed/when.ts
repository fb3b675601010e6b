// Days and times of a seed world, counted from a base day, so that the world stays as fresh as the day it is loaded on.
import { type Day, formatDay, parseDay, weekdayOf } from '#core/calendar/day.ts';

/** Days after the base day (before it: negative), at a time of the clock where one is given. */
export type When = {
  readonly days: number;
  readonly time?: string;
  readonly zone?: string;
  /** Moved to the Monday where it would fall on a weekend. */
  readonly workday?: true;
};

/** A day so many days after the base day; `-30` is thirty days ago. */
export const day = (days: number): When => ({ days });

/** A time on that day, in the zone of the case. */
export const at = (days: number, time: string): When => ({ days, time });

/** A time at which a court or an office keeps an appointment: never on a weekend; in the zone of the case unless one is named. */
export const sitting = (days: number, time: string, zone?: string): When => ({
  days,
  time,
  workday: true,
  ...(zone === undefined ? {} : { zone }),
});

/** The day itself, as the calendar has it. */
function dayOfWhen({ days, workday }: When, base: Day): Day {
  const exact = (base + days) as Day;
  if (workday === undefined) return exact;
  const weekday = weekdayOf(exact);
  return (exact + (weekday === 0 ? 1 : weekday === 6 ? 2 : 0)) as Day;
}

/** As case files and entries write it: `2026-11-25`, or `2026-11-25T08:30:00-07:00[America/Denver]`. */
export function textOfWhen(when: When, base: Day, zone: string): string {
  const text = formatDay(dayOfWhen(when, base));
  if (when.time === undefined) return text;
  return Temporal.ZonedDateTime.from(`${text}T${when.time}[${when.zone ?? zone}]`).toString({
    smallestUnit: 'second',
  });
}

/** The day of `YYYY-MM-DD`. Throws where it is none. */
export function baseDayOf(text: string): Day {
  const base = parseDay(text);
  if (base === undefined) throw new Error(`A seed world begins on a day, YYYY-MM-DD, not on "${text}".`);
  return base;
}
