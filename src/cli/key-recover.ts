// The command `recourse key recover`: makes the lost file of the installation key anew from two recovery shares.
import { existsSync } from 'node:fs';
import { CliError, type Command } from '#cli/command.ts';
import { storeConfig, tellingFaults } from '#cli/installation.ts';
import { readShare, tellingRecovery } from '#cli/recovery-files.ts';
import { readInstallationKey, refuseInside, writeInstallationKey } from '#vault/installation-key.ts';
import { recoverKey } from '#vault/recovery.ts';

export const keyRecoverCommand: Command = {
  name: 'key recover',
  summary: 'Make the lost file of the installation key anew from two recovery shares.',
  about: [
    'Each FILE holds one share, as it was printed or typed again; capitals, spaces and hyphens do not matter, and a mistyped line is named. The key is written where RECOURSE_KEY_FILE says, or to ~/.config/recourse/installation.key. A file that is there is never overwritten.',
    'Needs no database. Start the server afterwards, and make new shares: those used are now known to whoever typed them.',
    'With --json: {name, path}.',
  ],
  arguments: [{ name: 'FILE', help: 'files with one share each, two of them', many: true }],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse key recover share-1.txt share-3.txt'],
  run: ({ words, flags }, io) =>
    tellingRecovery(() =>
      tellingFaults(async () => {
        const { keyFile: path, dataFolder } = storeConfig(io);
        refuseInside(path, dataFolder);
        if (existsSync(path)) throw new CliError(alreadyThere(path), 1);
        const key = await recoverKey(words.map((file) => readShare(file, io)));
        if (!writeInstallationKey(path, key)) throw new CliError(alreadyThere(path), 1);
        const { name } = readInstallationKey(path);
        if (flags.has('json')) io.out(`${JSON.stringify({ name, path }, null, 2)}\n`);
        else
          io.out(
            `The installation key ${name} is in ${path} again. Start the server, then make new shares: recourse key shares --yes\n`,
          );
        return 0;
      }),
    ),
};

const alreadyThere = (path: string) =>
  `${path} is there already and is left as it is. If it is the wrong key, move it away first, and keep it.`;
