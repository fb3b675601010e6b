// Members, teams and how they sign in, as an admin would have invited them.

import { changeMember, moveMember } from '#store/access/change-member.ts';
import { addFactor } from '#store/access/credential.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { addMember, listMembers, readMember } from '#store/access/member.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { preparePassword, setPassword } from '#store/access/password.ts';
import { makeCodes } from '#store/access/recovery-codes.ts';
import { addToTeam, makeTeam } from '#store/access/team.ts';
import type { Tx } from '#store/database/database.ts';
import type { SeedMember, SeedOrganisation } from '../seed-types.ts';
import { Loading, type LoadOptions } from './loading.ts';
import { canSignIn, emailOf, SEED_PASSWORD, totpSecretOf } from './sign-ins.ts';

/** Makes the organisation with its members, all of them able to work from this day on. */
export async function loadMembers(
  options: LoadOptions,
  organisation: SeedOrganisation,
  days: number,
): Promise<Loading> {
  const admin = organisation.members.find(({ roles }) => roles.includes('admin'));
  if (admin === undefined) throw new Error(`${organisation.name} has no admin.`);
  const { orgId } = await createOrganisation(options.database, {
    name: organisation.name,
    admin: { name: admin.name, email: emailOf(organisation, admin) },
    by: 'operator',
  });
  const loading = new Loading(options, organisation, orgId);
  loading.setDay(days);
  const passwords = await Promise.all(organisation.members.map((member) => passwordOf(loading, member)));
  await asKeeper(options.database, orgId, async (tx) => {
    const [{ id: adminId } = { id: '' }] = await listMembers(tx);
    loading.ids.members.set(admin.key, adminId);
    for (const [index, member] of organisation.members.entries()) {
      await loadMember(tx, loading, member, passwords[index]);
    }
    for (const team of organisation.teams) {
      const { id } = await makeTeam(tx, team.name);
      for (const { key, teams = [] } of organisation.members) {
        if (teams.includes(team.key)) await addToTeam(tx, id, loading.idOf('members', key));
      }
    }
    // Last: until somebody else supervises, the first admin does.
    const { version } = await readMember(tx, adminId);
    await changeMember(tx, adminId, version, { roles: admin.roles });
  });
  return loading;
}

type Password = Awaited<ReturnType<typeof preparePassword>>;

async function passwordOf(
  { options, organisation }: Loading,
  member: SeedMember,
): Promise<Password | undefined> {
  if (!options.withPasswords || !canSignIn(member)) return undefined;
  return preparePassword(options.database, SEED_PASSWORD, {
    email: emailOf(organisation, member),
    name: member.name,
    organisation: organisation.name,
    minimum: 15,
    isBreached: () => false,
  });
}

async function loadMember(
  tx: Tx,
  loading: Loading,
  member: SeedMember,
  password: Password | undefined,
): Promise<void> {
  const { members } = loading.ids;
  const { key, name, roles } = member;
  const email = emailOf(loading.organisation, member);
  const id = members.get(key) ?? (await addMember(tx, { name, email, roles, ...timeOf(loading, member) }));
  members.set(key, id);
  if (member.state === 'invited') return;
  if (password !== undefined) await setPassword(tx, id, password);
  await moveMember(tx, id, ['invited'], 'active');
  const body = { secret: totpSecretOf(email), label: 'Seed world' };
  await addFactor(tx, { memberId: id, kind: 'totp', body, confirmed: true });
  await makeCodes(tx, id);
}

/** Time-boxed access, from the beginning of one day to that of another. */
function timeOf(loading: Loading, { from, until }: SeedMember) {
  const moment = (text: string) => Date.parse(`${text}T00:00:00Z`);
  return {
    ...(from && { activeFrom: moment(loading.text(from)) }),
    ...(until && { activeUntil: moment(loading.text(until)) }),
  };
}
