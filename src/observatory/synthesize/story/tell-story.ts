// Makes up a case from its number: who, where, when, and what becomes of it.
import { type Day, dayOf } from '#core/calendar/day.ts';
import { chanceOf, Draws, isWithin } from '#observatory/synthesize/random.ts';
import { followCourse } from '#observatory/synthesize/story/follow-course.ts';
import type { Lifecycle } from '#observatory/synthesize/story/lifecycle.ts';
import type { Court, Nationality } from '#observatory/synthesize/story/places.ts';
import type { Course, Story } from '#observatory/synthesize/story/story.ts';
import type { World } from '#observatory/synthesize/story/world.ts';

/** What the members of a family share. */
type Household = {
  lead: number | null;
  type: string;
  course: Course;
  nationality: Nationality;
  chargedOn: Day;
  filedOn: Day;
  court: Court;
  detained: boolean;
};

/** The same case for every edition: an edition shows what had happened by its day. */
export function tellStory(world: World, index: number): Story {
  const { lifecycle } = world;
  const { lead, type, course, nationality, chargedOn, filedOn, court, detained } = householdOf(world, index);
  const draws = new Draws(chanceOf(world.seed, 'story', index));
  const juvenile = draws.percent(lifecycle.juvenile);
  const detainedOn = detained ? draws.after(chargedOn, [-20, 0]) : null;
  const represented = course !== 'review' && draws.percent(lifecycle.represented);
  const representedFrom = represented ? draws.after(filedOn, [0, 400]) : null;
  const story: Story = {
    index,
    type,
    course,
    nationality,
    language: draws.percent(6) ? 'ENG' : nationality.language,
    lead,
    severedOn: lead !== null && draws.percent(lifecycle.severed) ? draws.after(filedOn, [60, 900]) : null,
    chargedOn,
    filedOn,
    firstCourt: court,
    bornIn: birthOf(draws, lifecycle.birthKnown, chargedOn, juvenile),
    juvenile,
    enteredOn: draws.percent(62) ? draws.after(chargedOn, [-3000, 0]) : null,
    asylum: null,
    detainedOn,
    releasedOn:
      detainedOn !== null && course === 'court' && draws.percent(lifecycle.released)
        ? draws.after(detainedOn, [10, 160])
        : null,
    bond: null,
    representedFrom,
    representedTo:
      representedFrom !== null && draws.percent(lifecycle.dropsRepresentative)
        ? draws.after(representedFrom, [90, 900])
        : null,
    charges: chargesOf(draws, lifecycle, course),
    proceedings: [],
    applications: [],
    motions: [],
    appeals: [],
  };
  followCourse({ story, world, draws });
  return story;
}

/** A rider's household is that of the nearest case before it that leads; both can be told alone. */
function householdOf(world: World, index: number): Household {
  const { lifecycle, places, seed, cases } = world;
  let leader = index;
  // The first case of an edition leads; whoever follows, follows someone of the same edition.
  const first = index < cases ? 0 : cases;
  while (leader > first && isWithin(lifecycle.family, chanceOf(seed, 'family', leader))) leader--;
  const draws = new Draws(chanceOf(seed, 'household', leader));
  const isNew = index >= cases;
  const type = isNew ? 'RMV' : draws.pick(lifecycle.choose.caseType);
  const course = courseOf(lifecycle, type);
  const known = lifecycle.knownTo;
  const chargedOn = isNew ? draws.after(known[1], [-40, 0]) : chargeDay(draws, lifecycle, type, known[1]);
  const filedOn = isNew
    ? draws.after(known[1], [1, known[2] - known[1]])
    : (Math.min(chargedOn + draws.within(lifecycle.spans.filing), known[1]) as Day);
  const detained = course === 'review' || (course === 'court' && draws.percent(lifecycle.detained));
  const code = draws.pick(detained ? places.choose.detainedCourt : places.choose.court);
  const nationality = places.nationalities.get(draws.pick(places.choose.nationality)) as Nationality;
  return {
    lead: leader !== index && type === 'RMV' ? leader : null,
    type,
    course,
    nationality,
    chargedOn,
    filedOn,
    court: places.courts.get(code) as Court,
    detained,
  };
}

function courseOf({ courses }: Lifecycle, type: string): Course {
  if (courses.review.includes(type)) return 'review';
  return courses.appeal.includes(type) ? 'appeal' : 'court';
}

/** Deportation and exclusion ended with April 1997, removal began. */
function chargeDay(draws: Draws, { choose }: Lifecycle, type: string, last: Day): Day {
  const before = type === 'DEP' || type === 'EXC';
  const year = Number(draws.pick(before ? choose.yearBefore : choose.yearSince));
  const from = dayOf(year, !before && year === 1997 ? 4 : 1, 1);
  const to = Math.min(before && year === 1997 ? dayOf(1997, 3, 31) : dayOf(year, 12, 31), last);
  return draws.within([from, to]) as Day;
}

function birthOf(draws: Draws, known: number, chargedOn: Day, juvenile: boolean): Story['bornIn'] {
  const age = juvenile ? draws.within([1, 17]) : draws.within([18, 62]);
  const month = draws.within([1, 12]);
  return draws.percent(known) ? { year: 1970 + Math.floor(chargedOn / 365.25) - age, month } : null;
}

function chargesOf(draws: Draws, { choose, secondCharge }: Lifecycle, course: Course): string[] {
  if (course !== 'court') return [];
  const charges = [draws.pick(choose.charge)];
  if (draws.percent(secondCharge)) charges.push('237a02Aiii');
  return charges;
}
