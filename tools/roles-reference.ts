// The page of roles, made from the policy table: what each role sees, and which action it may do with which operations.
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { type Action, isAllowed, POLICY, REACH, type Reach, ROLES } from '#core/policy/policy.ts';

const SEES: Readonly<Record<Reach, string>> = {
  none: 'no case',
  assigned: 'cases and clients that one was assigned to',
  organisation: 'every case of the organisation that is not restricted',
};

export function rolesReference(): string {
  const operations = Map.groupBy(Object.values<Operation>(OPERATIONS), ({ access }) => access);
  const actions = Object.keys(POLICY) as Action[];
  return `${[
    '# Roles',
    '',
    'Generated from the policy table in `src/core/policy/policy.ts`, which the API and the pages read too. A member with several roles may do what any of them allows. Whatever the roles, a wall keeps a case or client out of sight, and a restricted case is seen only by the members assigned to it.',
    '',
    '## What a role sees without being assigned',
    '',
    '| role | sees |',
    '|---|---|',
    ...ROLES.map((role) => `| ${role} | ${SEES[REACH[role]]} |`),
    '',
    '## What a role may do',
    '',
    `| action | ${ROLES.join(' | ')} |`,
    `|---|${ROLES.map(() => ':-:|').join('')}`,
    ...actions.map(
      (action) =>
        `| \`${action}\` | ${ROLES.map((role) => (isAllowed([role], action) ? '✓' : '')).join(' | ')} |`,
    ),
    '',
    '## Which operations an action stands for',
    '',
    'An API token names actions as its scopes. What each operation does is in [the API](api.md).',
    '',
    '| action | operations |',
    '|---|---|',
    ...actions.map(
      (action) =>
        `| \`${action}\` | ${(operations.get(action) ?? []).map(({ id }) => `\`${id}\``).join(', ') || '–'} |`,
    ),
  ].join('\n')}\n`;
}
