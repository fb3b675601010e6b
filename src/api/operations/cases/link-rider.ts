// PUT /v1/cases/{caseId}/riders/{riderId}: makes a case a rider of a lead case.
import type { Handler } from '#api/handler.ts';
import type { CASES } from '#contract/api/cases.ts';
import { linkRider as link } from '#store/case/case-links.ts';

export const linkRider: Handler<typeof CASES.linkRider> = async ({ params: { caseId, riderId }, tx }) => {
  await link(tx, { leadId: caseId, riderId });
  return { answer: undefined, shown: { caseId, detail: { riderId } } };
};
