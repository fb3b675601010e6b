// What happens to a case from its filing on: hearings, moves, closings, decisions, and how it comes back.
import { type Day, partsOf, weekdayOf } from '#core/calendar/day.ts';
import { type Draws, stir } from '#observatory/synthesize/random.ts';
import { afterDecision } from '#observatory/synthesize/story/after-decision.ts';
import type { Lifecycle, WaitByYear } from '#observatory/synthesize/story/lifecycle.ts';
import type { Court } from '#observatory/synthesize/story/places.ts';
import { decideRelief, moveRelief, seekRelief } from '#observatory/synthesize/story/relief.ts';
import type { Hearing, Proceeding, ProceedingCause, Story } from '#observatory/synthesize/story/story.ts';
import type { World } from '#observatory/synthesize/story/world.ts';

/** More rows of one case than these are never needed; ids are spaced by them. */
const MOST_PROCEEDINGS = 12;
const MOST_HEARINGS = 100;

const TIMES = ['0830', '0900', '1000', '1030', '1300', '1330', '1430'];

/** Tells the story to the last day of the last edition; a hearing may stand beyond it. */
export function followCourse(story: Story, world: World, draws: Draws): void {
  const { lifecycle } = world;
  if (story.course === 'appeal') {
    appealWithoutProceeding(story, lifecycle, draws);
    return;
  }
  seekBond(story, lifecycle, draws);
  let next: Opening | null = { court: story.firstCourt, from: story.filedOn, cause: 'filed' };
  let hearings = 0;
  while (next !== null && next.from <= lifecycle.knownTo[2] && story.proceedings.length < MOST_PROCEEDINGS) {
    const proceeding = open(next, draws);
    story.proceedings.push(proceeding);
    if (story.bond !== null && story.proceedings.length === 1)
      proceeding.hearings.push(bondHearing(story.bond, draws));
    next = hear(story, proceeding, world, draws, MOST_HEARINGS - hearings);
    hearings += proceeding.hearings.length;
  }
}

type Opening = { court: Court; from: Day; cause: ProceedingCause };

function open({ court, from, cause }: Opening, draws: Draws): Proceeding {
  const place = draws.percent(80) ? (court.places[0] as string) : draws.of(court.places);
  return { court, place, judge: draws.of(court.judges), from, cause, hearings: [], end: null };
}

/** Hears one proceeding to its end, or to a hearing that is still to come; answers with what follows it. */
function hear(
  story: Story,
  proceeding: Proceeding,
  world: World,
  draws: Draws,
  room: number,
): Opening | null {
  const { lifecycle } = world;
  const at = story.proceedings.length - 1;
  let day = proceeding.from;
  for (let n = 0; n < room; n++) {
    const hearing = putOnCalendar(story, world, draws, day, n);
    proceeding.hearings.push(hearing);
    if (hearing.on > lifecycle.knownTo[2]) return null;
    if (n === 1 || (n === 0 && draws.percent(30))) seekRelief(story, at, hearing.on, lifecycle, draws);
    const outcome = draws.pick(lifecycle.choose.hearing[kindOf(story, hearing.on, n)]);
    if (draws.percent(lifecycle.ordinaryMotions)) {
      story.motions.push({
        code: draws.pick(lifecycle.choose.motion),
        filedOn: draws.after(hearing.on, [-20, 0]),
        proceeding: at,
        decision: draws.pick(lifecycle.choose.motionDecision),
        decidedOn: hearing.on,
      });
    }
    day = hearing.on;
    switch (outcome) {
      case 'adjourned':
        hearing.adjourned = draws.pick(lifecycle.choose.adjourned);
        continue;
      case 'unscheduled':
        hearing.adjourned = draws.pick(lifecycle.choose.adjourned);
        day = draws.after(day, [200, 1500]);
        if (day > lifecycle.knownTo[2]) return null;
        continue;
      case 'venue':
      case 'transfer': {
        const to = otherCourt(story, proceeding.court, world, draws, hearing.on);
        hearing.adjourned = outcome === 'venue' ? 'CV' : draws.pick(lifecycle.choose.adjourned);
        const code = outcome === 'venue' ? 'C' : 'T';
        proceeding.end = { on: hearing.on, kind: 'completion', code, absent: false, to };
        moveRelief(story, at, hearing.on);
        return { court: to, from: draws.after(hearing.on, [1, 12]), cause: 'moved' };
      }
      case 'closed': {
        const code = draws.pick(lifecycle.choose.closing);
        proceeding.end = { on: hearing.on, kind: 'completion', code, absent: false, to: null };
        decideRelief(story, at, hearing.on, null, lifecycle, draws);
        if (!'AKMYP'.includes(code) || !draws.percent(lifecycle.recalendared)) return null;
        const from = draws.after(hearing.on, lifecycle.spans.recalendaring);
        story.motions.push({
          code: 'C',
          filedOn: draws.after(from, [-40, -10]),
          proceeding: at,
          decision: 'G',
          decidedOn: from,
        });
        return { court: proceeding.court, from, cause: 'recalendared' };
      }
      case 'decided':
      case 'absent': {
        const absent = outcome === 'absent' && story.type in lifecycle.absentia;
        const code = absent
          ? (lifecycle.absentia[story.type] as string)
          : draws.pick(lifecycle.choose.decision.get(story.type) ?? lifecycle.choose.closing);
        proceeding.end = { on: hearing.on, kind: 'decision', code, absent, to: null };
        decideRelief(story, at, hearing.on, code, lifecycle, draws);
        const back = story.course === 'court' ? afterDecision(story, lifecycle, draws) : null;
        return back === null ? null : { court: proceeding.court, ...back };
      }
    }
  }
  return null;
}

function putOnCalendar(story: Story, { lifecycle, seed }: World, draws: Draws, set: Day, n: number): Hearing {
  const kind = kindOf(story, set, n);
  const spans = lifecycle.spans;
  const wait =
    story.course === 'review'
      ? spans.review
      : kind === 'detained'
        ? spans.detained
        : waitFrom(lifecycle.waits[kind], set);
  const on = workingDay(draws.after(set, wait));
  const isMoved = stir(seed ^ on, story.index * 128 + n) % 10000 < lifecycle.moved * 100;
  return {
    set,
    on,
    movedTo:
      isMoved && on > lifecycle.knownTo[2] && set <= lifecycle.knownTo[1]
        ? workingDay((on + 14 + (story.index % 50)) as Day)
        : null,
    calendar: n > 1 && draws.percent(55) ? 'I' : 'M',
    time: draws.of(TIMES),
    adjourned: null,
    bond: false,
  };
}

function kindOf(story: Story, on: Day, n: number): 'first' | 'later' | 'detained' {
  if (story.course === 'review') return 'detained';
  if (story.detainedOn !== null && (story.releasedOn === null || on < story.releasedOn)) return 'detained';
  return n === 0 ? 'first' : 'later';
}

function waitFrom(waits: WaitByYear, day: Day): readonly [number, number] {
  const { year } = partsOf(day);
  return (waits.find(({ since }) => since <= year) as WaitByYear[number]).days;
}

function workingDay(day: Day): Day {
  const weekday = weekdayOf(day);
  return (weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day) as Day;
}

function otherCourt(story: Story, court: Court, { places }: World, draws: Draws, on: Day): Court {
  const isFree = story.detainedOn === null || (story.releasedOn !== null && story.releasedOn <= on);
  const code = draws.pick(isFree ? places.choose.court : places.choose.detainedCourt);
  const other = places.courts.get(code) as Court;
  return other === court ? (places.courts.get(isFree ? 'SAC' : 'BTV') as Court) : other;
}

function seekBond(story: Story, lifecycle: Lifecycle, draws: Draws): void {
  if (story.detainedOn === null || story.course !== 'court' || !draws.percent(lifecycle.bond.asked)) return;
  const askedOn = draws.after(story.filedOn, [0, 20]);
  const decidedOn = workingDay(draws.after(askedOn, lifecycle.spans.bondHearing));
  const decision = draws.pick(lifecycle.choose.bondDecision);
  const isGranted = lifecycle.bondGrants.includes(decision);
  const initial = draws.within([3, 50]) * 500;
  story.bond = {
    askedOn,
    decidedOn,
    decision,
    initial,
    set: isGranted ? (decision === 'R' ? 0 : Math.max(1500, initial - draws.within([0, 10]) * 500)) : null,
    appealed: draws.percent(lifecycle.bond.appealed),
  };
  story.releasedOn = isGranted ? draws.after(decidedOn, [0, 5]) : story.releasedOn;
}

function bondHearing({ askedOn, decidedOn }: NonNullable<Story['bond']>, draws: Draws): Hearing {
  const time = draws.of(TIMES);
  return { set: askedOn, on: decidedOn, movedTo: null, calendar: 'M', time, adjourned: null, bond: true };
}

/** Appeals from decisions that no court made: the case has no proceeding. */
function appealWithoutProceeding(story: Story, lifecycle: Lifecycle, draws: Draws): void {
  story.appeals.push({
    type: story.type === 'DDC' ? 'DD Visa' : 'MTR BIA',
    category: story.type === 'DDC' ? 'DD' : 'MA',
    by: 'P',
    filedOn: story.filedOn,
    proceeding: null,
    represented: draws.percent(40),
    decidedOn: draws.after(story.filedOn, lifecycle.spans.appealDecided),
    decision: draws.pick(lifecycle.choose.boardDecision),
    panelOn: null,
    courtOn: null,
  });
}
