// The steps of a count in words' reach: what was added, and which closed day moved the date.
import { flagsOf, isTabulated, yearOf } from '#core/calendar/closed-days.ts';
import { addMonths, type Day } from '#core/calendar/day.ts';
import type { Count, Step } from '#core/clock/rule.ts';
import type { SameShape } from '#core/clock/same-shape.ts';
import { addSteps, type Calendar } from '#core/clock/steps.ts';
import { addTrace, type TraceStep } from '#core/clock/trace.ts';

type TraceSteps = {
  trace: TraceStep[];
  steps: readonly Step[];
  anchor: Day;
  unrolled: Day;
  calendar: Calendar;
  count: Pick<SameShape<Count>, 'add'>;
  /** Days more for service by mail: the step after those of the rule. */
  extraDays: number;
  prefersLater: boolean;
  tolled?: { from: Day; until: Day } | undefined;
};

/** Each step of the count with the day it reaches; where a month lacks the day, both readings. */
export function traceSteps(input: TraceSteps): void {
  const { trace, steps, anchor, unrolled, calendar, extraDays } = input;
  const way = input.prefersLater ? 'later' : 'earlier';
  const mask = calendar.closing.prevailing;
  let day = anchor;
  const mailAt = extraDays === 0 ? -1 : (input.count.add?.length ?? 0);
  steps.forEach(({ n, unit }, i) => {
    const from = day;
    day = addSteps({ steps: [{ n, unit }], from, way, mask, calendar });
    addTrace(trace, i === mailAt ? 'mail' : i > mailAt && mailAt >= 0 ? 'extended' : 'added', day, {
      n,
      unit,
    });
    if (unit !== 'months' && unit !== 'years') return;
    const sum = addMonths(from, unit === 'years' ? n * 12 : n);
    if (sum.earlier !== sum.later) addTrace(trace, 'month-end', day, { n, unit, later: { day: sum.later } });
  });
  if (day !== unrolled) traceJump(input);
}

type TraceRoll = {
  trace: TraceStep[] | null;
  calendar: Calendar;
  from: Day;
  to: Day;
  rolls: boolean;
  paper: boolean;
  /** Counted back from a hearing. */
  back?: boolean;
};

function traceJump({ trace, unrolled, tolled }: TraceSteps): void {
  if (tolled)
    addTrace(trace, 'tolled', unrolled, { from: { day: tolled.from }, until: { day: tolled.until } });
  else addTrace(trace, 'later-reading', unrolled);
}

/** Whether the date falls on a closed day, which one, and what that does to it. */
export function traceRoll({ trace, calendar, from, to, rolls, paper, back }: TraceRoll): void {
  if (!trace) return;
  const { closed } = calendar;
  if (!isTabulated(closed, from)) {
    addTrace(trace, 'holiday-table-ends', from, {
      firstYear: yearOf(closed.first),
      lastYear: yearOf(closed.last),
    });
  }
  const flags = flagsOf(closed, from);
  const name = closed.names.get(from);
  const rule = paper ? 'count-uscis-weekend' : back ? 'count-before-hearing' : calendar.rollRule;
  const facts = {
    flags,
    ...(rule !== undefined && to !== from && { rule }),
    ...(name ? { name: name.name.en, nameEs: name.name.es, authority: name.authority } : {}),
  };
  if (flags === 0) addTrace(trace, 'open-day', from);
  else if (to !== from)
    addTrace(trace, paper ? 'paper-only' : 'rolled', to, { from: { day: from }, ...facts });
  else addTrace(trace, rolls ? 'open-day' : 'not-rolled', from, facts);
}
