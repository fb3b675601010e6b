// Opens the tasks that events of a case bring: work that has to be looked at again, by the owner of the case.
import { FOLLOW_UP_WORDS } from '#contract/entries/follow-up-words.ts';
import type { EntryData } from '#contract/entries/kinds.ts';
import { addDays, formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { FollowUpWork } from '#core/case/follow-ups.ts';
import type { AfterAppend } from '#store/case/append-events.ts';
import { OWNER_OF } from '#store/case/beside.ts';
import type { Tx } from '#store/database/database.ts';
import { insertEntry, type Matter } from '#store/entry/write-entry.ts';

/** Within how many days: a practice, no rule of law. A change of address is due in five days (8 CFR 1003.15(d)(2)). */
const DAYS: Readonly<Record<FollowUpWork, number>> = {
  'review-venue': 2,
  'review-bond': 2,
  'review-habeas': 1,
  'review-coverage': 2,
  'confirm-hearing-date': 1,
  'tell-client-of-hearing': 2,
  'report-new-address': 3,
  'look-into-difference': 1,
  'hand-over': 3,
  'stop-sharing': 0,
};

/** One task for each follow-up. */
export const recordFollowUps: AfterAppend = async (tx, { caseId, clientId, followUps }) => {
  if (followUps.length === 0) return;
  const owner = await ownerOf(tx, caseId);
  await Promise.all(
    followUps.map(({ work, because: eventId }) =>
      insertTask(tx, { caseId, clientId }, { opened: { work, eventId }, owner }),
    ),
  );
};

/** Opens a task of the server's own; answers its id. */
export async function openTask(
  tx: Tx,
  matter: Matter & { caseId: string },
  opened: OpenedTask,
): Promise<string> {
  return insertTask(tx, matter, { opened, owner: await ownerOf(tx, matter.caseId) });
}

function insertTask(
  tx: Tx,
  matter: Matter,
  { opened, owner }: { opened: OpenedTask; owner: string | undefined },
): Promise<string> {
  const today = momentAt(DEFAULT_ZONE, tx.at).day;
  return insertEntry(tx, matter, {
    kind: 'task',
    data: {
      title: FOLLOW_UP_WORDS[opened.work].en,
      dueOn: formatDay(addDays(today, DAYS[opened.work])),
      state: 'open',
      opened,
      ...(owner !== undefined && { memberId: owner }),
    },
  });
}

type OpenedTask = NonNullable<EntryData<'task'>['opened']>;

async function ownerOf(tx: Tx, caseId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select m.id from member m where m.org_id = $1 and m.state = 'active' and m.id = ${OWNER_OF}`,
    [tx.actor.orgId, caseId],
  );
  return row?.id;
}
