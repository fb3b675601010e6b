// The command `recourse member roles`: changes what a member may do.
import { asOperator, JSON_OPTION, memberByEmail, ORG_OPTION, readRoles, tell } from '#cli/as-operator.ts';
import type { Command } from '#cli/command.ts';

export const memberRolesCommand: Command = {
  name: 'member roles',
  summary: 'Change the roles of a member; they hold from the next request on.',
  about: [
    'What each role may do is in docs/reference/roles.md. One admin must be left. With --json: {memberId, roles}.',
  ],
  arguments: [{ name: 'EMAIL', help: 'the address of the member' }],
  options: [
    { name: 'roles', value: 'ROLES', help: 'the new roles, with commas between, in place of those before' },
    ORG_OPTION,
    JSON_OPTION,
  ],
  examples: ['recourse member roles ana@example.org --roles admin,supervisor'],
  run: async (given, io) => {
    const [email = ''] = given.words;
    const roles = readRoles(given.options['roles']);
    const memberId = await asOperator(given, io, 'changeMember', async (tx) => {
      const { changeMember } = await import('#store/access/change-member.ts');
      const { readMember } = await import('#store/access/member.ts');
      const id = await memberByEmail(tx, email);
      const { version } = await readMember(tx, id);
      await changeMember(tx, id, version, { roles });
      return { answer: id, detail: { memberId: id, roles } };
    });
    return tell(given, io, { memberId, roles }, `Member ${memberId}: ${roles.join(', ')}`);
  },
};
