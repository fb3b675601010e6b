// Operations about the service itself: what answers here, and who is asking.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { id, instant } from '#contract/api/values.ts';
import { POLICY, ROLES } from '#core/policy/policy.ts';

const actions = Object.keys(POLICY) as [keyof typeof POLICY, ...(keyof typeof POLICY)[]];

export const SERVICE = {
  readApi: operation({
    id: 'readApi',
    method: 'GET',
    path: '/v1',
    tag: 'service',
    summary: 'What answers here, and where it is described',
    access: 'public',
    answer: z.strictObject({
      name: z.literal('Recourse'),
      version: z.string(),
      reference: z.string().describe('Address of the OpenAPI document'),
    }),
  }),
  readMe: operation({
    id: 'readMe',
    method: 'GET',
    path: '/v1/me',
    tag: 'service',
    summary: 'Who is asking, and what they may do',
    access: 'own-account',
    unrecorded: true,
    answer: z.strictObject({
      organisationId: id,
      memberId: id,
      roles: z.array(z.enum(ROLES)),
      actions: z
        .array(z.enum(actions))
        .describe('Of the policy table; of a token, what its scopes leave of it'),
      by: z.enum(['session', 'token']),
      secondFactorAt: instant.optional(),
    }),
  }),
} as const;
