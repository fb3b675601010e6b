// Operations on the audit log: who read and changed what, and whether the log is whole.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { day, id, instant, pageOf, pageQuery } from '#contract/api/values.ts';
import { FINDING_KINDS } from '#core/audit/finding.ts';

const seq = z.number().int().min(0).describe('Place in the log: 1, 2, 3 …');
const hash = z.string().describe('SHA-256, in hexadecimal');

const entry = z.strictObject({
  seq,
  at: instant,
  memberId: id.optional(),
  memberName: z.string().optional(),
  what: z
    .string()
    .describe('The id of an operation, or what happened besides, such as `sign-in` or `denied`'),
  clientIds: z.array(id).describe('Whose names or records it showed or changed; never their names'),
  caseId: id.optional(),
  objects: z.number().int().describe('Sensitive objects that it showed or changed'),
  detail: z.record(z.string(), z.unknown()).optional().describe('Only where you may see the client'),
});

export type AuditListEntry = z.output<typeof entry>;

const head = z.strictObject({
  seq,
  hash,
  signedAt: instant,
  signature: z.string().describe('Ed25519, in base64'),
  publicKey: z.string().describe('Ed25519, in base64'),
});

const finding = z.strictObject({
  kind: z.enum(FINDING_KINDS),
  from: z.number().int(),
  to: z.number().int(),
  message: z.string(),
});

export const AUDIT = {
  listAudit: operation({
    id: 'listAudit',
    method: 'GET',
    path: '/v1/audit',
    tag: 'audit',
    summary: 'Who read and changed what, the newest first',
    about: 'What is about a case or client that is walled off from you is left out.',
    access: 'audit.read',
    query: z.strictObject({
      caseId: id.optional(),
      clientId: id.optional(),
      memberId: id.optional(),
      what: z.string().max(60).optional(),
      from: day.optional().describe('First day, in UTC'),
      to: day.optional().describe('Last day, in UTC'),
      ...pageQuery,
    }),
    answer: pageOf(entry),
  }),
  readAuditHead: operation({
    id: 'readAuditHead',
    method: 'GET',
    path: '/v1/audit/head',
    tag: 'audit',
    summary: 'The last entry of the log, and the last signed head: print it, and keep it elsewhere',
    access: 'audit.read',
    answer: z.strictObject({ seq, hash, signed: head.optional() }),
  }),
  verifyAudit: operation({
    id: 'verifyAudit',
    method: 'GET',
    path: '/v1/audit/verification',
    tag: 'audit',
    summary: 'Whether the log is whole: every entry, every signed head, every anchor',
    access: 'audit.verify',
    answer: z.strictObject({
      entries: z.number().int(),
      signedTo: seq.describe('The last entry that a signature vouches for; 0 for none'),
      findings: z
        .array(finding)
        .describe('Empty where nothing was altered, removed, inserted, cut or replaced'),
    }),
  }),
} as const;
