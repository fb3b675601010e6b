// The life of one case as it is made up: everything that happens to it, whoever looks and whenever.
import type { Day } from '#core/calendar/day.ts';
import type { Court, Judge, Nationality } from '#observatory/synthesize/story/places.ts';

export type Course = 'court' | 'review' | 'appeal';

export type Hearing = {
  /** The day on which it was put on the calendar. */
  set: Day;
  on: Day;
  /** The day to which it is moved between the first release and the second. */
  movedTo: Day | null;
  calendar: 'M' | 'I';
  time: string;
  /** Why it was adjourned; null where the case ended in it. */
  adjourned: string | null;
  bond: boolean;
};

export type Application = {
  code: string;
  on: Day;
  /** The proceeding in which it stands, by its place in the story. */
  proceeding: number;
  decision: string | null;
  decidedOn: Day | null;
};

export type Motion = { code: string; filedOn: Day; proceeding: number; decision: string; decidedOn: Day };

export type ProceedingEnd = {
  on: Day;
  /** A decision fills DEC_CODE, a completion OTHER_COMP. */
  kind: 'decision' | 'completion';
  code: string;
  absent: boolean;
  /** The court to which the case goes. */
  to: Court | null;
};

export type ProceedingCause = 'filed' | 'moved' | 'reopened' | 'remanded' | 'recalendared';

export type Proceeding = {
  court: Court;
  place: string;
  judge: Judge;
  from: Day;
  cause: ProceedingCause;
  /** What its row says; now and then not what the case's row says. */
  hearings: Hearing[];
  end: ProceedingEnd | null;
};

export type Appeal = {
  type: string;
  category: string;
  by: string;
  filedOn: Day;
  proceeding: number | null;
  represented: boolean;
  decidedOn: Day;
  decision: string;
  panelOn: Day | null;
  /** When the record was asked for by a federal court. */
  courtOn: Day | null;
};

export type Bond = {
  askedOn: Day;
  decidedOn: Day;
  decision: string;
  initial: number;
  set: number | null;
  appealed: boolean;
};

export type Story = {
  index: number;
  type: string;
  course: Course;
  nationality: Nationality;
  language: string;
  /** The index of the case that this one follows; null for a case of its own. */
  lead: number | null;
  severedOn: Day | null;
  chargedOn: Day;
  filedOn: Day;
  firstCourt: Court;
  bornIn: { year: number; month: number } | null;
  juvenile: boolean;
  enteredOn: Day | null;
  /** Affirmative or defensive, where asylum is asked for. */
  asylum: 'I' | 'E' | null;
  detainedOn: Day | null;
  releasedOn: Day | null;
  bond: Bond | null;
  representedFrom: Day | null;
  representedTo: Day | null;
  charges: readonly string[];
  proceedings: Proceeding[];
  applications: Application[];
  motions: Motion[];
  appeals: Appeal[];
};

/** The day of a hearing as an edition knows it. */
export function hearingDay({ on, movedTo }: Hearing, edition: number): Day {
  return edition > 1 && movedTo !== null ? movedTo : on;
}
