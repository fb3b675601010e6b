// GET /v1/audit/head: where the log ends, and the last signed head.
import type { AUDIT } from '#contract/api/audit.ts';
import { ProblemError } from '#contract/problems.ts';
import { readChainEnd, readLastHead } from '#store/audit/read-chain.ts';
import type { Handler } from '../../handler.ts';

export const readAuditHead: Handler<typeof AUDIT.readAuditHead> = async ({ tx }) => {
  const { recorded } = await readChainEnd(tx);
  if (recorded === undefined) throw new ProblemError('not-found', 'The log does not say where it ends.');
  const last = await readLastHead(tx);
  if (last === undefined) return { answer: recorded, shown: { objects: 0 } };
  const { org: _, ...signed } = last;
  return { answer: { ...recorded, signed }, shown: { objects: 0 } };
};
