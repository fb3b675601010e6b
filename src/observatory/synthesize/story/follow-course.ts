// What happens to a case from its filing on: hearings, moves, closings, decisions, and how it comes back.
import type { Day } from '#core/calendar/day.ts';
import { afterDecision } from '#observatory/synthesize/story/after-decision.ts';
import { bondHearing, seekBond } from '#observatory/synthesize/story/bond.ts';
import { docketOf, putOnCalendar } from '#observatory/synthesize/story/calendar.ts';
import type { HearingOutcome } from '#observatory/synthesize/story/lifecycle.ts';
import type { Court } from '#observatory/synthesize/story/places.ts';
import { decideRelief, moveRelief, seekRelief } from '#observatory/synthesize/story/relief.ts';
import type { Hearing, Proceeding, ProceedingCause } from '#observatory/synthesize/story/story.ts';
import type { Telling } from '#observatory/synthesize/story/world.ts';

/** Ids have room for no more, and hardly a case needs as many. */
const MOST_PROCEEDINGS = 12;
const MOST_HEARINGS = 100;

/** Why and where a proceeding is opened. */
type Opening = { court: Court; from: Day; cause: ProceedingCause };

/** Tells the story to the last day of the last edition; a hearing may stand beyond it. */
export function followCourse(telling: Telling): void {
  const { story, world, draws } = telling;
  if (story.course === 'appeal') {
    appealWithoutProceeding(telling);
    return;
  }
  seekBond(telling);
  let next: Opening | null = { court: story.firstCourt, from: story.filedOn, cause: 'filed' };
  let hearings = 0;
  while (
    next !== null &&
    next.from <= world.lifecycle.knownTo[2] &&
    story.proceedings.length < MOST_PROCEEDINGS
  ) {
    const { court, from, cause }: Opening = next;
    const place = draws.percent(80) ? (court.places[0] as string) : draws.of(court.places);
    const proceeding: Proceeding = {
      court,
      place,
      judge: draws.of(court.judges),
      from,
      cause,
      hearings: [],
      end: null,
    };
    story.proceedings.push(proceeding);
    if (story.bond !== null && cause === 'filed') proceeding.hearings.push(bondHearing(story.bond, telling));
    next = hear(telling, proceeding, MOST_HEARINGS - hearings);
    hearings += proceeding.hearings.length;
  }
}

/** Hears one proceeding to its end, or to a hearing that is still to come; answers with what follows it. */
function hear(telling: Telling, proceeding: Proceeding, room: number): Opening | null {
  const { story, world, draws } = telling;
  const { choose, hearing: outcomes, knownTo } = world.lifecycle;
  let day = proceeding.from;
  for (let n = 0; n < room; n++) {
    const hearing = putOnCalendar(telling, day, n);
    proceeding.hearings.push(hearing);
    if (hearing.on > knownTo[2]) return null;
    day = hearing.on;
    if (n === 1 || (n === 0 && draws.percent(30))) seekRelief(telling, day);
    const docket = docketOf(story, day, n);
    const outcome = draws.pick(
      choose.hearing[docket in outcomes ? (docket as keyof typeof outcomes) : 'detained'],
    );
    moveOrdinarily(telling, day);
    if (outcome !== 'decided' && outcome !== 'absent') hearing.adjourned = draws.pick(choose.adjourned);
    if (outcome === 'unscheduled') day = draws.after(day, [200, 1500]);
    else if (outcome !== 'adjourned') return endProceeding(telling, proceeding, hearing, outcome);
    if (day > knownTo[2]) return null;
  }
  return null;
}

function endProceeding(
  telling: Telling,
  proceeding: Proceeding,
  hearing: Hearing,
  outcome: Exclude<HearingOutcome, 'adjourned' | 'unscheduled'>,
): Opening | null {
  if (outcome === 'closed') return close(telling, proceeding, hearing.on);
  if (outcome === 'decided' || outcome === 'absent') {
    return decide(telling, proceeding, hearing.on, outcome === 'absent');
  }
  if (outcome === 'venue') hearing.adjourned = 'CV';
  return moveCase(telling, proceeding, hearing.on, outcome === 'venue' ? 'C' : 'T');
}

/** Change of venue or transfer: the row ends, and another begins at the other court. */
function moveCase(telling: Telling, proceeding: Proceeding, on: Day, code: 'C' | 'T'): Opening {
  const { story, world, draws } = telling;
  const { choose, courts } = world.places;
  const isFree = story.detainedOn === null || (story.releasedOn !== null && story.releasedOn <= on);
  const drawn = courts.get(draws.pick(isFree ? choose.court : choose.detainedCourt)) as Court;
  const to = drawn === proceeding.court ? (courts.get(isFree ? 'SAC' : 'BTV') as Court) : drawn;
  proceeding.end = { on, kind: 'completion', code, absent: false, to };
  moveRelief(story, on);
  return { court: to, from: draws.after(on, [1, 12]), cause: 'moved' };
}

/** Closed without a decision; what was only put aside may come back to the calendar, under the same case number. */
function close(telling: Telling, proceeding: Proceeding, on: Day): Opening | null {
  const { story, world, draws } = telling;
  const { choose, putAside, recalendared, spans } = world.lifecycle;
  const code = draws.pick(choose.closing);
  proceeding.end = { on, kind: 'completion', code, absent: false, to: null };
  decideRelief(telling, on, null);
  if (!putAside.includes(code) || !draws.percent(recalendared)) return null;
  const from = draws.after(on, spans.recalendaring);
  const at = story.proceedings.length - 1;
  const filedOn = draws.after(from, [-40, -10]);
  story.motions.push({ code: 'C', filedOn, proceeding: at, decision: 'G', decidedOn: from });
  return { court: proceeding.court, from, cause: 'recalendared' };
}

function decide(telling: Telling, proceeding: Proceeding, on: Day, isAbsent: boolean): Opening | null {
  const { story, world, draws } = telling;
  const { absentia, choose } = world.lifecycle;
  const inAbsentia = isAbsent ? absentia[story.type] : undefined;
  const code = inAbsentia ?? draws.pick(choose.decision.get(story.type) ?? choose.closing);
  proceeding.end = { on, kind: 'decision', code, absent: inAbsentia !== undefined, to: null };
  decideRelief(telling, on, code);
  const back = story.course === 'court' ? afterDecision(telling) : null;
  return back === null ? null : { court: proceeding.court, ...back };
}

/** Motions of everyday, decided at the hearing. */
function moveOrdinarily({ story, world, draws }: Telling, on: Day): void {
  const { choose, ordinaryMotions } = world.lifecycle;
  if (!draws.percent(ordinaryMotions)) return;
  const code = draws.pick(choose.motion);
  const filedOn = draws.after(on, [-20, 0]);
  const decision = draws.pick(choose.motionDecision);
  story.motions.push({ code, filedOn, proceeding: story.proceedings.length - 1, decision, decidedOn: on });
}

/** An appeal from a decision that no court made: the case has no proceeding. */
function appealWithoutProceeding({ story, world, draws }: Telling): void {
  const { choose, spans } = world.lifecycle;
  story.appeals.push({
    type: story.type === 'DDC' ? 'DD Visa' : 'MTR BIA',
    category: story.type === 'DDC' ? 'DD' : 'MA',
    by: 'P',
    filedOn: story.filedOn,
    proceeding: null,
    represented: draws.percent(40),
    decidedOn: draws.after(story.filedOn, spans.appealDecided),
    decision: draws.pick(choose.boardDecision),
    panelOn: null,
    courtOn: null,
  });
}
