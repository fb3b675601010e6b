// Dates of one clock: version of the rule, way of counting, readings of unsettled law, dates fixed by order or notice.
import type { Day } from '#core/calendar/day.ts';
import type { FieldValue, HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { Reading } from '#core/clock/clock.ts';
import {
  type CompiledClock,
  type CompiledCount,
  type CompiledVersion,
  compileCount,
  type Law,
} from '#core/clock/compile.ts';
import {
  addSteps,
  addTrace,
  type Calendar,
  countDates,
  type Dated,
  daysFrom,
  fixedDates,
} from '#core/clock/count.ts';
import { firstAfter, matching } from '#core/clock/pattern.ts';
import type { Roll, Step, Text } from '#core/clock/rule.ts';
import type { TraceStep } from '#core/clock/trace.ts';
import { versionsInForce } from '#core/clock/version.ts';

export const DEFAULT_ZONE = 'America/New_York';

export type DatingInput = {
  law: Law;
  compiled: CompiledClock;
  timeline: Timeline;
  start: HistoryEvent;
  /** What was done, if it was: its date may select the version, its way of filing the roll. */
  filing: HistoryEvent | undefined;
};

type Trace = TraceStep[] | null;

export type Dating = {
  version: CompiledVersion;
  anchor: Day;
  opens: Day | null;
  dated: Dated | null;
  readings: readonly Reading[];
  /** The date that the starting order or notice itself prints in place of the count, and what the count would give. */
  printed: { dueOn: Day; computed: Day } | undefined;
  /** The statutory ceiling stands in for an order that is not on file. */
  ceiling: boolean;
};

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

/** The dates of a clock, or undefined where no version is in force, or nothing to count from is on file. */
export function dateClock(input: DatingInput, trace: Trace): Dating | undefined {
  const { compiled, start } = input;
  const selecting = selectingDay(input);
  let first: Dating | undefined;
  for (const version of versionsInForce(compiled.versions, selecting, start.data)) {
    const dating = dateUnderVersion(input, version, { selecting, trace });
    if (first && dating) return mergeVersions(trace, first, dating);
    first ??= dating;
  }
  return first;
}

/** The date that selects the version of the rule. */
function selectingDay(input: DatingInput): Day {
  const { start, filing, timeline, compiled } = input;
  switch (compiled.rule.versionBy) {
    case 'trigger':
      return start.on;
    case 'anchor':
      return anchorFor(input, compiled.counts)?.anchor ?? start.on;
    case 'filing':
      return filing?.on ?? timeline.asOf;
    case 'as-of':
      return timeline.asOf;
    default:
      return dueForVersion(input);
  }
}

/** The unrolled date under the version in force last, to select a version by due date. */
function dueForVersion(input: DatingInput): Day {
  const { compiled, start } = input;
  const latest = compiled.versions.findLast(({ version }) =>
    version.standing.some(({ status }) => status === 'in-force'),
  );
  const dating = latest && dateUnderVersion(input, latest, { selecting: start.on, trace: null });
  return dating?.dated?.unrolled ?? start.on;
}

function mergeVersions(trace: Trace, first: Dating, second: Dating): Dating {
  const [primary, other] =
    (second.dated?.due ?? Infinity) < (first.dated?.due ?? Infinity) ? [second, first] : [first, second];
  addTrace(trace, 'version-uncertain', primary.dated?.due ?? null, {
    version: primary.version.version.id,
    other: other.version.version.id,
  });
  const reading = ({ version: { version }, dated }: Dating): Reading => ({
    label: version.title ?? { en: version.id, es: version.id },
    authority: version.authority.join('; '),
    date: dated?.due ?? null,
  });
  const dated = primary.dated && other.dated ? spanning(primary.dated, [other.dated]) : primary.dated;
  return { ...primary, dated, readings: [...primary.readings, reading(primary), reading(other)] };
}

function spanning(dated: Dated, others: readonly Dated[]): Dated {
  return {
    ...dated,
    earliest: Math.min(dated.earliest, ...others.map(({ earliest }) => earliest)) as Day,
    latest: Math.max(dated.latest, ...others.map(({ latest }) => latest)) as Day,
  };
}

const ON = ['on'];

type Anchored = { option: CompiledCount; anchor: Day; field: string | undefined };

/** The first way of counting that fits the starting event, and the day from which it counts. */
function anchorFor(
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

function dayIn(value: FieldValue | undefined): Day | undefined {
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

type UnderVersion = { selecting: Day; trace: Trace };

function dateUnderVersion(
  input: DatingInput,
  version: CompiledVersion,
  { selecting, trace }: UnderVersion,
): Dating | undefined {
  const { compiled, start } = input;
  if (trace)
    addTrace(trace, 'version', selecting, { version: version.version.id, by: compiled.rule.versionBy });
  const options = version.counts ?? compiled.counts;
  const anchored = anchorFor(input, options);
  if (options.length > 0 && !anchored) return undefined;
  if (anchored && trace) traceAnchor(input, anchored, trace);
  const opening = compiled.opens.length > 0 ? anchorFor(input, compiled.opens) : undefined;
  const opens = opening ? countOption(input, opening, { prefersLater: true, trace: null }).due : null;
  let dated = anchored
    ? countOption(input, anchored, { prefersLater: compiled.kind === 'eligibility', trace })
    : null;
  let readings: readonly Reading[] = NO_READINGS;
  if (compiled.readings.length > 0 || dated?.hours) {
    const found = readingsOf(input, { anchored, main: dated, version: version.version.id });
    readings = found.map(({ reading }) => reading);
    dated =
      dated &&
      spanning(
        dated,
        found.flatMap((one) => (one.dated ? [one.dated] : [])),
      );
  }
  const ceiling = anchored?.option.count.ceiling === true;
  if (ceiling) addTrace(trace, 'ceiling', dated?.due ?? null);
  const printed = anchored && printedInstead(input, options, anchored);
  return { version, anchor: anchored?.anchor ?? start.on, opens, dated, readings, printed, ceiling };
}

/** What the count would have given where a printed date takes its place. A ceiling is no count of its own. */
function printedInstead(
  input: DatingInput,
  options: readonly CompiledCount[],
  { option }: Anchored,
): Dating['printed'] {
  const field = option.count.date;
  const dueOn = field === undefined ? undefined : dayIn(input.start.data[field]);
  if (dueOn === undefined) return undefined;
  const counted = anchorFor(
    input,
    options.filter(({ count }) => count.date === undefined && !count.ceiling),
  );
  return (
    counted && { dueOn, computed: countOption(input, counted, { prefersLater: false, trace: null }).due }
  );
}

const NO_READINGS: readonly Reading[] = [];

function traceAnchor({ start }: DatingInput, { anchor, field, option }: Anchored, trace: Trace): void {
  if (field) addTrace(trace, 'anchor', anchor, { field });
  const servedMatters = option.from.includes('servedOn') && start.data['servedOn'] === undefined;
  const manner = start.data['manner'];
  if (servedMatters && manner !== undefined && manner !== 'oral') addTrace(trace, 'served-unknown', anchor);
}

type Counting = {
  prefersLater: boolean;
  add?: readonly Step[] | undefined;
  roll?: Roll | undefined;
  trace: Trace;
};

function countOption(
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

/** A date that the order or notice itself fixes: rolled as the rule rolls, held under the ceiling where there is one. */
type Printed = { input: DatingInput; count: CompiledCount['count']; calendar: Calendar; trace: Trace };

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

type DatedReading = { reading: Reading; dated: Dated | null };

type UnderReading = { anchored: Anchored | undefined; main: Dated | null; version: string };

function readingsOf(input: DatingInput, { anchored, main, version }: UnderReading): DatedReading[] {
  const { compiled, start } = input;
  const readings: DatedReading[] = [];
  for (const { reading, test } of compiled.readings) {
    if (!test(start.data) || (reading.version ?? version) !== version) continue;
    const { label, authority, add, roll } = reading;
    if (!add && !roll) {
      readings.push({ reading: { label, authority, date: null }, dated: null });
      continue;
    }
    const base: Anchored = anchored ?? { option: PLAIN, anchor: start.on, field: undefined };
    const dated = countOption(input, base, { prefersLater: false, add, roll, trace: null });
    readings.push(...hourly({ label, authority, dated }));
  }
  if (main?.hours && compiled.readings.length === 0) {
    const authority = compiled.rule.authority.join('; ');
    readings.push(...hourly({ label: compiled.clock.title ?? compiled.rule.title, authority, dated: main }));
  }
  return readings;
}

const PLAIN = compileCount({ roll: 'none' });

/** One reading, or two where only the day is known from which hours count. */
function hourly({
  label,
  authority,
  dated,
}: {
  label: Text;
  authority: string;
  dated: Dated;
}): DatedReading[] {
  if (!dated.hours) {
    return [{ reading: { label, authority, date: dated.due, ...(dated.at && { at: dated.at }) }, dated }];
  }
  const from = (hour: string): Text => ({
    en: `${label.en}, counted from ${hour}`,
    es: `${label.es}, contado desde las ${hour}`,
  });
  const [first, last] = dated.hours;
  return [
    { reading: { label: from('00:00'), authority, date: first.day, at: first }, dated },
    { reading: { label: from('23:59'), authority, date: last.day, at: last }, dated },
  ];
}
