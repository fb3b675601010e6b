// Notices to members of what happened that they should know of. One of a case is behind the walls of the case.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';

export type NoticeKind =
  | 'new-device'
  | 'reading-paused'
  | 'break-glass'
  | 'recovery-started'
  | 'recovered'
  | 'locked-down'
  | 'password-changed'
  | 'factor-added'
  | 'factor-removed'
  | 'roles-changed';

export type NewNotice = {
  kind: NoticeKind;
  /** Whom it is about, other than who is told. */
  memberId?: string;
  caseId?: string;
};

/** Leaves a notice for each of these members. */
export async function notify(tx: Tx, memberIds: readonly string[], notice: NewNotice): Promise<void> {
  for (const to of new Set(memberIds)) {
    const id = randomUUIDv7();
    const about = notice.memberId === undefined ? {} : { memberId: notice.memberId };
    const sealed = await tx.keys.sealForOrganisation(tx, { table: 'notice', row: id }, about);
    await tx.query(
      `insert into notice (org_id, id, member_id, kind, case_id, key_version, body, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.actor.orgId,
        id,
        to,
        notice.kind,
        notice.caseId ?? null,
        sealed.keyVersion,
        sealed.body,
        new Date(tx.at),
      ],
    );
  }
}

/** The active members with one of these roles, but one. */
export async function membersWithRole(tx: Tx, roles: readonly string[], but?: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from member where org_id = $1 and roles && $2 and state = 'active' and id is distinct from $3`,
    [tx.actor.orgId, roles, but ?? null],
  );
  return rows.map(({ id }) => id);
}

export type Notice = NewNotice & { id: string; createdAt: number; readAt?: number };

/** The notices of the member who asks, the newest first. `after`: the id of the last one of the page before. */
export async function listNotices(
  tx: Tx,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<Notice[]> {
  const rows = await tx.query<{
    id: string;
    kind: NoticeKind;
    case_id: string | null;
    key_version: number;
    body: Buffer;
    created_at: Date;
    read_at: Date | null;
  }>(
    `select id, kind, case_id, key_version, body, created_at, read_at from notice
     where org_id = $1 and member_id = $2 and ($3::uuid is null or id < $3) order by id desc limit $4`,
    [tx.actor.orgId, tx.actor.memberId, after ?? null, limit],
  );
  return Promise.all(
    rows.map(async ({ id, kind, case_id, key_version, body, created_at, read_at }) => ({
      id,
      kind,
      ...(await tx.keys.openForOrganisation<{ memberId?: string }>(
        tx,
        { table: 'notice', row: id },
        { keyVersion: key_version, body },
      )),
      ...(case_id !== null && { caseId: case_id }),
      createdAt: created_at.getTime(),
      ...(read_at && { readAt: read_at.getTime() }),
    })),
  );
}

/** Marks a notice of the member who asks as read. Throws `not-found`. */
export async function markRead(tx: Tx, noticeId: string): Promise<void> {
  const read = await tx.query(
    'update notice set read_at = coalesce(read_at, $4) where org_id = $1 and member_id = $2 and id = $3 returning id',
    [tx.actor.orgId, tx.actor.memberId, noticeId, new Date(tx.at)],
  );
  if (read.length === 0) throw new ProblemError('not-found');
}
