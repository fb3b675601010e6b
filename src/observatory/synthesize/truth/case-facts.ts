// What became of a case, as an edition can know it: the facts that a reader must derive from its rows.
import { type Day, formatDay } from '#core/calendar/day.ts';
import { custodyAt, representativeAt } from '#observatory/synthesize/rows/case-rows.ts';
import { endBy } from '#observatory/synthesize/rows/proceeding-rows.ts';
import type { Scene } from '#observatory/synthesize/rows/scene.ts';
import type { ProceedingCause } from '#observatory/synthesize/story/story.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

export type CaseFact = {
  idncase: number;
  caseType: string;
  /** Null where the case has no proceeding. */
  chargedOn: string | null;
  firstCourt: string | null;
  lastCourt: string | null;
  proceedings: number;
  hearings: number;
  custody: 'D' | 'R' | 'N';
  /** By an attorney's row for the respondent before the court. */
  everRepresented: boolean;
  /** By the date in the case's own row. */
  nowRepresented: boolean;
  decisions: { on: string; code: string; absent: boolean; court: string }[];
  /** Rows closed without a decision, transfers left out. */
  closings: { on: string; code: string }[];
  transfers: number;
  applications: { code: string; on: string; decision: string | null }[];
  appeals: { type: string; by: string; on: string; decidedOn: string | null; decision: string | null }[];
  reopenings: number;
  remands: number;
  recalendarings: number;
  petitions: number;
  bond: { decision: string | null; amount: number | null } | null;
  /** Whether the last proceeding is open, and through what it came about. */
  pending: boolean;
  pendingSince: ProceedingCause | null;
  lead: number | null;
  /** Whether a defect struck one of its rows, so that a reader may know less. */
  damaged: boolean;
};

export function caseFact(scene: Scene, damaged: boolean): CaseFact {
  const { story, day } = scene;
  const seen = story.proceedings.filter(({ from }) => from <= day);
  const ends = seen.flatMap((proceeding) => {
    const end = endBy(proceeding, day);
    return end === null ? [] : [{ ...end, court: proceeding.court.code }];
  });
  const last = seen.at(-1);
  const isOpen = last !== undefined && endBy(last, day) === null;
  const causes = (cause: ProceedingCause) => seen.filter((one) => one.cause === cause).length;
  const date = (on: Day) => formatDay(on);
  const appeals = story.appeals.filter(({ filedOn }) => filedOn <= day);
  const bond = story.bond !== null && seen.length > 0 && story.bond.askedOn <= day ? story.bond : null;
  return {
    idncase: idOf('A_TblCase', story.index),
    caseType: story.type,
    chargedOn: seen.length === 0 ? null : date(story.chargedOn),
    firstCourt: seen[0]?.court.code ?? null,
    lastCourt: last?.court.code ?? null,
    proceedings: seen.length,
    hearings: seen.flatMap(({ hearings }) => hearings).filter(({ set }) => set <= day).length,
    custody: custodyAt(story, day),
    everRepresented: story.representedFrom !== null && story.representedFrom <= day,
    nowRepresented: representativeAt(scene) !== null,
    decisions: ends.flatMap(({ kind, on, code, absent, court }) =>
      kind === 'decision' ? [{ on: date(on), code, absent, court }] : [],
    ),
    closings: ends.flatMap(({ kind, on, code, to }) =>
      kind === 'completion' && to === null ? [{ on: date(on), code }] : [],
    ),
    transfers: ends.filter(({ to }) => to !== null).length,
    applications: story.applications.flatMap(({ code, on, proceeding, decision, decidedOn }) =>
      on <= day && proceeding < seen.length
        ? [{ code, on: date(on), decision: decidedOn !== null && decidedOn <= day ? decision : null }]
        : [],
    ),
    appeals: appeals.map(({ type, by, filedOn, decidedOn, decision }) => ({
      type,
      by,
      on: date(filedOn),
      decidedOn: decidedOn <= day ? date(decidedOn) : null,
      decision: decidedOn <= day ? decision : null,
    })),
    reopenings: causes('reopened'),
    remands: causes('remanded'),
    recalendarings: causes('recalendared'),
    petitions: appeals.filter(({ courtOn }) => courtOn !== null && courtOn <= day).length,
    bond:
      bond === null
        ? null
        : {
            decision: bond.decidedOn <= day ? bond.decision : null,
            amount: bond.decidedOn <= day ? bond.set : null,
          },
    pending: isOpen,
    pendingSince: isOpen ? last.cause : null,
    lead: story.lead === null ? null : idOf('A_TblCase', story.lead),
    damaged,
  };
}
