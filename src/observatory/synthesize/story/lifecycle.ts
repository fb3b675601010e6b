// The shares, weights and spans by which cases live, read from `lifecycle.yaml` and made ready to draw from.
import { z } from 'zod';
import { type Day, parseDay } from '#core/calendar/day.ts';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import { type Weighted, weighted } from '#observatory/synthesize/random.ts';

const share = z.number().min(0).max(100);
const weights = z.record(z.string(), z.number().nonnegative());
const days = z.tuple([z.number(), z.number()]);
const shares = <K extends string>(...names: readonly K[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, share])) as Record<K, typeof share>);

const HEARING_OUTCOMES = [
  'adjourned',
  'decided',
  'absent',
  'venue',
  'transfer',
  'closed',
  'unscheduled',
] as const;
export type HearingOutcome = (typeof HEARING_OUTCOMES)[number];
const outcomes = z.strictObject(
  Object.fromEntries(HEARING_OUTCOMES.map((name) => [name, z.number()])) as Record<
    HearingOutcome,
    z.ZodNumber
  >,
);

const lifecycleFile = z.strictObject({
  caseTypes: weights,
  courses: z.strictObject({
    court: z.array(z.string()),
    review: z.array(z.string()),
    appeal: z.array(z.string()),
  }),
  years: z.strictObject({ before: weights, since: weights }),
  detained: share,
  released: share,
  represented: share,
  dropsRepresentative: share,
  family: share,
  severed: share,
  juvenile: share,
  birthKnown: share,
  spans: z.strictObject({
    filing: days,
    review: days,
    detained: days,
    first: z.record(z.string(), days),
    later: z.record(z.string(), days),
    reopening: days,
    recalendaring: days,
    appealFiled: days,
    appealDecided: days,
    motionDecided: days,
    bondHearing: days,
  }),
  hearing: z.strictObject({ first: outcomes, later: outcomes, detained: outcomes }),
  adjourned: weights,
  decisions: z.record(z.string(), weights),
  absentia: z.record(z.string(), z.string()),
  orders: z.array(z.string()),
  grants: z.array(z.string()),
  closings: weights,
  putAside: z.array(z.string()),
  recalendared: share,
  reopening: shares('absent', 'merits', 'granted', 'appealed'),
  appeals: shares('respondent', 'dhs', 'boardMotion', 'court', 'panel', 'courtRemand'),
  boardDecisions: weights,
  boardRemands: z.array(z.string()),
  applications: weights,
  applicationDecisions: z.strictObject({ granted: weights, refused: weights, other: weights }),
  charges: weights,
  secondCharge: share,
  bond: shares('asked', 'appealed'),
  bondDecisions: weights,
  bondGrants: z.array(z.string()),
  custodyRecorded: share,
  docketTags: z.strictObject({ share, of: weights }),
  priorities: z.strictObject({ share, of: weights }),
  juveniles: weights,
  motions: weights,
  motionDecisions: weights,
  ordinaryMotions: share,
  dhsAttorney: share,
  parentTables: z.strictObject({ case: weights, proceeding: weights, appeal: weights }),
  editions: z.strictObject({ 1: z.string(), 2: z.string() }),
  newCases: share,
  vanished: z.record(z.string(), share),
  moved: share,
  blanked: share,
});

export type LifecycleFile = z.output<typeof lifecycleFile>;
export type Edition = 1 | 2;

/** Days to wait, by the year in which the wait begins. */
export type WaitByYear = readonly { since: number; days: readonly [number, number] }[];

export type Lifecycle = LifecycleFile & {
  choose: {
    caseType: Weighted<string>;
    yearBefore: Weighted<string>;
    yearSince: Weighted<string>;
    decision: ReadonlyMap<string, Weighted<string>>;
    hearing: Record<'first' | 'later' | 'detained', Weighted<HearingOutcome>>;
  } & Record<
    | 'adjourned'
    | 'closing'
    | 'boardDecision'
    | 'applications'
    | 'granted'
    | 'refused'
    | 'other'
    | 'charge'
    | 'bondDecision'
    | 'docketTag'
    | 'priority'
    | 'juvenile'
    | 'motion'
    | 'motionDecision'
    | 'caseParent'
    | 'proceedingParent'
    | 'appealParent',
    Weighted<string>
  >;
  waits: { first: WaitByYear; later: WaitByYear };
  /** The last day that each edition knows of. */
  knownTo: Record<Edition, Day>;
};

/** With so few cases that a rare type would be missing, it is made as frequent as it must be to occur. */
export function readLifecycle(cases: number): Lifecycle {
  const file = readDataFile('story/lifecycle.yaml', lifecycleFile);
  const { applicationDecisions, hearing, parentTables } = file;
  return {
    ...file,
    choose: {
      caseType: weighted(file.caseTypes, Math.min(0.01, 3 / cases)),
      yearBefore: weighted(file.years.before),
      yearSince: weighted(file.years.since),
      decision: new Map(Object.entries(file.decisions).map(([type, codes]) => [type, weighted(codes)])),
      hearing: {
        first: weighted(hearing.first),
        later: weighted(hearing.later),
        detained: weighted(hearing.detained),
      },
      adjourned: weighted(file.adjourned),
      closing: weighted(file.closings),
      boardDecision: weighted(file.boardDecisions),
      applications: weighted(file.applications),
      granted: weighted(applicationDecisions.granted),
      refused: weighted(applicationDecisions.refused),
      other: weighted(applicationDecisions.other),
      charge: weighted(file.charges),
      bondDecision: weighted(file.bondDecisions),
      docketTag: weighted(file.docketTags.of),
      priority: weighted(file.priorities.of),
      juvenile: weighted(file.juveniles),
      motion: weighted(file.motions),
      motionDecision: weighted(file.motionDecisions),
      caseParent: weighted(parentTables.case),
      proceedingParent: weighted(parentTables.proceeding),
      appealParent: weighted(parentTables.appeal),
    },
    waits: { first: waitsOf(file.spans.first), later: waitsOf(file.spans.later) },
    knownTo: { 1: parseDay(file.editions[1]) as Day, 2: parseDay(file.editions[2]) as Day },
  };
}

function waitsOf(byYear: Readonly<Record<string, readonly [number, number]>>): WaitByYear {
  const waits = Object.entries(byYear).map(([year, span]) => ({
    since: year === 'before' ? 0 : Number(year),
    days: span,
  }));
  return waits.sort((a, b) => b.since - a.since);
}
