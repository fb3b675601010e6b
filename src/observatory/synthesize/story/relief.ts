// Applications for relief: filed together, moved with the case, decided with it.
import type { Day } from '#core/calendar/day.ts';
import type { Application, Story } from '#observatory/synthesize/story/story.ts';
import type { Telling } from '#observatory/synthesize/story/world.ts';

const MOST_APPLICATIONS = 24;

/** Files what a respondent of this case files, once. */
export function seekRelief({ story, world, draws }: Telling, on: Day): void {
  if (story.course !== 'court' || story.applications.length > 0) return;
  const codes = draws.pick(world.lifecycle.choose.applications);
  if (codes === 'none') return;
  const proceeding = story.proceedings.length - 1;
  for (const code of codes.split(' ')) {
    story.applications.push({ code, on, proceeding, decision: null, decidedOn: null });
  }
  if (codes.startsWith('ASYL')) story.asylum = draws.percent(35) ? 'I' : 'E';
}

/** The pending applications end with the row and stand again in the next proceeding. */
export function moveRelief(story: Story, on: Day): void {
  for (const pending of pendingOf(story)) {
    if (story.applications.length < MOST_APPLICATIONS) {
      story.applications.push({ ...pending, proceeding: story.proceedings.length });
    }
    pending.decision = 'T';
    pending.decidedOn = on;
  }
}

/** Decides the pending applications as the decision of the case demands; null where the case was closed without one. */
export function decideRelief({ story, world, draws }: Telling, on: Day, decision: string | null): void {
  const { choose, grants, orders } = world.lifecycle;
  for (const pending of pendingOf(story)) {
    pending.decidedOn = on;
    if (decision === null) pending.decision = 'S';
    else if (pending.code === 'VD' && 'VX'.includes(decision))
      pending.decision = decision === 'V' ? 'G' : 'D';
    else if (grants.includes(decision)) pending.decision = draws.pick(choose.granted);
    else pending.decision = draws.pick(orders.includes(decision) ? choose.refused : choose.other);
  }
}

function pendingOf({ applications, proceedings }: Story): Application[] {
  return applications.filter((one) => one.proceeding === proceedings.length - 1 && one.decision === null);
}
