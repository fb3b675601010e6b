// The shape of a rule of law as data: what the law pack holds and the engine reads.
import type { Day } from '#core/calendar/day.ts';

/** Words of a rule. The Spanish is marked as unreviewed wherever it shows until a translator has signed it. */
export type Text = { en: string; es: string };

export type RuleKind = 'deadline' | 'window' | 'eligibility' | 'accrual' | 'government' | 'advisory';

/** How far the text of the rule was checked against its source. */
export type Confidence = 'verified' | 'secondary' | 'unverified' | 'disputed';

/** Whom the rule binds. */
export type Party =
  | 'respondent'
  | 'representative'
  | 'applicant'
  | 'petitioner'
  | 'child'
  | 'either-party'
  | 'opponent'
  | 'dhs'
  | 'ice'
  | 'uscis'
  | 'immigration-judge'
  | 'immigration-court'
  | 'asylum-officer'
  | 'agency'
  | 'government'
  | 'requester'
  | 'counsel'
  | 'all';

/** With whom the act is done: decides the calendar of closed days, the zone of the last minute, and fixed-date rolling. */
export type Office = 'court' | 'board' | 'federal-court' | 'uscis' | 'dhs' | 'records-office';

export type Standing = 'in-force' | 'published-not-in-force' | 'enjoined' | 'vacated' | 'superseded';

/** A boundary between versions: a day, or an interval within which it is not known on which day the change took hold. */
export type Boundary = Day | { earliest: Day; latest: Day };

export type StandingPeriod = { status: Standing; from: Boundary | null; to: Boundary | null };

/** Which date of a clock selects the version of its rule. */
export type VersionDate = 'trigger' | 'anchor' | 'filing' | 'due' | 'as-of';

export type Scalar = string | number | boolean | null;

/**
 * What the data of an event must be: a value, a list of which one must match (null stands for "not given"),
 * `not` a list of which none may match, or at least `min`.
 */
export type Match = Scalar | readonly Scalar[] | { not: readonly Scalar[] } | { min: number };
export type Where = Readonly<Record<string, Match>>;

/** An event of the history. `link` names the field that, where given, must refer to the event that started the clock. */
export type Pattern = {
  event: string | readonly string[];
  where?: Where;
  link?: 'of' | 'to' | 'filingId' | 'hearingId' | 'none';
  /** The event to which a field of this event refers must match too. */
  refers?: { field: string; event: string; where?: Where };
};

export type When = 'before' | 'after' | 'any';

export type Condition =
  | { has: Pattern; when?: When }
  | { lacks: Pattern; when?: When }
  | { latest: Pattern; is: readonly Where[] }
  | { detained: boolean }
  | { boardAppealPending: boolean }
  /** The starting event ended a clock of one of these rules. */
  | { endsClockOf: readonly string[] }
  | { ageUnder: number }
  | { any: readonly Condition[] };

export type Unit = 'days' | 'business-days' | 'months' | 'years' | 'hours';
export type Step = { n: number; unit: Unit };

/** forward: to the next open day · forward-paper: only for paper filings · none: never moves · bare: does not move, but the rolled day is shown as the latest reading. */
export type Roll = 'forward' | 'forward-paper' | 'none' | 'bare';

/** One way of counting. The first option whose `where` matches the starting event, and whose `date` is given, is used. */
export type Count = {
  where?: Where;
  /** A field of the starting event that fixes the date, instead of counting. */
  date?: string;
  /** Fields of the starting event from which to count, first given wins. `on` if absent; `bornOn` is the client's. */
  from?: readonly string[];
  /** Counts from this day where the anchor is earlier. */
  floor?: Day;
  /** Or: count from the latest of the starting event and these. */
  fromLatest?: readonly Pattern[];
  add?: readonly Step[];
  /** Or: add as many days as this field of the starting event says. */
  daysField?: string;
  roll: Roll;
  /** The earliest date is the last day open under every reading, not later than the unrolled day. */
  safeBack?: true;
  /** A filing due on a year's anniversary: the earliest date is the day before. */
  anniversary?: true;
  /** Days more if the starting event was served by mail. */
  mail?: number;
  /** Added when such an event is on file, for example an agency's notice of extension. */
  extend?: { event: Pattern; add: readonly Step[] };
  /** A field of the starting event from which the earliest reading is counted. */
  earliestFrom?: string;
  /** The latest reading is counted from this much later, because the start is not known. */
  lateStart?: readonly Step[];
  /** The date may not lie later than this after the anchor. */
  max?: readonly Step[];
  /** The printed order was not given: the statutory ceiling stands in for it, and alerts at once. */
  ceiling?: true;
  /** The later of this count and `add` is the date (two readings of an opening day). */
  laterOf?: readonly Step[];
};

/** A reading of unsettled law: counted or rolled otherwise. Without `add` and `roll` it gives no date. */
export type ReadingRule = {
  label: Text;
  authority: string;
  add?: readonly Step[];
  roll?: Roll;
  where?: Where;
  /** Only under this version of the rule. */
  version?: string;
};

/** What ends a clock. `within` the due date only; or `late`, also a clock that is missed already. */
export type Outcome = { event: Pattern; within?: 'due'; late?: true; from?: Day; note?: Text };

export type Ledger = {
  stop: readonly Pattern[];
  restart: readonly Pattern[];
  /** Stops that a restart does not lift unless it says so (a decision, a withdrawal). */
  end: readonly Pattern[];
  /** Events that may have stopped the clock, to be checked by a person. */
  mayStop: readonly Pattern[];
};

/** One clock of a rule: what starts it, how it is counted, and what becomes of it. */
export type ClockRule = {
  part?: string;
  title?: Text;
  kind?: RuleKind;
  binds?: Party;
  /** Where this clock rests on other authority than the version as a whole. */
  authority?: readonly string[];
  /** Where this clock's date rests on weaker or stronger ground than the version as a whole. */
  confidence?: Confidence;
  starts: readonly (Pattern & { note?: Text })[];
  /** Which of the starting events: each (default), the first or the last. Chosen before `if` is asked of it. */
  pick?: 'each' | 'first' | 'last';
  if?: readonly Condition[];
  /** Opening day of a window. */
  opens?: readonly Count[];
  /** Absent where the rule gives no date. */
  count?: readonly Count[];
  readings?: readonly ReadingRule[];
  /** Any of these satisfies it; a list within the list: all of them are needed. */
  met?: readonly (Pattern | readonly Pattern[])[];
  /** The starting event may itself be what satisfies it (a filing that nobody had planned). */
  startSatisfies?: true;
  /** Satisfied late, but in time under this part of the same rule, it is satisfied. */
  curedBy?: string;
  /** Says so when the clock of that rule, started by the same event, is missed: by its letter this one ended with it. */
  flaggedWhenMissed?: string;
  /** A date that must not fall before the due date (a field of another event, or of the starting one). */
  notBefore?: { event?: Pattern; date: string };
  ended?: readonly Outcome[];
  superseded?: readonly Outcome[];
  /** What suspends the clock, what lifts that suspension, and what ends the clock while it is suspended. */
  stopped?: readonly { by: Pattern; restart?: Pattern; lapse?: readonly Pattern[] }[];
  ledger?: Ledger;
  /** Events whose field sets the date over the count (deadline-set for the rule and part always does). */
  setBy?: readonly { event: Pattern; date: string; by?: 'judge' | 'notice' }[];
  /** A named derivation of facts that the clock carries. */
  facts?: 'stop-time' | 'child-status-protection' | 'finality' | 'pending-appeal';
  /** What the clock is once its date has passed and nothing satisfied it, where the kind does not say it. */
  after?: 'missed' | 'ended';
};

export type Version = {
  id: string;
  title?: Text;
  published?: Day;
  standing: readonly StandingPeriod[];
  authority: readonly string[];
  confidence: Confidence;
  /** Counts of the first clock of the rule, where this version differs. */
  count?: readonly Count[];
  /** Only events of this kind start the clock under this version. */
  where?: Where;
  note?: Text;
};

/** A holding or policy on unsettled law, by circuit or authority, as of a date. */
export type Position = {
  circuit?: number;
  from?: Day;
  to?: Day;
  authority: string;
  holding: Text;
  confidence: Confidence;
};

export type Rule = {
  id: string;
  area: string;
  title: Text;
  kind: RuleKind;
  binds: Party;
  office?: Office;
  /** What the rule says. */
  text: Text;
  consequence?: Text;
  cures?: readonly Text[];
  /** Shown beside every clock of the rule: a mechanism in dispute, a trap. */
  warning?: Text;
  authority: readonly string[];
  confidence: Confidence;
  sources: readonly string[];
  reviewed: { by: string | null; on: Day | null };
  /** Computed only when asked for: a missed one in writing can harm the client. */
  onRequest?: true;
  /** Discloses protected relief: printing it asks each time. */
  protected?: true;
  /** Last minute of the day at which an electronic filing counts, in the zone of the office. */
  cutoff?: { time: string; zone: 'court' | 'eastern' };
  versionBy: VersionDate;
  versions: readonly Version[];
  positions?: readonly Position[];
  clocks: readonly ClockRule[];
};

export type HolidayRule = {
  id: string;
  name: Text;
  authority: string;
  from?: number;
  on: { month: number; day: number } | { month: number; weekday: number; nth: number };
};

export type ClosureDay = { on: Day; name: Text; authority: string };

export type Holidays = {
  firstYear: number;
  lastYear: number;
  statutory: readonly HolidayRule[];
  /** 5 U.S.C. 6103(b) and E.O. 11582: Saturday holidays on Friday, Sunday holidays on Monday. */
  inLieu: { saturday: { authority: string }; sunday: { authority: string } };
  closures: readonly ClosureDay[];
  inauguration: {
    authority: string;
    days: readonly Day[];
    offices: readonly Office[];
    courts: readonly string[];
  };
};

/** The whole law, as built from the YAML files: version and content hash name it in every answer. */
export type LawPack = {
  pack: string;
  version: string;
  hash: string;
  holidays: Holidays;
  rules: readonly Rule[];
};
