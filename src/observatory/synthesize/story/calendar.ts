// Puts hearings on the calendar: how long one waits, on which day, and whether that day is moved.
import { type Day, partsOf, weekdayOf } from '#core/calendar/day.ts';
import { chanceOf, isWithin } from '#observatory/synthesize/random.ts';
import type { WaitByYear } from '#observatory/synthesize/story/lifecycle.ts';
import type { Hearing, Story } from '#observatory/synthesize/story/story.ts';
import type { Telling } from '#observatory/synthesize/story/world.ts';

export const TIMES = ['0830', '0900', '1000', '1030', '1300', '1330', '1430'];

/** The nth hearing of a proceeding, set on a day. */
export function putOnCalendar({ story, world, draws }: Telling, set: Day, n: number): Hearing {
  const { seed, lifecycle } = world;
  const { knownTo, spans, waits } = lifecycle;
  const docket = docketOf(story, set, n);
  const span = docket === 'review' || docket === 'detained' ? spans[docket] : waitFrom(waits[docket], set);
  const on = workingDay(draws.after(set, span));
  const isComing = set <= knownTo[1] && on > knownTo[2];
  const isMoved = isComing && isWithin(lifecycle.moved, chanceOf(seed ^ n, 'calendar', story.index));
  return {
    set,
    on,
    movedTo: isMoved ? workingDay((on + 14 + (story.index % 50)) as Day) : null,
    calendar: n > 1 && draws.percent(55) ? 'I' : 'M',
    time: draws.of(TIMES),
    adjourned: null,
    bond: false,
  };
}

/** Where a hearing is heard decides how long it waits and how it ends. */
export function docketOf(
  { course, detainedOn, releasedOn }: Story,
  on: Day,
  n: number,
): 'first' | 'later' | 'detained' | 'review' {
  if (course === 'review') return 'review';
  if (detainedOn !== null && (releasedOn === null || on < releasedOn)) return 'detained';
  return n === 0 ? 'first' : 'later';
}

export function workingDay(day: Day): Day {
  const weekday = weekdayOf(day);
  return (weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day) as Day;
}

function waitFrom(waits: WaitByYear, day: Day): readonly [number, number] {
  const { year } = partsOf(day);
  return (waits.find(({ since }) => since <= year) as WaitByYear[number]).days;
}
