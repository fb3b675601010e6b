// Appeals to the Board: whether one is pending on a day.
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';

/** Appeals of decisions (not of bond orders) filed with the Board, in order. */
export function boardAppeals(timeline: Timeline): readonly HistoryEvent[] {
  return timeline
    .ofType('appeal-filed')
    .filter(({ data }) => data['to'] === 'board' && timeline.byId(data['of'])?.type !== 'bond-decided');
}

/** The event that ended an appeal: the Board's decision or the withdrawal, whichever came first. */
export function endOfAppeal(timeline: Timeline, appeal: HistoryEvent): HistoryEvent | undefined {
  const withdrawn = timeline
    .ofType('filing-withdrawn')
    .find(({ on, data }) => on >= appeal.on && timeline.rootOf(data['of']) === appeal.id);
  const decided = timeline.ofType('decision-issued').find((decision) => {
    if (decision.data['by'] !== 'board' || decision.on < appeal.on) return false;
    const of = timeline.rootOf(decision.data['of']);
    return of === undefined || of === appeal.id || of === timeline.rootOf(appeal.data['of']);
  });
  if (withdrawn && decided) return withdrawn.on <= decided.on ? withdrawn : decided;
  return withdrawn ?? decided;
}

/** Whether an appeal to the Board is pending at the end of a day. */
export function isBoardAppealPending(timeline: Timeline, day: Day): boolean {
  return boardAppeals(timeline).some((appeal) => {
    if (appeal.on > day) return false;
    const end = endOfAppeal(timeline, appeal);
    return end === undefined || end.on > day;
  });
}
