// Members, walls and the like as the contract tells them: moments as text.
import type { z } from 'zod';
import type { ACCOUNT } from '#contract/api/account.ts';
import type { MEMBERS } from '#contract/api/members.ts';
import type { WALLS } from '#contract/api/walls.ts';
import type { Assignment } from '#store/access/assignment.ts';
import type { Link } from '#store/access/invitation.ts';
import type { Member } from '#store/access/member.ts';
import type { Team } from '#store/access/team.ts';
import type { Token } from '#store/access/token.ts';
import type { Wall } from '#store/access/wall.ts';
import type { Services } from '../handler.ts';

/** `at`: milliseconds since 1970-01-01T00:00Z. */
export const moment = (at: number): string => new Date(at).toISOString();

export const millis = (text: string): number => new Date(text).getTime();

export function memberOut({
  activeFrom,
  activeUntil,
  roles,
  ...member
}: Member): z.input<(typeof MEMBERS.readMember)['answer']> {
  return {
    ...member,
    roles: [...roles],
    ...(activeFrom !== undefined && { activeFrom: moment(activeFrom) }),
    ...(activeUntil !== undefined && { activeUntil: moment(activeUntil) }),
  };
}

export function accountOut(member: Member): z.input<(typeof ACCOUNT.readAccount)['answer']> {
  const { state, hasSecondFactor, ...account } = memberOut(member);
  return account;
}

export const teamOut = ({ memberIds, ...team }: Team) => ({ ...team, memberIds: [...memberIds] });

/** Behind the # it stays in the browser and reaches no log. */
export const linkOut = ({ publicUrl }: Services, { token, expiresAt }: Link) => ({
  url: `${publicUrl}/join#${token}`,
  expiresAt: moment(expiresAt),
});

export function tokenOut({ createdAt, expiresAt, lastUsedAt, scopes, ...token }: Token) {
  return {
    ...token,
    scopes: [...scopes],
    createdAt: moment(createdAt),
    expiresAt: moment(expiresAt),
    ...(lastUsedAt !== undefined && { lastUsedAt: moment(lastUsedAt) }),
  };
}

export function wallOut({ createdAt, endedAt, ...wall }: Wall): z.input<(typeof WALLS.setWall)['answer']> {
  return {
    ...wall,
    createdAt: moment(createdAt),
    ...(endedAt !== undefined && { endedAt: moment(endedAt) }),
  };
}

export function assignmentOut({
  createdAt,
  until,
  ...assignment
}: Assignment): z.input<(typeof WALLS.assign)['answer']> {
  return {
    ...assignment,
    createdAt: moment(createdAt),
    ...(until !== undefined && { until: moment(until) }),
  };
}
