// Opens a case: its number, its first events, and the assignment without which some members would not see it.
import { randomUUIDv7 } from 'node:crypto';
import type { EventInput } from '#contract/event-input.ts';
import { ProblemError } from '#contract/problems.ts';
import { formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { CaseKind } from '#core/case/history.ts';
import type { Projector } from '#core/case/projection.ts';
import { definite } from '#core/definite.ts';
import { insertAssignment } from '#store/access/assignment.ts';
import { readMember } from '#store/access/member.ts';
import type { CaseBody, CaseFacts } from '#store/case/case-facts.ts';
import { openCodeBook } from '#store/case/code-book.ts';
import { loadCase } from '#store/case/load-case.ts';
import { type Recorded, recordEvents } from '#store/case/record-events.ts';
import type { Tx } from '#store/database/database.ts';

export type NewCase = { [K in keyof CaseFacts]: CaseFacts[K] | undefined } & {
  kind: CaseKind;
  clientId: string;
  /** YYYY-MM-DD; today where the case is, if absent. */
  openedOn?: string | undefined;
  /** The member who answers for the case. */
  ownerId?: string | undefined;
  /** What had happened before. */
  events?: readonly EventInput[] | undefined;
};

const NEXT_NUMBER = `insert into case_number (org_id, last) values ($1, 1)
  on conflict (org_id) do update set last = case_number.last + 1 returning last`;

/**
 * Opens a case of a client in sight and records that it was opened. Whoever opens it is assigned to it, unless they see it
 * anyway. Throws `not-found` where the client or the owner is not there, and what
 * `recordEvents` throws.
 */
export async function openCase(
  tx: Tx,
  projector: Projector,
  { clientId, openedOn, ownerId, events = [], ...given }: NewCase,
): Promise<Recorded & { id: string; number: number }> {
  const { orgId, memberId } = tx.actor;
  const facts = definite(given) as CaseFacts;
  const [client] = await tx.query('select id from client where org_id = $1 and id = $2', [orgId, clientId]);
  if (client === undefined) throw new ProblemError('not-found');
  const on = openedOn ?? formatDay(momentAt(facts.timeZone ?? DEFAULT_ZONE, tx.at).day);
  const id = randomUUIDv7();
  const [numbered] = await tx.query<{ last: number }>(NEXT_NUMBER, [orgId]);
  const number = numbered?.last as number;
  const versions = [{ at: tx.at, by: memberId as string, facts }];
  const sealed = await tx.keys.sealForClient(tx, clientId, { table: 'case', row: id }, {
    versions,
  } satisfies CaseBody);
  const book = await openCodeBook(tx);
  await tx.query(
    `insert into "case" (org_id, id, client_id, number, kind_code, opened_on, key_version, body, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9), $10)`,
    [
      ...[
        orgId,
        id,
        clientId,
        number,
        book.code('case-kind', facts.kind),
        on,
        sealed.keyVersion,
        sealed.body,
      ],
      ...[tx.at / 1000, memberId],
    ],
  );
  const matter = { clientId, caseId: id };
  if (ownerId !== undefined) {
    await readMember(tx, ownerId);
    await insertAssignment(tx, matter, { memberId: ownerId, as: 'owner' }, undefined);
  }
  if (!(await isInSight(tx, id)))
    await insertAssignment(tx, matter, { memberId: memberId as string, as: 'assigned' }, undefined);
  await tx.query('update client set has_case = true where org_id = $1 and id = $2 and not has_case', [
    orgId,
    clientId,
  ]);
  const opened: EventInput = { type: 'case-opened', on, data: { kind: facts.kind } };
  const inputs = events.some(({ type }) => type === 'case-opened') ? events : [...events, opened];
  const loaded = await loadCase(tx, id, { lock: true });
  const { loaded: _, ...recorded } = await recordEvents(tx, projector, { loaded, inputs, act: 'open' });
  return { id, number, ...recorded };
}

async function isInSight(tx: Tx, caseId: string): Promise<boolean> {
  const seen = await tx.query('select id from "case" where org_id = $1 and id = $2', [
    tx.actor.orgId,
    caseId,
  ]);
  return seen.length > 0;
}
