// The command `recourse org list`: the organisations of the installation.
import { JSON_OPTION, tell } from '#cli/as-operator.ts';
import type { Command } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';

export const orgListCommand: Command = {
  name: 'org list',
  summary: 'List the organisations of the installation.',
  about: ['With --json: {items: [{id, name, members, isRecoveryArmed}]}.'],
  arguments: [],
  options: [JSON_OPTION],
  examples: ['recourse org list'],
  run: (given, io) =>
    inInstallation(io, async ({ database }) => {
      const { asKeeper, NO_ORGANISATION } = await import('#store/access/keeper.ts');
      const { listMembers } = await import('#store/access/member.ts');
      const { listOrganisationIds, readOrganisation } = await import('#store/access/organisation.ts');
      const ids = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
      const items: { id: string; name: string; members: number; isRecoveryArmed: boolean }[] = [];
      for (const orgId of ids) {
        const item = await asKeeper(database, orgId, async (tx) => {
          const { id, name, isRecoveryArmed } = await readOrganisation(tx);
          return { id, name, members: (await listMembers(tx)).length, isRecoveryArmed };
        });
        items.push(item);
      }
      const columns = [
        { title: 'organisation' },
        { title: 'name' },
        { title: 'members', align: 'right' as const },
        { title: 'recovery' },
      ];
      const rows = items.map(({ id, name, members, isRecoveryArmed }) => [
        ...[id, name, String(members), isRecoveryArmed ? 'armed' : 'not armed'],
      ]);
      return tell(given, io, { items }, textTable(columns, rows, paintFor(io.colour)).join('\n'));
    }),
};
