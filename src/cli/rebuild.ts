// The command `recourse rebuild`: makes the read models anew from the events, or says which differ.
import type { Command } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { readLaw } from '#cli/law.ts';
import { projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'Make lists, queues and calendars anew from the histories, or check that they agree.',
  about: [
    'The server may go on meanwhile: one case is done at a time. With --check nothing is changed, and the exit code is 1 where something differs.',
    'With --json: {organisations: [{id, cases, differing: [{caseId, models}]}]}. Case ids say nothing about a person.',
  ],
  arguments: [],
  options: [
    { name: 'org', value: 'ID', help: 'this organisation only' },
    { name: 'check', help: 'change nothing' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: ['recourse rebuild --check', 'recourse rebuild'],
  run: ({ options, flags }, io) =>
    inInstallation(io, async ({ database }) => {
      const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
      const { listOrganisationIds } = await import('#store/access/organisation.ts');
      const { rebuildOrganisation } = await import('#store/case/rebuild.ts');
      const projector = projectorOf(compileLaw(readLaw()));
      const check = flags.has('check');
      const { org } = options;
      const ids =
        org === undefined ? await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds) : [org];
      const organisations: { id: string; cases: number; differing: readonly unknown[] }[] = [];
      for (const id of ids) {
        const rebuilt = await rebuildOrganisation(database, projector, { orgId: id, check });
        organisations.push({ id, ...rebuilt });
        if (flags.has('json')) continue;
        const { cases, differing } = rebuilt;
        const words =
          differing.length === 0 ? 'all as they should be' : check ? 'differ' : 'differed and were put right';
        const what = differing.length === 0 ? words : `${differing.length} ${words}`;
        io.out(`${id}: ${cases} cases, ${what}\n`);
        for (const { caseId, models } of differing) io.out(`  ${caseId}: ${models.join(', ')}\n`);
      }
      if (flags.has('json')) io.out(`${JSON.stringify({ organisations }, null, 2)}\n`);
      return check && organisations.some(({ differing }) => differing.length > 0) ? 1 : 0;
    }),
};
