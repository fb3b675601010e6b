// The commands `recourse member disable` and `recourse member enable`: closes an account at once, and opens it again.
import { asOperator, JSON_OPTION, memberByEmail, ORG_OPTION, tell } from '#cli/as-operator.ts';
import type { Command, ExitCode, Given, Io } from '#cli/command.ts';

const EMAIL = { name: 'EMAIL', help: 'the address of the member' };

export const memberDisableCommand: Command = {
  name: 'member disable',
  summary: 'Disable a member: every session, link and API token ends at once.',
  about: ['One admin must be left. With --json: {memberId, state}.'],
  arguments: [EMAIL],
  options: [ORG_OPTION, JSON_OPTION],
  examples: ['recourse member disable ana@example.org'],
  run: (given, io) => change(given, io, 'disableMember'),
};

export const memberEnableCommand: Command = {
  name: 'member enable',
  summary: 'Enable a disabled member again.',
  about: ['Sessions and tokens that ended stay so. With --json: {memberId, state}.'],
  arguments: [EMAIL],
  options: [ORG_OPTION, JSON_OPTION],
  examples: ['recourse member enable ana@example.org'],
  run: (given, io) => change(given, io, 'enableMember'),
};

async function change(given: Given, io: Io, what: 'disableMember' | 'enableMember'): Promise<ExitCode> {
  const [email = ''] = given.words;
  const told = await asOperator(given, io, what, async (tx) => {
    const members = await import('#store/access/change-member.ts');
    const memberId = await memberByEmail(tx, email);
    const { state } = await members[what](tx, memberId);
    return { answer: { memberId, state }, detail: { memberId } };
  });
  return tell(given, io, told, `Member ${told.memberId}: ${told.state}`);
}
