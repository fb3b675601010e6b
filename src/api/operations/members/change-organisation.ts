// changeOrganisation: changes the organisation or its rules.
import type { MEMBERS } from '#contract/api/members.ts';
import { changeOrganisation as change } from '#store/access/organisation.ts';
import type { Handler } from '../../handler.ts';

export const changeOrganisation: Handler<typeof MEMBERS.changeOrganisation> = async ({
  tx,
  body,
  ifMatch,
}) => {
  const organisation = await change(tx, ifMatch, body);
  return { answer: organisation, version: organisation.version, shown: { detail: body } };
};
