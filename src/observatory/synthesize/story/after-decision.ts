// What follows the judge's decision: appeal, the federal court, a motion to reopen, and the case's return.
import type { Day } from '#core/calendar/day.ts';
import type { Appeal, ProceedingEnd, Story } from '#observatory/synthesize/story/story.ts';
import type { Telling } from '#observatory/synthesize/story/world.ts';

/** Ids have room for a few more; several decisions of a case can each be appealed. */
const MOST_APPEALS = 6;

export type Return = { from: Day; cause: 'reopened' | 'remanded' };

/** Appeals and motions against the last decision; answers when and why the case is before the court again, if it is. */
export function afterDecision(telling: Telling): Return | null {
  const { story, world, draws } = telling;
  const { appeals, orders, reopening } = world.lifecycle;
  const { code, absent, on } = lastEnd(story);
  if (absent) return draws.percent(reopening.absent) ? moveToReopen(telling, 'MA') : null;
  const isAdverse = orders.includes(code) || code === 'V';
  if (draws.percent(isAdverse ? appeals.respondent : appeals.dhs)) {
    return afterAppeal(telling, file(telling, 'Case Appeal', isAdverse ? 'A' : 'I', on));
  }
  return draws.percent(reopening.merits) ? moveToReopen(telling, 'O') : null;
}

function moveToReopen(telling: Telling, code: string): Return | null {
  const { story, world, draws } = telling;
  const { reopening, spans } = world.lifecycle;
  const filedOn = draws.after(lastEnd(story).on, spans.reopening);
  const decidedOn = draws.after(filedOn, spans.motionDecided);
  const isGranted = draws.percent(reopening.granted);
  const proceeding = story.proceedings.length - 1;
  story.motions.push({ code, filedOn, proceeding, decision: isGranted ? 'G' : 'D', decidedOn });
  if (isGranted) return { from: decidedOn, cause: 'reopened' };
  if (!draws.percent(reopening.appealed)) return null;
  return afterAppeal(telling, file(telling, 'Appeal of IJ MTR', 'A', decidedOn));
}

function afterAppeal(telling: Telling, appeal: Appeal): Return | null {
  const { story, world, draws } = telling;
  const { appeals, boardRemands } = world.lifecycle;
  if (boardRemands.includes(appeal.decision)) {
    return { from: draws.after(appeal.decidedOn, [5, 40]), cause: 'remanded' };
  }
  if (story.appeals.length >= MOST_APPEALS) return null;
  if (draws.percent(appeals.court)) {
    appeal.courtOn = draws.after(appeal.decidedOn, [15, 90]);
    if (draws.percent(appeals.courtRemand)) {
      const remandedOn = draws.after(appeal.courtOn, [200, 900]);
      return afterAppeal(telling, file(telling, 'Circuit Court Remand', 'O', remandedOn));
    }
  }
  if (draws.percent(appeals.boardMotion)) {
    file(telling, 'MTR BIA', 'A', draws.after(appeal.decidedOn, [20, 400]));
  }
  return null;
}

function file({ story, world, draws }: Telling, type: string, by: string, against: Day): Appeal {
  const { appeals, choose, spans } = world.lifecycle;
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

function lastEnd({ proceedings }: Story): ProceedingEnd {
  return proceedings.at(-1)?.end as ProceedingEnd;
}
