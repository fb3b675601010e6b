// Operations on who may see a case: walls, assignments, restrictions, break-glass.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { id, instant, line } from '#contract/api/values.ts';

const wall = z.strictObject({
  id,
  memberId: id,
  clientId: id,
  /** Absent: every case of the client, those to come too. */
  caseId: id.optional(),
  reason: z.string(),
  createdAt: instant,
  createdBy: id,
  endedAt: instant.optional(),
});

const assignment = z.strictObject({
  id,
  clientId: id,
  /** Absent: every case of the client, those to come too. */
  caseId: id.optional(),
  /** Of a team, whoever is in it. */
  memberId: id.optional(),
  kind: z.enum(['owner', 'assigned', 'team', 'covering', 'break-glass']),
  teamId: id.optional(),
  createdAt: instant,
  createdBy: id,
  until: instant.optional(),
});

const caseParams = z.strictObject({ caseId: id });

export const WALLS = {
  listWalls: operation({
    id: 'listWalls',
    method: 'GET',
    path: '/v1/clients/{clientId}/walls',
    tag: 'walls',
    summary: 'The walls around a client and their cases',
    about: 'Whoever a wall is set against sees nothing here, as everywhere.',
    access: 'wall.list',
    params: z.strictObject({ clientId: id }),
    answer: z.strictObject({ items: z.array(wall) }),
    problems: ['not-found'],
  }),
  setWall: operation({
    id: 'setWall',
    method: 'POST',
    path: '/v1/clients/{clientId}/walls',
    tag: 'walls',
    summary: 'Set a wall: a member may not see a client, or one case',
    about: 'Holds at once and everywhere, over any role, assignment and break-glass.',
    access: 'wall.manage',
    tokens: false,
    params: z.strictObject({ clientId: id }),
    body: z.strictObject({ memberId: id, caseId: id.optional(), reason: line(500) }),
    answer: wall,
    status: 201,
    problems: ['not-found', 'already-exists'],
  }),
  endWall: operation({
    id: 'endWall',
    method: 'POST',
    path: '/v1/walls/{wallId}/end',
    tag: 'walls',
    summary: 'End a wall',
    about: 'For those who see what it stands around: never the member whom it is set against.',
    access: 'wall.manage',
    tokens: false,
    freshSecondFactor: true,
    params: z.strictObject({ wallId: id }),
    body: z.strictObject({ reason: line(500) }),
    answer: wall,
    problems: ['not-found'],
  }),
  listAssignments: operation({
    id: 'listAssignments',
    method: 'GET',
    path: '/v1/clients/{clientId}/assignments',
    tag: 'walls',
    summary: 'Who is assigned to a client and to which of their cases',
    access: 'assignment.list',
    params: z.strictObject({ clientId: id }),
    answer: z.strictObject({ items: z.array(assignment) }),
    problems: ['not-found'],
  }),
  assign: operation({
    id: 'assign',
    method: 'POST',
    path: '/v1/clients/{clientId}/assignments',
    tag: 'walls',
    summary: 'Assign a member or a team to a case, or to a client with every case',
    about:
      'A new owner takes the place of the one before; an owner is of one case and has no end. Changes of a team follow to its cases.',
    access: 'assignment.manage',
    tokens: false,
    params: z.strictObject({ clientId: id }),
    body: z.strictObject({
      caseId: id.optional(),
      to: z.union([
        z.strictObject({ memberId: id, as: z.enum(['owner', 'assigned', 'covering']) }),
        z.strictObject({ teamId: id }),
      ]),
      until: instant.optional(),
    }),
    answer: assignment,
    status: 201,
    problems: ['not-found', 'refused'],
  }),
  endAssignment: operation({
    id: 'endAssignment',
    method: 'POST',
    path: '/v1/assignments/{assignmentId}/end',
    tag: 'walls',
    summary: 'End an assignment',
    access: 'assignment.manage',
    tokens: false,
    params: z.strictObject({ assignmentId: id }),
    answer: 'nothing',
    problems: ['not-found'],
  }),
  restrictCase: operation({
    id: 'restrictCase',
    method: 'PUT',
    path: '/v1/cases/{caseId}/restriction',
    tag: 'walls',
    summary: 'Restrict a case to the members assigned to it',
    access: 'assignment.manage',
    tokens: false,
    params: caseParams,
    answer: 'nothing',
    problems: ['not-found', 'refused'],
  }),
  liftRestriction: operation({
    id: 'liftRestriction',
    method: 'DELETE',
    path: '/v1/cases/{caseId}/restriction',
    tag: 'walls',
    summary: 'Lift the restriction of a case',
    access: 'assignment.manage',
    tokens: false,
    freshSecondFactor: true,
    params: caseParams,
    answer: 'nothing',
    problems: ['not-found'],
  }),
  breakGlass: operation({
    id: 'breakGlass',
    method: 'POST',
    path: '/v1/break-glass',
    tag: 'walls',
    summary: 'Open a case that one is not assigned to, for some hours and with a reason',
    about:
      'Its owner and the supervisors are told at once. It never leads through a wall: then the answer is as if there ' +
      'were no such case.',
    access: 'break-glass',
    tokens: false,
    freshSecondFactor: true,
    body: z.strictObject({
      /** The running number of the case in the organisation. */
      caseNumber: z.number().int().min(1).max(2_000_000_000),
      reason: line(500),
      hours: z.number().int().min(1).max(24),
    }),
    answer: z.strictObject({ caseId: id, until: instant }),
    status: 201,
    problems: ['not-found', 'refused'],
  }),
} as const;
