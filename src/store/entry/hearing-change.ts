// A hearing that a check found other than recorded: proposed by one member, recorded when a second one confirms it.
import type { CheckAnswer } from '#contract/entries/check.ts';
import type { EntryData } from '#contract/entries/kinds.ts';
import { ProblemError } from '#contract/problems.ts';
import { type Day, parseDay } from '#core/calendar/day.ts';
import { formatMoment } from '#core/calendar/zone.ts';
import type { CaseProjection, Projector } from '#core/case/projection.ts';
import { type Difference, nextHearing } from '#core/check/differences.ts';
import { appendEvents } from '#store/case/append-events.ts';
import type { Tx } from '#store/database/database.ts';
import { type ChangedEntry, lockEntry, putVersion } from '#store/entry/change-entry.ts';
import { recordFollowUps } from '#store/entry/record-follow-ups.ts';

type FoundHearing = NonNullable<NonNullable<EntryData<'task'>['opened']>['hearing']>;

/** The hearing as the answer has it, where its day or hour is another; what the answer does not say stays as recorded. */
export function findHearingChange(
  tx: Tx,
  answer: CheckAnswer,
  differences: readonly Difference[],
  { hearings, court: courtOfCase }: CaseProjection,
): FoundHearing | undefined {
  const isMoved = differences.some(({ field }) => field === 'hearing-date' || field === 'hearing-time');
  if (!isMoved || answer.system !== 'eoir-portal' || !answer.nextHearing) return undefined;
  const { on, time, kind, medium, judge } = answer.nextHearing;
  const recorded = nextHearing(hearings, parseDay(answer.on) as Day);
  const court = answer.court ?? recorded?.court ?? courtOfCase;
  if (court === undefined) return undefined;
  const known = { medium: medium ?? recorded?.medium, judge: judge ?? recorded?.judge };
  const zone = recorded === undefined ? '' : `[${recorded.startsAt.zone}]`;
  return {
    ...(recorded && { noticeId: recorded.noticeId, recorded: formatMoment(recorded.startsAt) }),
    hearingId: recorded?.hearingId ?? crypto.randomUUID(),
    kind: kind ?? recorded?.kind ?? 'other',
    startsAt: time === undefined ? on : `${on}T${time}${zone}`,
    court,
    ...(known.medium !== undefined && { medium: known.medium }),
    ...(known.judge !== undefined && { judge: known.judge }),
    foundOn: answer.on,
    foundBy: tx.actor.memberId as string,
  };
}

/**
 * Records the hearing that a task asks to confirm, beside the date before, and closes the task with every other that the
 * record opens for the same. Throws `not-found` for any other entry, `stale`, and `refused` for the member who found it
 * (reason `second-member-needed`) and for a task that is closed.
 */
export async function confirmHearingChange(
  tx: Tx,
  projector: Projector,
  { taskId, version }: { taskId: string; version: number },
): Promise<ChangedEntry> {
  const task = await lockEntry(tx, { entryId: taskId, version });
  const hearing = task.kind === 'task' ? task.data.opened?.hearing : undefined;
  if (task.kind !== 'task' || hearing === undefined || task.caseId === undefined)
    throw new ProblemError('not-found');
  if (task.data.state !== 'open') throw refused('The task is closed.', 'closed');
  if (hearing.foundBy === tx.actor.memberId)
    throw refused('A second member has to look.', 'second-member-needed');
  const { hearingId, kind, startsAt, court, medium, judge, foundOn } = hearing;
  const data = { hearingId, kind, startsAt, court, ...(medium && { medium }), ...(judge && { judge }) };
  await appendEvents(tx, projector, {
    caseId: task.caseId,
    events: [{ type: 'hearing-scheduled', on: foundOn, source: { kind: 'portal' }, data }],
    // Two members have looked: that a second one should is settled.
    afterAppend: (inner, added) =>
      recordFollowUps(inner, {
        ...added,
        followUps: added.followUps.filter(({ work }) => work !== 'confirm-hearing-date'),
      }),
  });
  const { kind: name, data: before, source } = task;
  const body = { kind: name, data: { ...before, state: 'done' as const }, ...(source && { source }) };
  return putVersion(tx, projector, { entry: task, body, caseIds: [] });
}

const refused = (detail: string, reason: string) => new ProblemError('refused', detail, { reason });
