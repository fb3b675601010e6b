// The command `recourse key show`: which key this installation has, where it lies, what hangs on it. Never the key itself.
import type { Command } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';

export const keyShowCommand: Command = {
  name: 'key show',
  summary: 'Show which installation key is in use, where it lies and what hangs on it.',
  about: [
    'Shows the name of the key, never the key itself. To keep a copy on paper, print the file: it is text, and a mistyped copy is found.',
    'With --json: {name, path, recoveryArmed, rotating, former: [NAME], organisations: [{id, name, version, rotating, installationKey}]}.',
  ],
  arguments: [],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse key show', 'recourse key show --json | jq .recoveryArmed'],
  run: ({ flags }, io) =>
    inInstallation(io, async ({ database, installationKey }) => {
      const { describeKeys } = await import('#store/keys/describe-keys.ts');
      const { name, path } = installationKey;
      const described = { name, path, ...(await describeKeys(database)) };
      if (flags.has('json')) {
        io.out(`${JSON.stringify(described, null, 2)}\n`);
        return 0;
      }
      const { recoveryArmed, rotating, former, organisations } = described;
      io.out(`Installation key ${name}, in ${path}\n`);
      if (rotating) io.out('It is being rotated: call "recourse key rotate installation --yes" to finish.\n');
      if (former.length > 0)
        io.out(`Former keys beside it, needed for older copies of the data: ${former.join(', ')}\n`);
      io.out(
        recoveryArmed
          ? 'Recovery is armed: two of three shares make the key anew.\n'
          : 'Recovery is NOT armed: if this file is lost, every case is lost. Call "recourse key shares --yes".\n',
      );
      if (organisations.length === 0) return 0;
      const rows = organisations.map((each) => [
        each.name,
        each.id,
        `${each.version}${each.rotating ? ', being rotated' : ''}`,
      ]);
      const columns = [{ title: 'Organisation' }, { title: 'Id' }, { title: 'Key version' }];
      io.out(`\n${textTable(columns, rows, paintFor(io.colour)).join('\n')}\n`);
      return 0;
    }),
};
