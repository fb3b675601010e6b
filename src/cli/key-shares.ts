// The command `recourse key shares`: three shares of the installation key, for three recovery officers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError, type Command } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';

export const keySharesCommand: Command = {
  name: 'key shares',
  summary: 'Make three recovery shares of the installation key, any two of which make it anew.',
  about: [
    'Prints three texts, each for one officer; with --to each is written to a file of its own instead. They are shown once and kept nowhere: print them, hand them over, and delete the files. The database keeps only their hashes.',
    'Shares that were made before still make the key: take them back and destroy them.',
    'With --json: {shares: [TEXT, TEXT, TEXT]} or, with --to, {files: [PATH, PATH, PATH]}.',
  ],
  arguments: [],
  options: [
    { name: 'to', value: 'FOLDER', help: 'write each share to a file in this folder' },
    { name: 'yes', help: 'do it; without it only say what would be done' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: ['recourse key shares --yes', 'recourse key shares --to shares --yes'],
  run: ({ options, flags }, io) =>
    inInstallation(io, async ({ database, installationKey }) => {
      if (!flags.has('yes')) {
        io.err(
          `This would make three shares of the installation key ${installationKey.name} and show them here. Whoever has ` +
            'two of them and a copy of the data can read every case. Add --yes to do it.\n',
        );
        return 1;
      }
      const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
      const { armRecovery } = await import('#store/keys/recovery.ts');
      const folder = options['to'] === undefined ? undefined : resolve(io.cwd, options['to']);
      if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Files first and the commit last: shares that were noted as handed out are there.
      const { shares, files } = await database.within({ orgId: NO_ORGANISATION }, async (tx) => {
        const texts = await armRecovery(tx);
        return { shares: texts, files: folder === undefined ? undefined : writeShares(folder, texts) };
      });
      if (flags.has('json')) io.out(`${JSON.stringify(files ? { files } : { shares }, null, 2)}\n`);
      else
        io.out(
          files
            ? `Wrote\n${files.join('\n')}\nHand each to another officer, then delete the files.\n`
            : shares.join('\n\n'),
        );
      return 0;
    }),
};

function writeShares(folder: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const path = join(folder, `recovery-share-${index + 1}.txt`);
    try {
      writeFileSync(path, text, { flag: 'wx', mode: 0o400 });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new CliError(`${path} cannot be written (${code}). Name an empty folder with --to.`, 1);
    }
    return path;
  });
}
