// The command `recourse member recover`: a new way in for a member who lost theirs, where no other member can help.
import { asOperator, JSON_OPTION, linkOut, memberByEmail, ORG_OPTION, tell } from '#cli/as-operator.ts';
import type { Command } from '#cli/command.ts';

export const memberRecoverCommand: Command = {
  name: 'member recover',
  summary: 'Make the link by which a member chooses a new password and a new second factor.',
  about: [
    'For the only admin, or where the admins are gone; else two members recover an account in the browser. Whoever holds the link can take the account: make sure who asks, and hand it over by a way that others do not read.',
    'Every admin is told, and the log of the organisation says that its operator did it. With --json: {memberId, link, expiresAt}.',
  ],
  arguments: [{ name: 'EMAIL', help: 'the address of the member' }],
  options: [ORG_OPTION, JSON_OPTION],
  examples: ['recourse member recover ada@example.org'],
  run: async (given, io) => {
    const [email = ''] = given.words;
    const told = await asOperator(given, io, 'startRecovery', async (tx) => {
      const { recoverAsOperator } = await import('#store/access/recovery.ts');
      const memberId = await memberByEmail(tx, email);
      const link = await recoverAsOperator(tx, memberId);
      return { answer: { memberId, ...linkOut(io, link) }, detail: { memberId } };
    });
    const words = `Member ${told.memberId}\nLink, until ${told.expiresAt}:\n${told.link}`;
    return tell(given, io, told, words);
  },
};
