// The command `recourse key rotate`: another key for the installation or for organisations, while everything goes on.
import type { Installation } from '#api/open-installation.ts';
import { CliError, type Command, type ExitCode } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { type KeyCall, rotateOrganisations } from '#cli/key-rotate-organisations.ts';
import { usageFault } from '#cli/usage-faults.ts';

const WHAT = ['installation', 'organisation'];

export const keyRotateCommand: Command = {
  name: 'key rotate',
  summary: 'Replace the key of the installation, or those of organisations, while everything goes on.',
  about: [
    'WHAT is "installation" or "organisation". Servers go on and need no restart. Stopped on the way, the same command goes on where it stopped; nothing is unreadable in between.',
    'Of the installation: a new key is written beside the file, the keys of all organisations are wrapped by it, and it takes the place of the old one, which stays in a file named .former-NAME: copies of the data from before still need it. Recovery shares are of the old key, so make new ones: recourse key shares. Where the key is a credential of systemd, stop the server, rotate with RECOURSE_KEY_FILE naming the source of the credential, and start it again.',
    'Of an organisation: new writes use the new version at once; the keys of clients are wrapped by it and the rows of the organisation sealed anew. --org names one, --all takes each in turn; where there is only one, neither is needed.',
    'With --json: {from, to, organisations, former} or {organisations: [{id, version, clientKeys, rows, unreadable, finished}]}.',
  ],
  arguments: [{ name: 'WHAT', help: 'installation or organisation' }],
  options: [
    { name: 'org', value: 'ID', help: 'the organisation' },
    { name: 'all', help: 'every organisation' },
    { name: 'yes', help: 'do it; without it only say what would be done' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: ['recourse key rotate installation --yes', 'recourse key rotate organisation --all --yes'],
  run: ({ words: [what = ''], options, flags }, io) => {
    if (!WHAT.includes(what)) {
      const fault = { path: 'WHAT', found: what, expected: WHAT.join(' or ') };
      throw new CliError('', 2, [usageFault({ code: 'wrong-option-value', ...fault })]);
    }
    return inInstallation(io, (installation) => {
      const call = { io, json: flags.has('json'), yes: flags.has('yes') };
      return what === 'installation'
        ? rotateInstallation(installation, call)
        : rotateOrganisations(installation, { ...call, org: options['org'], all: flags.has('all') });
    });
  },
};

async function rotateInstallation(
  { database, installationKey: { name, path } }: Installation,
  { io, json, yes }: KeyCall,
): Promise<ExitCode> {
  if (!yes) {
    io.err(
      `This would replace the installation key ${name} in ${path}. The recovery shares handed out so far would no longer ` +
        'make the key in use. Add --yes to do it.\n',
    );
    return 1;
  }
  const { rotateInstallationKey, UnfinishedRotationError } = await import(
    '#store/keys/rotate-installation.ts'
  );
  try {
    const rotation = await rotateInstallationKey(database, path);
    const { from, to, former } = rotation;
    if (json) io.out(`${JSON.stringify(rotation, null, 2)}\n`);
    else {
      io.out(
        `The installation key is now ${to}, in ${path}.\n` +
          `The former one, ${from}, is in ${former}. Keep it, away from the data, as long as there are copies of the ` +
          'data from before today; then destroy it.\n' +
          'Make new recovery shares and take back the old ones: recourse key shares --yes\n',
      );
    }
    return 0;
  } catch (error) {
    if (error instanceof UnfinishedRotationError) throw new CliError(error.message, 1);
    throw error;
  }
}
