// DELETE /v1/cases/{caseId}/riders/{riderId}: ends the link to a lead case.
import type { Handler } from '#api/handler.ts';
import type { CASES } from '#contract/api/cases.ts';
import { unlinkRider as unlink } from '#store/case/case-links.ts';

export const unlinkRider: Handler<typeof CASES.unlinkRider> = async ({ params: { caseId, riderId }, tx }) => {
  await unlink(tx, { leadId: caseId, riderId });
  return { answer: undefined, shown: { caseId, detail: { riderId } } };
};
