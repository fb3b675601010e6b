// Records a look-up of a government system: by the member who made it, signed in, on a case in sight, one at a time.
import type { CheckAnswer } from '#contract/entries/check.ts';
import type { EntryData } from '#contract/entries/kinds.ts';
import { ProblemError } from '#contract/problems.ts';
import { addDays, type Day, formatDay, parseDay } from '#core/calendar/day.ts';
import { CHECK_EVERY_DAYS } from '#core/case/checks.ts';
import type { CaseProjection, Projector } from '#core/case/projection.ts';
import { type Answered, findDifferences } from '#core/check/differences.ts';
import { loadCase } from '#store/case/load-case.ts';
import type { Tx } from '#store/database/database.ts';
import { addEntry } from '#store/entry/add-entry.ts';
import { findHearingChange } from '#store/entry/hearing-change.ts';
import { openTask } from '#store/entry/record-follow-ups.ts';

export type NewCheck = { caseId: string; answer: CheckAnswer; sessionId?: string | undefined };

export type KeptCheck = Pick<EntryData<'check'>, 'result' | 'differences' | 'nextDueOn'> & {
  id: string;
  version: number;
  clientId: string;
  tasks: string[];
};

/**
 * Records the answer with what differs from the history. A hearing found on another day is not yet recorded: a task
 * asks a second member to look. Throws `not-allowed` without the session of a member who is signed in (no token, job
 * or import can write a check), `not-found`, and `refused` for a day to come.
 */
export async function recordCheck(tx: Tx, projector: Projector, check: NewCheck): Promise<KeptCheck> {
  const { caseId, answer, sessionId } = check;
  await requireSession(tx, sessionId);
  const { history, today, clientId } = await loadCase(tx, caseId, { lock: true });
  const on = dayOf(answer.on);
  if (on > today)
    throw new ProblemError('refused', 'The day of the check is to come.', { reason: 'day-to-come' });
  const projection = projector.project(history, today);
  const data = compare(answer, on, projection);
  const { id, version, events } = await addEntry(
    tx,
    projector,
    { of: { caseId }, kind: 'check', data, source: { kind: 'portal' } },
    'check',
  );
  const tasks: string[] = [];
  const hearing = findHearingChange(tx, answer, data.differences, projection);
  const eventId = events[0]?.eventId;
  if (hearing !== undefined && eventId !== undefined) {
    tasks.push(await openTask(tx, { clientId, caseId }, { work: 'confirm-hearing-date', eventId, hearing }));
  }
  const { result, differences, nextDueOn } = data;
  return { id, version, clientId, result, differences, nextDueOn, tasks };
}

function compare(answer: CheckAnswer, on: Day, recorded: CaseProjection): EntryData<'check'> {
  const differences = findDifferences(answeredOf(answer, on), recorded);
  return {
    answer,
    result: !answer.found ? 'not-found' : differences.length > 0 ? 'differs' : 'matches',
    differences,
    nextDueOn: formatDay(addDays(on, CHECK_EVERY_DAYS[answer.system])),
  };
}

function answeredOf(answer: CheckAnswer, on: Day): Answered {
  const { found } = answer;
  if (answer.system === 'ice-locator')
    return { on, found, inCustody: answer.inCustody, facility: answer.facility };
  if (answer.system !== 'eoir-portal') return { on, found };
  const { nextHearing, court } = answer;
  return { on, found, court, nextHearing: nextHearing && { ...nextHearing, on: dayOf(nextHearing.on) } };
}

/** The schema of the answer has checked that it is a day. */
const dayOf = (text: string) => parseDay(text) as Day;

async function requireSession(tx: Tx, sessionId: string | undefined): Promise<void> {
  const sessions =
    sessionId === undefined
      ? []
      : await tx.query(
          `select 1 from session where org_id = $1 and id = $2 and member_id = $3 and stage = 'signed-in'
             and ended_at is null and expires_at > to_timestamp($4)`,
          [tx.actor.orgId, sessionId, tx.actor.memberId, tx.at / 1000],
        );
  if (sessions.length === 0)
    throw new ProblemError('not-allowed', 'A check is recorded by the member who made it, signed in.');
}
