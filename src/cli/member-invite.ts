// The command `recourse member invite`: adds a member, and makes the link by which they join.
import { asOperator, JSON_OPTION, linkOut, ORG_OPTION, readRoles, tell } from '#cli/as-operator.ts';
import type { Command } from '#cli/command.ts';

export const memberInviteCommand: Command = {
  name: 'member invite',
  summary: 'Add a member, and make the link by which they join.',
  about: [
    'For when no admin can sign in; else admins invite in the browser. The link is good for a week and for one use.',
    'With --json: {memberId, link, expiresAt}.',
  ],
  arguments: [
    { name: 'EMAIL', help: 'the address with which the member signs in' },
    { name: 'NAME', help: 'of the member' },
  ],
  options: [
    { name: 'roles', value: 'ROLES', help: 'what the member may do, with commas between' },
    ORG_OPTION,
    JSON_OPTION,
  ],
  examples: ['recourse member invite ana@example.org "Ana Alder" --roles representative,supervisor'],
  run: async (given, io) => {
    const [email = '', name = ''] = given.words;
    const roles = readRoles(given.options['roles']);
    const told = await asOperator(given, io, 'inviteMember', async (tx) => {
      const { makeInvitation } = await import('#store/access/invitation.ts');
      const { addMember } = await import('#store/access/member.ts');
      const memberId = await addMember(tx, { name, email, roles });
      const link = await makeInvitation(tx, { memberId, purpose: 'invitation', twoPerson: false });
      return { answer: { memberId, ...linkOut(io, link) }, detail: { memberId, roles } };
    });
    const words = `Member ${told.memberId}\nLink, until ${told.expiresAt}:\n${told.link}`;
    return tell(given, io, told, words);
  },
};
