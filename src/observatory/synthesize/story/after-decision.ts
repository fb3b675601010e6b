// What follows the judge's decision: appeal, the federal court, a motion to reopen, and the case's return.
import type { Day } from '#core/calendar/day.ts';
import type { Draws } from '#observatory/synthesize/random.ts';
import type { Lifecycle } from '#observatory/synthesize/story/lifecycle.ts';
import type { Appeal, ProceedingEnd, Story } from '#observatory/synthesize/story/story.ts';

const MOST_APPEALS = 7;

export type Return = { from: Day; cause: 'reopened' | 'remanded' };

/** Appeals and motions against the last decision; answers when and why the case is before the court again, if it is. */
export function afterDecision(story: Story, lifecycle: Lifecycle, draws: Draws): Return | null {
  const { appeals, reopening } = lifecycle;
  const proceeding = story.proceedings.length - 1;
  const end = story.proceedings[proceeding]?.end as ProceedingEnd;
  const isOrder = lifecycle.orders.includes(end.code);
  if (end.absent) return draws.percent(reopening.absent) ? moveToReopen(story, 'MA', lifecycle, draws) : null;
  if (draws.percent(isOrder || end.code === 'V' ? appeals.respondent : appeals.dhs)) {
    const appeal = file(
      story,
      'Case Appeal',
      isOrder || end.code === 'V' ? 'A' : 'I',
      end.on,
      lifecycle,
      draws,
    );
    return appeal === null ? null : afterAppeal(story, appeal, lifecycle, draws);
  }
  return draws.percent(reopening.merits) ? moveToReopen(story, 'O', lifecycle, draws) : null;
}

function moveToReopen(story: Story, code: string, lifecycle: Lifecycle, draws: Draws): Return | null {
  const { reopening, spans } = lifecycle;
  const proceeding = story.proceedings.length - 1;
  const end = story.proceedings[proceeding]?.end as ProceedingEnd;
  const filedOn = draws.after(end.on, spans.reopening);
  const decidedOn = draws.after(filedOn, spans.motionDecided);
  const isGranted = draws.percent(reopening.granted);
  story.motions.push({ code, filedOn, proceeding, decision: isGranted ? 'G' : 'D', decidedOn });
  if (isGranted) return { from: decidedOn, cause: 'reopened' };
  if (!draws.percent(reopening.appealed)) return null;
  const appeal = file(story, 'Appeal of IJ MTR', 'A', decidedOn, lifecycle, draws);
  return appeal === null ? null : afterAppeal(story, appeal, lifecycle, draws);
}

function afterAppeal(story: Story, appeal: Appeal, lifecycle: Lifecycle, draws: Draws): Return | null {
  const { appeals, boardRemands } = lifecycle;
  if (boardRemands.includes(appeal.decision)) {
    return { from: draws.after(appeal.decidedOn, [5, 40]), cause: 'remanded' };
  }
  if (draws.percent(appeals.court)) {
    appeal.courtOn = draws.after(appeal.decidedOn, [15, 90]);
    if (draws.percent(appeals.courtRemand)) {
      const again = file(
        story,
        'Circuit Court Remand',
        'O',
        draws.after(appeal.courtOn, [200, 900]),
        lifecycle,
        draws,
      );
      return again === null ? null : afterAppeal(story, again, lifecycle, draws);
    }
  }
  if (draws.percent(appeals.boardMotion))
    file(story, 'MTR BIA', 'A', draws.after(appeal.decidedOn, [20, 400]), lifecycle, draws);
  return null;
}

function file(
  story: Story,
  type: string,
  by: string,
  against: Day,
  { appeals, choose, spans }: Lifecycle,
  draws: Draws,
): Appeal | null {
  if (story.appeals.length >= MOST_APPEALS) return null;
  const filedOn = draws.after(against, spans.appealFiled);
  const appeal: Appeal = {
    type,
    category: 'IJ',
    by,
    filedOn,
    proceeding: story.proceedings.length - 1,
    represented: story.representedFrom !== null || draws.percent(30),
    decidedOn: draws.after(filedOn, spans.appealDecided),
    decision: draws.pick(choose.boardDecision),
    panelOn: draws.percent(appeals.panel) ? draws.after(filedOn, [60, 110]) : null,
    courtOn: null,
  };
  story.appeals.push(appeal);
  return appeal;
}
