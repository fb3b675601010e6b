// From which day a clock counts, and by which of its ways of counting.
import type { Day } from '#core/calendar/day.ts';
import type { FieldValue, HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { CompiledClock, CompiledCount, Law } from '#core/clock/compiled.ts';
import { matching } from '#core/clock/pattern.ts';
import { addTrace, type TraceStep } from '#core/clock/trace.ts';

export type Trace = TraceStep[] | null;

export type DatingInput = {
  law: Law;
  compiled: CompiledClock;
  timeline: Timeline;
  start: HistoryEvent;
  /** What was done, if it was: its date may select the version, its way of filing the roll. */
  filing: HistoryEvent | undefined;
};

const ON = ['on'];

export type Anchored = { option: CompiledCount; anchor: Day; field: string | undefined };

/** The first way of counting that fits the starting event, and the day from which it counts. */
export function anchorFor(
  { timeline, start }: DatingInput,
  options: readonly CompiledCount[],
): Anchored | undefined {
  const option = optionFor(start, options);
  if (!option) return undefined;
  let anchor: Day | undefined;
  let used: string | undefined;
  for (const field of option.count.date ? ON : option.from) {
    anchor =
      field === 'bornOn' ? timeline.history.bornOn : field === 'on' ? start.on : dayIn(start.data[field]);
    if (anchor !== undefined) {
      if (field !== 'on') used = field;
      break;
    }
  }
  if (anchor === undefined) return undefined;
  const { floor } = option.count;
  if (floor !== undefined && anchor < floor) {
    anchor = floor;
    used = 'floor';
  }
  for (const pattern of option.fromLatest) {
    for (const event of matching(pattern, timeline)) {
      if (event.on <= anchor) continue;
      anchor = event.on;
      used = event.type;
    }
  }
  return { option, anchor, field: used };
}

function optionFor({ data }: HistoryEvent, options: readonly CompiledCount[]): CompiledCount | undefined {
  for (const option of options) {
    const needed = option.count.date ?? option.count.daysField;
    if (option.test(data) && (needed === undefined || data[needed] !== undefined)) return option;
  }
  return undefined;
}

/** The day in a field: of a moment, the local day there. */
export function dayIn(value: FieldValue | undefined): Day | undefined {
  if (typeof value === 'number') return value as Day;
  return typeof value === 'object' ? value.day : undefined;
}

/** The day on which detention is asked for a condition: of the hearing, where the clock counts from one. */
export function custodyDayOf(input: DatingInput): Day {
  const [option] = input.compiled.counts;
  return option?.from.includes('startsAt')
    ? (anchorFor(input, [option])?.anchor ?? input.start.on)
    : input.start.on;
}

/** Says from where the count starts, and that a service date is missing where one matters. */
export function traceAnchor({ start }: DatingInput, { anchor, field, option }: Anchored, trace: Trace): void {
  if (field) addTrace(trace, 'anchor', anchor, { field });
  const servedMatters = option.from.includes('servedOn') && start.data['servedOn'] === undefined;
  const manner = start.data['manner'];
  if (servedMatters && manner !== undefined && manner !== 'oral') addTrace(trace, 'served-unknown', anchor);
}
