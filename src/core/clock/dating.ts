// Dates of one clock: the version of the rule that governs, its count, and the readings beside it.
import type { Day } from '#core/calendar/day.ts';
import {
  type Anchored,
  anchorFor,
  type DatingInput,
  dayIn,
  type Trace,
  traceAnchor,
} from '#core/clock/anchor.ts';
import type { Reading } from '#core/clock/clock.ts';
import type { CompiledCount, CompiledVersion } from '#core/clock/compiled.ts';
import type { Dated } from '#core/clock/count.ts';
import { countOption } from '#core/clock/counting.ts';
import { readingsOf, spanning } from '#core/clock/readings.ts';
import { addTrace } from '#core/clock/trace.ts';
import { versionsInForce } from '#core/clock/version.ts';

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

type UnderVersion = { selecting: Day; trace: Trace };

function dateUnderVersion(
  input: DatingInput,
  version: CompiledVersion,
  { selecting, trace }: UnderVersion,
): Dating | undefined {
  const { compiled, start } = input;
  if (trace) {
    const { versionBy } = compiled.rule;
    const by = versionBy === 'filing' && !input.filing ? 'as-of' : versionBy;
    addTrace(trace, 'version', selecting, { version: version.version.id, by });
  }
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
    const found = readingsOf(input, { anchored, main: dated, version: version.version.id, trace });
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
