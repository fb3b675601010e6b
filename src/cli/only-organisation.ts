// The organisation that a call means where it names none: the only one.
import type { Installation } from '#api/open-installation.ts';
import { CliError } from '#cli/command.ts';
import { usageFault } from '#cli/usage-faults.ts';

/** Its id. Throws CliError where there is none, or several to choose from. */
export async function onlyOrganisation(database: Installation['database']): Promise<string> {
  const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
  const { listOrganisationIds } = await import('#store/access/organisation.ts');
  const ids = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
  const [only] = ids;
  if (only === undefined) throw new CliError('there is no organisation yet', 1);
  if (ids.length > 1) {
    const expected = ids.join(', ');
    const fault = { code: 'missing-argument', path: '--org', found: 'nothing', expected } as const;
    throw new CliError('there are several organisations', 2, [usageFault(fault)]);
  }
  return only;
}
