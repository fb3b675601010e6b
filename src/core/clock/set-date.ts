// Dates that a judge's order or a printed notice sets over the count: both are kept, a difference is flagged.
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { CompiledClock } from '#core/clock/compiled.ts';
import { type Dated, fixedDates } from '#core/clock/count.ts';
import { isLinked, matching } from '#core/clock/pattern.ts';
import type { Roll, Step } from '#core/clock/rule.ts';
import type { Calendar } from '#core/clock/steps.ts';
import { addTrace, type TraceStep } from '#core/clock/trace.ts';

export type SetDate = { event: HistoryEvent; by: 'judge' | 'notice'; dueOn: Day; opensOn: Day | null };

export type SetDates = {
  byStart: ReadonlyMap<string, SetDate>;
  /** Dates set for a clock that nothing on file has started. */
  alone: readonly SetDate[];
};

const NO_DATES: SetDates = { byStart: new Map(), alone: [] };

/** Which of the starting events of a clock have a date set, the last one set winning. */
export function setDatesFor(
  compiled: CompiledClock,
  timeline: Timeline,
  starts: readonly HistoryEvent[],
): SetDates {
  const settings = timeline.ofType('deadline-set');
  if (compiled.startsBySetting || (settings.length === 0 && compiled.setBy.length === 0)) return NO_DATES;
  const byStart = new Map<string, SetDate>();
  for (const { pattern, date, by } of compiled.setBy) {
    for (const event of matching(pattern, timeline)) {
      const dueOn = event.data[date];
      const start = startFor(event, starts);
      if (start && typeof dueOn === 'number' && isLinked(pattern, event, start, timeline)) {
        byStart.set(start.id, { event, by, dueOn: dueOn as Day, opensOn: null });
      }
    }
  }
  const alone: SetDate[] = [];
  for (const event of settings) {
    const { rule, part, of, by, dueOn, opensOn } = event.data;
    if (rule !== compiled.rule.id || (part === undefined ? !compiled.main : part !== compiled.clock.part))
      continue;
    const set: SetDate = {
      event,
      by: by === 'notice' ? 'notice' : 'judge',
      dueOn: dueOn as Day,
      opensOn: typeof opensOn === 'number' ? (opensOn as Day) : null,
    };
    const named = timeline.rootOf(of);
    const start = named === undefined ? startFor(event, starts) : starts.find(({ id }) => id === named);
    if (start) byStart.set(start.id, set);
    else alone.push(set);
  }
  return { byStart, alone: alone.slice(-1) };
}

/** The clock that a date means where it names none: the last one started by then, else the first one after. */
function startFor(event: HistoryEvent, starts: readonly HistoryEvent[]): HistoryEvent | undefined {
  return starts.findLast(({ on }) => on <= event.on) ?? starts[0];
}

/**
 * The dates of a clock whose date was set. A judge's date on a closed day moves to the next open day in the immigration
 * court (Practice Manual 3.1); a printed date rolls as its rule does; under the federal court rules a fixed date stands.
 */
export function applySetDate(input: {
  set: SetDate;
  compiled: CompiledClock;
  calendar: Calendar;
  computed: Day | null;
  /** The date may not lie later than this. */
  cap: { day: Day; step: Step } | undefined;
  trace: TraceStep[] | null;
}): Dated {
  const { set, compiled, calendar, computed, cap, trace } = input;
  const own: Roll = compiled.counts[0]?.count.roll ?? 'none';
  const { office } = compiled.rule;
  const roll: Roll =
    office === 'federal-court' ? 'none' : set.by === 'judge' && office === 'court' ? 'forward' : own;
  addTrace(trace, 'set-by', set.dueOn, {
    event: set.event.id,
    by: set.by,
    computed: computed === null ? null : { day: computed },
  });
  const fixed = cap && set.dueOn > cap.day ? cap.day : set.dueOn;
  const dated = fixedDates({ fixed, roll, calendar, trace });
  if (!cap || fixed === set.dueOn) return dated;
  addTrace(trace, 'capped', dated.due, { n: cap.step.n, unit: cap.step.unit });
  return { ...dated, latest: Math.max(dated.latest, set.dueOn) as Day };
}
