// The command `recourse key check`: whether a recovery share is whole and one of those handed out.
import type { Command } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { readShare, tellingRecovery } from '#cli/recovery-files.ts';

const WORDS = {
  current: 'is whole and one of the shares in use.',
  ended:
    'is whole, but newer shares were made since: it still makes the key that was in use then. Destroy it.',
  unknown: 'is whole, but is none of the shares that this installation handed out.',
} as const;

export const keyCheckCommand: Command = {
  name: 'key check',
  summary: 'Check that a recovery share is whole and one of those handed out.',
  about: [
    'FILE holds one share, as it was printed or typed again. Officers can try theirs alone, once a year, without the others.',
    'Exit code 1 where it is none of the shares in use. With --json: {number, set, installation, state: current | ended | unknown}.',
  ],
  arguments: [{ name: 'FILE', help: 'file with one share' }],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse key check share.txt'],
  run: ({ words: [file = ''], flags }, io) =>
    tellingRecovery(() => {
      const text = readShare(file, io);
      return inInstallation(io, async ({ database }) => {
        const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
        const { checkRecoveryShare } = await import('#store/keys/recovery.ts');
        const check = await database.within({ orgId: NO_ORGANISATION }, (tx) => checkRecoveryShare(tx, text));
        if (flags.has('json')) io.out(`${JSON.stringify(check, null, 2)}\n`);
        else
          io.out(`Share ${check.number} of installation key ${check.installation} ${WORDS[check.state]}\n`);
        return check.state === 'current' ? 0 : 1;
      });
    }),
};
