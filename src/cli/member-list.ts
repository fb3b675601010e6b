// The command `recourse member list`: the members of an organisation.
import { asOperator, JSON_OPTION, ORG_OPTION, tell } from '#cli/as-operator.ts';
import type { Command } from '#cli/command.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';

const COLUMNS = [
  { title: 'name' },
  { title: 'e-mail' },
  { title: 'roles' },
  { title: 'state' },
  { title: 'second factor' },
  { title: 'until' },
];

export const memberListCommand: Command = {
  name: 'member list',
  summary: 'List the members of an organisation.',
  about: [
    'With --json: {items: [{id, name, email, roles, state, hasSecondFactor, activeFrom, activeUntil}]}. The log of the organisation notes that its operator looked.',
  ],
  arguments: [],
  options: [ORG_OPTION, JSON_OPTION],
  examples: ['recourse member list'],
  run: async (given, io) => {
    const members = await asOperator(given, io, 'listMembers', async (tx) => {
      const { listMembers } = await import('#store/access/member.ts');
      return { answer: await listMembers(tx) };
    });
    const items = members.map(({ activeFrom, activeUntil, version: _, ...member }) => ({
      ...member,
      activeFrom: activeFrom === undefined ? null : new Date(activeFrom).toISOString(),
      activeUntil: activeUntil === undefined ? null : new Date(activeUntil).toISOString(),
    }));
    const rows = items.map(({ name, email, roles, state, hasSecondFactor, activeUntil }) => [
      ...[name, email, roles.join(', '), state, hasSecondFactor ? 'yes' : 'no', activeUntil ?? ''],
    ]);
    return tell(given, io, { items }, textTable(COLUMNS, rows, paintFor(io.colour)).join('\n'));
  },
};
