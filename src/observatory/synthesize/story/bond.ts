// The bond proceeding of a case that begins in custody.
import { TIMES, workingDay } from '#observatory/synthesize/story/calendar.ts';
import type { Bond, Hearing } from '#observatory/synthesize/story/story.ts';
import type { Telling } from '#observatory/synthesize/story/world.ts';

/** Asks for bond, in some cases; where it is granted, the release follows. */
export function seekBond({ story, world, draws }: Telling): void {
  const { bond, bondGrants, choose, spans } = world.lifecycle;
  if (story.detainedOn === null || story.course !== 'court' || !draws.percent(bond.asked)) return;
  const askedOn = draws.after(story.filedOn, [0, 20]);
  const decidedOn = workingDay(draws.after(askedOn, spans.bondHearing));
  const decision = draws.pick(choose.bondDecision);
  const isGranted = bondGrants.includes(decision);
  const initial = draws.within([3, 50]) * 500;
  const granted = decision === 'R' ? 0 : Math.max(1500, initial - draws.within([0, 10]) * 500);
  const appealed = draws.percent(bond.appealed);
  story.bond = { askedOn, decidedOn, decision, initial, set: isGranted ? granted : null, appealed };
  if (isGranted) story.releasedOn = draws.after(decidedOn, [0, 5]);
}

export function bondHearing({ askedOn, decidedOn }: Bond, { draws }: Telling): Hearing {
  const time = draws.of(TIMES);
  return { set: askedOn, on: decidedOn, movedTo: null, calendar: 'M', time, adjourned: null, bond: true };
}
