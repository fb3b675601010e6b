// Applications for relief: filed together, moved with the case, decided with it.
import type { Day } from '#core/calendar/day.ts';
import type { Draws } from '#observatory/synthesize/random.ts';
import type { Lifecycle } from '#observatory/synthesize/story/lifecycle.ts';
import type { Application, Story } from '#observatory/synthesize/story/story.ts';

const MOST_APPLICATIONS = 24;

/** Files what a respondent of this case files, once. */
export function seekRelief(
  story: Story,
  proceeding: number,
  on: Day,
  lifecycle: Lifecycle,
  draws: Draws,
): void {
  if (story.course !== 'court' || story.applications.length > 0) return;
  const codes = draws.pick(lifecycle.choose.applications);
  if (codes === 'none') return;
  for (const code of codes.split(' ')) {
    story.applications.push({ code, on, proceeding, decision: null, decidedOn: null });
  }
  if (codes.startsWith('ASYL')) story.asylum = draws.percent(35) ? 'I' : 'E';
}

/** The pending applications end with the row and stand again in the next proceeding. */
export function moveRelief(story: Story, proceeding: number, on: Day): void {
  for (const pending of pendingIn(story, proceeding)) {
    pending.decision = 'T';
    pending.decidedOn = on;
    if (story.applications.length < MOST_APPLICATIONS) {
      story.applications.push({ ...pending, proceeding: proceeding + 1, decision: null, decidedOn: null });
    }
  }
}

/** Decides the pending applications as the decision of the case demands; null where the case was closed without one. */
export function decideRelief(
  story: Story,
  proceeding: number,
  on: Day,
  decision: string | null,
  { choose, orders }: Lifecycle,
  draws: Draws,
): void {
  for (const pending of pendingIn(story, proceeding)) {
    pending.decidedOn = on;
    if (decision === null) pending.decision = 'S';
    else if (pending.code === 'VD' && 'VX'.includes(decision))
      pending.decision = decision === 'V' ? 'G' : 'D';
    else if ('RGHZ'.includes(decision)) pending.decision = draws.pick(choose.granted);
    else pending.decision = draws.pick(orders.includes(decision) ? choose.refused : choose.other);
  }
}

function pendingIn(story: Story, proceeding: number): Application[] {
  return story.applications.filter((one) => one.proceeding === proceeding && one.decision === null);
}
