// Rotates the keys of the organisations that a call of `recourse key rotate` names, and tells what was done.
import type { Installation } from '#api/open-installation.ts';
import { CliError, type ExitCode, type Io } from '#cli/command.ts';
import type { Rotation } from '#store/keys/rotate-organisation.ts';

export type KeyCall = { io: Io; json: boolean; yes: boolean };

export async function rotateOrganisations(
  { database }: Installation,
  { io, json, yes, org, all }: KeyCall & { org: string | undefined; all: boolean },
): Promise<ExitCode> {
  const { NO_ORGANISATION } = await import('#store/access/keeper.ts');
  const { listOrganisationIds } = await import('#store/access/organisation.ts');
  const known = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
  const chosen = all ? known : known.filter((id) => (org === undefined ? known.length === 1 : id === org));
  if (chosen.length === 0) throw new CliError(nothingChosen(known, org), 1);
  if (!yes) {
    io.err(
      `This would make a new key for ${countOf(chosen.length, 'organisation')} and seal what it sealed anew. ` +
        'Add --yes to do it.\n',
    );
    return 1;
  }
  const { rotateOrganisationKey } = await import('#store/keys/rotate-organisation.ts');
  const organisations = [];
  for (const id of chosen) {
    const rotation = await rotateOrganisationKey(database, id);
    organisations.push({ id, ...rotation });
    if (!json) io.out(`${id}: ${wordsOf(rotation)}\n`);
  }
  if (json) io.out(`${JSON.stringify({ organisations }, null, 2)}\n`);
  return organisations.every(({ finished }) => finished) ? 0 : 1;
}

function wordsOf({ version, clientKeys, rows, unreadable, finished }: Rotation): string {
  const done = `version ${version}; ${countOf(clientKeys, 'client key')} wrapped and ${countOf(rows, 'row')} sealed anew`;
  if (finished) return `${done}.`;
  if (unreadable.length > 0) {
    const places = unreadable.map(({ table, row }) => `${table} ${row}`).join(', ');
    return `${done}. These rows were altered and cannot be opened, so the old version is kept: ${places}`;
  }
  return `${done}. Something that began before is still open: call this again in a few minutes to finish.`;
}

const countOf = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function nothingChosen(known: readonly string[], org: string | undefined): string {
  if (known.length === 0) return 'There is no organisation yet.';
  if (org !== undefined) return 'There is no organisation with this id. "recourse key show" lists them.';
  return `There are ${known.length} organisations. Name one with --org, or take all of them with --all.`;
}
