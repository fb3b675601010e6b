// readOrganisation: the organisation and its rules.
import type { MEMBERS } from '#contract/api/members.ts';
import { readOrganisation as read } from '#store/access/organisation.ts';
import type { Handler } from '../../handler.ts';

export const readOrganisation: Handler<typeof MEMBERS.readOrganisation> = async ({ tx }) => {
  const organisation = await read(tx);
  return { answer: organisation, version: organisation.version };
};
