// Who may do what: the one table of roles and actions. The API, the pages and docs/reference/roles.md read it.

export const ROLES = [
  'admin',
  'supervisor',
  'representative',
  'paralegal',
  'intake',
  'interpreter',
  'volunteer',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a role shows without an assignment. `organisation`: every case that is not restricted; `assigned`: only cases and
 * clients that the member was assigned to; `none`: no case at all, as a member who only manages members or reads the log.
 * Walls and restrictions hold whatever the reach.
 */
export type Reach = 'none' | 'assigned' | 'organisation';

export const REACH: Readonly<Record<Role, Reach>> = {
  admin: 'none',
  supervisor: 'organisation',
  representative: 'organisation',
  paralegal: 'organisation',
  intake: 'assigned',
  interpreter: 'assigned',
  volunteer: 'assigned',
  auditor: 'none',
};

const LEGAL: readonly Role[] = ['supervisor', 'representative', 'paralegal'];
const CASEWORK: readonly Role[] = [...LEGAL, 'intake'];
const ANY_CASE: readonly Role[] = [...CASEWORK, 'interpreter', 'volunteer'];
const EVERYONE: readonly Role[] = ROLES;

/** Each action with the roles that may do it. A member with several roles may do what any of them allows. */
export const POLICY = {
  'own-account': EVERYONE,
  'organisation.read': EVERYONE,
  'organisation.change': ['admin'],
  'member.list': EVERYONE,
  'member.manage': ['admin'],
  'recovery.approve': ['admin', 'supervisor'],
  'team.list': EVERYONE,
  'team.manage': ['admin', 'supervisor'],
  'wall.list': ['supervisor', 'representative'],
  'wall.manage': ['supervisor', 'representative'],
  'assignment.list': ANY_CASE,
  'assignment.manage': ['supervisor', 'representative'],
  'break-glass': [...LEGAL],
  'token.manage': EVERYONE,
  'client.search': CASEWORK,
  'client.create': CASEWORK,
  'client.read': ANY_CASE,
  'client.change': CASEWORK,
  'conflict.check': CASEWORK,
  'case.open': CASEWORK,
  'case.list': ANY_CASE,
  'case.read': ANY_CASE,
  'case.append': CASEWORK,
  'case.close': ['supervisor', 'representative'],
  'check.record': CASEWORK,
  'entry.read': ANY_CASE,
  'entry.write': CASEWORK,
  'note.write': ANY_CASE,
  'document.read': [...CASEWORK, 'interpreter'],
  'document.write': CASEWORK,
  'audit.read': ['auditor', 'supervisor', 'admin'],
  'audit.verify': ['auditor', 'admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof POLICY;

/** Whether a member with these roles may do this. */
export function isAllowed(roles: readonly string[], action: Action): boolean {
  const allowed: readonly string[] = POLICY[action];
  return roles.some((role) => allowed.includes(role));
}

/** The widest reach of several roles; without a role, none. */
export function reachOf(roles: readonly Role[]): Reach {
  const reaches = roles.map((role) => REACH[role]);
  if (reaches.includes('organisation')) return 'organisation';
  return reaches.includes('assigned') ? 'assigned' : 'none';
}

/** Whether a member with these roles must have a second factor where the organisation asks it of these. */
export function needsSecondFactor(of: 'everyone' | 'managers', roles: readonly string[]): boolean {
  return of === 'everyone' || isAllowed(roles, 'member.manage') || isAllowed(roles, 'recovery.approve');
}
