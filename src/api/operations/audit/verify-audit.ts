// GET /v1/audit/verification: whether the log is whole.
import type { AUDIT } from '#contract/api/audit.ts';
import { tellFinding } from '#contract/audit-findings.ts';
import { type AuditReport, verifyAudit as verify } from '#store/audit/verify.ts';
import { witnessOf } from '#store/audit/witness.ts';
import { publicKeyOf, signingKey } from '#vault/chain.ts';
import type { Handler, Services } from '../../handler.ts';

export const verifyAudit: Handler<typeof AUDIT.verifyAudit> = async ({ who, services }) => {
  const { entries, signedTo, findings } = await verifyOnce(services, who.actor.orgId);
  const told = findings.map((finding) => ({ ...finding, message: tellFinding(finding) }));
  return {
    answer: { entries, signedTo, findings: told },
    shown: { objects: 0, detail: { findings: findings.length } },
  };
};

/** Who asks while a log is being verified waits for the same answer: it takes seconds, and a connection of its own. */
const running = new Map<string, Promise<AuditReport>>();

async function verifyOnce(services: Services, orgId: string): Promise<AuditReport> {
  const known = running.get(orgId);
  if (known !== undefined) return known;
  const { database, keys, auditFolder: folder } = services;
  const publicKey = publicKeyOf(signingKey(keys.signingSeed()));
  const report = verify(database, orgId, witnessOf({ folder, orgId, publicKey }));
  running.set(orgId, report);
  try {
    return await report;
  } finally {
    running.delete(orgId);
  }
}
