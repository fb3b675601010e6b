// The command `recourse org create`: makes an organisation, and the link by which its first admin joins.
import { JSON_OPTION, linkOut, tell } from '#cli/as-operator.ts';
import { CliError, type Command, type Given } from '#cli/command.ts';
import { inInstallation } from '#cli/installation.ts';
import { usageFault } from '#cli/usage-faults.ts';

export const orgCreateCommand: Command = {
  name: 'org create',
  summary: 'Make an organisation, and the link by which its first admin joins.',
  about: [
    'Organisations of one installation share nothing but the machine and its key. The link is good for a week and for one use; hand it over by a way that others do not read.',
    'The first organisation can also be set up in the browser: the server prints a link when it starts.',
    'With --json: {orgId, adminId, link, expiresAt}.',
  ],
  arguments: [{ name: 'NAME', help: 'of the organisation' }],
  options: [
    { name: 'admin', value: 'EMAIL', help: 'the address with which the first admin signs in' },
    { name: 'admin-name', value: 'NAME', help: 'the name of the first admin' },
    JSON_OPTION,
  ],
  examples: ['recourse org create "Harbor Legal Aid" --admin ada@example.org --admin-name "Ada Amsel"'],
  run: (given, io) =>
    inInstallation(io, async ({ database }) => {
      const { createOrganisation } = await import('#store/access/organisation.ts');
      const [name = ''] = given.words;
      const admin = { email: required(given, 'admin'), name: required(given, 'admin-name') };
      const { orgId, adminId, invitation } = await createOrganisation(database, {
        name,
        admin,
        by: 'operator',
      });
      const told = { orgId, adminId, ...linkOut(io, invitation) };
      const { link, expiresAt } = told;
      return tell(given, io, told, `Organisation ${orgId}\nLink for its admin, until ${expiresAt}:\n${link}`);
    }),
};

function required({ options }: Given, name: string): string {
  const value = options[name];
  if (value !== undefined) return value;
  const fault = {
    code: 'missing-argument',
    path: `--${name}`,
    found: 'nothing',
    expected: 'a value',
  } as const;
  throw new CliError('the admin is not named', 2, [usageFault(fault)]);
}
