// One way of counting applied to a starting event: counted, or read off the order or notice that fixes the date.
import type { Day } from '#core/calendar/day.ts';
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import { type Anchored, type DatingInput, dayIn, type Trace } from '#core/clock/anchor.ts';
import type { CompiledCount } from '#core/clock/compiled.ts';
import { countDates, type Dated, daysFrom, fixedDates } from '#core/clock/count.ts';
import { firstAfter } from '#core/clock/pattern.ts';
import type { Roll, Step } from '#core/clock/rule.ts';
import { addSteps, type Calendar } from '#core/clock/steps.ts';
import { addTrace } from '#core/clock/trace.ts';

/** The calendar that binds the office with which the act is done. */
export function calendarOf({
  law,
  compiled,
  timeline,
}: Pick<DatingInput, 'law' | 'compiled' | 'timeline'>): Calendar {
  if (compiled.calendar) return compiled.calendar;
  const { court } = timeline.history;
  return court !== undefined && law.pack.holidays.inauguration.courts.includes(court)
    ? law.capital
    : law.national;
}

export type Counting = {
  prefersLater: boolean;
  add?: readonly Step[] | undefined;
  roll?: Roll | undefined;
  trace: Trace;
};

/** The dates that a way of counting gives from its anchor, with other steps or another roll for a reading. */
export function countOption(
  input: DatingInput,
  { option, anchor }: Anchored,
  { prefersLater, add, roll, trace }: Counting,
): Dated {
  const { compiled, timeline, start, filing } = input;
  const calendar = calendarOf(input);
  const count = roll ? { ...option.count, roll } : option.count;
  if (option.plainDays !== undefined && !add && !roll && !trace) {
    return daysFrom(anchor, { days: option.plainDays, roll: count.roll, calendar });
  }
  if (count.date !== undefined) return printedDates({ input, count, calendar, trace });
  const extending = option.extend && firstAfter(option.extend.event, { timeline, start, from: start.on });
  const via = filing?.data['via'];
  return countDates({
    count:
      add || count.daysField !== undefined ? { ...count, add: add ?? daysOf(start, count.daysField) } : count,
    calendar,
    anchor,
    moment: anchor === start.on ? start.at : undefined,
    zone: timeline.history.timeZone ?? DEFAULT_ZONE,
    prefersLater,
    via: via === 'paper' || via === 'electronic' ? via : undefined,
    extraDays: count.mail !== undefined && start.data['service'] === 'mail' ? count.mail : 0,
    extension: extending && option.extend?.add,
    earliestAnchor: count.earliestFrom === undefined ? undefined : dayIn(start.data[count.earliestFrom]),
    tolled: compiled.stopped.length > 0 ? tollingOf(input) : undefined,
    trace,
  });
}

function daysOf({ data }: HistoryEvent, field: string | undefined): readonly Step[] {
  return [{ n: Number(data[field ?? '']), unit: 'days' }];
}

type Printed = { input: DatingInput; count: CompiledCount['count']; calendar: Calendar; trace: Trace };

/** A date that the order or notice itself fixes: rolled as the rule rolls, held under the ceiling where there is one. */
function printedDates({ input, count, calendar, trace }: Printed): Dated {
  const { start, filing } = input;
  const fixed = dayIn(start.data[count.date as string]) as Day;
  addTrace(trace, 'fixed-date', fixed, { field: count.date as string });
  const cap =
    count.max &&
    addSteps({
      steps: count.max,
      from: start.on,
      way: 'earlier',
      mask: calendar.closing.prevailing,
      calendar,
    });
  const held = cap !== undefined && fixed > cap ? cap : fixed;
  const electronic = filing?.data['via'] === 'electronic' && count.roll === 'forward-paper';
  const dates = fixedDates({ fixed: held, roll: electronic ? 'none' : count.roll, calendar, trace });
  const [step] = count.max ?? [];
  if (held === fixed || !step) return dates;
  addTrace(trace, 'capped', dates.due, { n: step.n, unit: step.unit });
  return { ...dates, latest: Math.max(dates.latest, fixed) as Day };
}

/** A tolling with a known end: the count stands still in between. */
function tollingOf({ compiled, timeline, start }: DatingInput): { from: Day; until: Day } | undefined {
  for (const { by } of compiled.stopped) {
    const stop = firstAfter(by, { timeline, start, from: start.on });
    const until = stop && dayIn(stop.data['until']);
    if (stop && until !== undefined) return { from: stop.on, until };
  }
  return undefined;
}
