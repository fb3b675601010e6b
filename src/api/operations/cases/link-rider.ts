// The operation linkRider.
import type { Handler } from '#api/handler.ts';
import type { CASES } from '#contract/api/cases.ts';
import { linkRider as link } from '#store/case/case-links.ts';

export const linkRider: Handler<typeof CASES.linkRider> = async ({ params: { caseId, riderId }, tx }) => {
  await link(tx, { leadId: caseId, riderId });
  return { answer: undefined, shown: { caseId, detail: { riderId } } };
};
