// The law pack made ready to compute: patterns compiled, holidays tabulated, clocks in the order they depend on each other.
import { CAPITAL_AREA, NATIONAL, tabulateClosedDays } from '#core/calendar/closed-days.ts';
import type { Day } from '#core/calendar/day.ts';
import type {
  ClockSet,
  CompiledClock,
  CompiledCount,
  CompiledOutcome,
  CompiledVersion,
  Law,
} from '#core/clock/compiled.ts';
import { compileCondition } from '#core/clock/condition.ts';
import { compilePattern, compileWhere } from '#core/clock/pattern.ts';
import type { ClockRule, Count, LawPack, Outcome, Rule, Version } from '#core/clock/rule.ts';
import { sameShape } from '#core/clock/same-shape.ts';
import type { Calendar } from '#core/clock/steps.ts';

const RULE_KEYS: readonly (keyof Rule)[] = [
  'id',
  'area',
  'title',
  'kind',
  'binds',
  'office',
  'text',
  'consequence',
  'cures',
  'warning',
  'authority',
  'confidence',
  'sources',
  'reviewed',
  'onRequest',
  'protected',
  'cutoff',
  'versionBy',
  'versions',
  'positions',
  'clocks',
];
const CLOCK_KEYS: readonly (keyof ClockRule)[] = [
  'part',
  'title',
  'kind',
  'binds',
  'authority',
  'confidence',
  'starts',
  'pick',
  'if',
  'opens',
  'count',
  'readings',
  'met',
  'startSatisfies',
  'curedBy',
  'flaggedWhenMissed',
  'notBefore',
  'ended',
  'superseded',
  'stopped',
  'ledger',
  'setBy',
  'facts',
  'after',
];
const COUNT_KEYS: readonly (keyof Count)[] = [
  'where',
  'date',
  'from',
  'floor',
  'fromLatest',
  'add',
  'daysField',
  'roll',
  'safeBack',
  'anniversary',
  'mail',
  'extend',
  'earliestFrom',
  'lateStart',
  'max',
  'ceiling',
  'laterOf',
];

/** What a clock can speak of only once the others are computed. */
const DERIVED_WORDS = ['order-final', 'non-immigration-custody-ended', 'endsClockOf'];
const DERIVED_FACTS = ['pending-appeal', 'finality'];

/** Since when a paper filing due on a closed day is in time at USCIS on the next open day. */
function startOfPaperRoll({ rules }: LawPack): Day {
  const rule = rules.find(({ id }) => id === 'count-uscis-weekend');
  const since = rule?.versions[0]?.standing.find(({ status }) => status === 'in-force')?.from;
  return typeof since === 'number' ? since : (0 as Day);
}

/** Compiles a law pack. Pure; cheap enough to be done at every start. */
export function compileLaw(pack: LawPack): Law {
  const closed = tabulateClosedDays(pack.holidays);
  const paperRollFrom = startOfPaperRoll(pack);
  const national = { closed, closing: NATIONAL, paperRollFrom, rollRule: 'count-day' };
  const capital = { ...national, closing: CAPITAL_AREA };
  const federal = { ...national, rollRule: undefined };
  const clocks = pack.rules.flatMap((rule, place) =>
    rule.clocks.map((clock, i) => {
      const inCapital = rule.office !== undefined && pack.holidays.inauguration.offices.includes(rule.office);
      const calendar = inCapital
        ? capital
        : rule.office === 'court'
          ? undefined
          : rule.office === 'federal-court'
            ? federal
            : national;
      return compileClock({ rule, clock, place, main: i === 0, calendar });
    }),
  );
  return {
    pack,
    closed,
    national,
    capital,
    recorded: clockSet(clocks.filter((clock) => !needsDerived(clock))),
    derived: clockSet(clocks.filter(needsDerived)),
    order: new Map(pack.rules.map(({ id }, i) => [id, i])),
    onRequest: pack.rules.filter(({ onRequest, clocks: own }) => onRequest && own.length === 0),
  };
}

function clockSet(clocks: readonly CompiledClock[]): ClockSet {
  const byStart = new Map<string, number[]>();
  const add = (type: string, index: number): void => {
    const indices = byStart.get(type);
    if (indices) indices.push(index);
    else byStart.set(type, [index]);
  };
  clocks.forEach(({ starts, startsBySetting }, index) => {
    for (const { pattern } of starts) for (const type of pattern.types) add(type, index);
    if (!startsBySetting) add('deadline-set', index);
  });
  return { clocks, byStart };
}

function needsDerived({ clock }: CompiledClock): boolean {
  const text = JSON.stringify(clock);
  return (
    DERIVED_WORDS.some((word) => text.includes(`"${word}"`)) || DERIVED_FACTS.includes(clock.facts ?? '')
  );
}

type ToCompile = {
  rule: Rule;
  clock: ClockRule;
  place: number;
  main: boolean;
  calendar: Calendar | undefined;
};

function compileClock({ rule, clock, place, main, calendar }: ToCompile): CompiledClock {
  const patterns = (list: ClockRule['setBy'] | undefined) =>
    (list ?? []).map(({ event, date, by = 'notice' }) => ({ pattern: compilePattern(event), date, by }));
  const { ledger } = clock;
  const compileAll = (list: readonly Parameters<typeof compilePattern>[0][]) => list.map(compilePattern);
  const [hours = 0, minutes = 0, seconds = 0] = (rule.cutoff?.time ?? '').split(':').map(Number);
  return {
    place,
    rule: sameShape(RULE_KEYS, rule),
    clock: sameShape(CLOCK_KEYS, clock),
    main,
    kind: clock.kind ?? rule.kind,
    binds: clock.binds ?? rule.binds,
    calendar,
    cutoffMinutes: rule.cutoff && hours * 60 + minutes + seconds / 60,
    starts: clock.starts.map((start) => ({ pattern: compilePattern(start), note: start.note })),
    startsBySetting: clock.starts.some(({ event }) => event === 'deadline-set'),
    conditions: (clock.if ?? []).map(compileCondition),
    asksCustody: JSON.stringify(clock.if ?? []).includes('"detained"'),
    opens: (clock.opens ?? []).map(compileCount),
    counts: (clock.count ?? []).map(compileCount),
    versions: rule.versions.map((version) => compileVersion(version, main)),
    readings: (clock.readings ?? []).map((reading) => ({ reading, test: compileWhere(reading.where) })),
    met: (clock.met ?? []).map((one) => compileAll('event' in one ? [one] : one)),
    ended: (clock.ended ?? []).map(compileOutcome),
    superseded: (clock.superseded ?? []).map(compileOutcome),
    stopped: (clock.stopped ?? []).map(({ by, restart, lapse }) => ({
      by: compilePattern(by),
      restart: restart && compilePattern(restart),
      lapse: compileAll(lapse ?? []),
    })),
    ledger: ledger && {
      stop: compileAll(ledger.stop),
      restart: compileAll(ledger.restart),
      end: compileAll(ledger.end),
      mayStop: compileAll(ledger.mayStop),
    },
    setBy: patterns(clock.setBy),
    notBefore: clock.notBefore && {
      pattern: clock.notBefore.event && compilePattern(clock.notBefore.event),
      date: clock.notBefore.date,
    },
  };
}

const PLAIN_KEYS = ['where', 'from', 'fromLatest', 'floor', 'add', 'roll', 'ceiling'];

function plainDays(count: Count): number | undefined {
  const [step, ...more] = count.add ?? [];
  const rolls = count.roll === 'forward' || count.roll === 'none';
  if (!step || more.length > 0 || step.unit !== 'days' || !rolls) return undefined;
  return Object.keys(count).every((key) => PLAIN_KEYS.includes(key)) ? step.n : undefined;
}

/** A way of counting, ready to be used. */
export function compileCount(count: Count): CompiledCount {
  return {
    plainDays: plainDays(count),
    count: sameShape(COUNT_KEYS, count),
    test: compileWhere(count.where),
    from: count.from ?? ['on'],
    fromLatest: (count.fromLatest ?? []).map(compilePattern),
    extend: count.extend && { event: compilePattern(count.extend.event), add: count.extend.add },
  };
}

function compileVersion(version: Version, main: boolean): CompiledVersion {
  const [only] = version.standing;
  return {
    version,
    counts: main && version.count ? version.count.map(compileCount) : undefined,
    test: compileWhere(version.where),
    always:
      version.standing.length === 1 && only?.status === 'in-force' && only.from === null && only.to === null,
  };
}

function compileOutcome({ event, within, late, from, note }: Outcome): CompiledOutcome {
  return { pattern: compilePattern(event), within: within === 'due', late: late === true, from, note };
}
