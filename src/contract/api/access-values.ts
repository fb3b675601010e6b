// Values of signing in: who is signed in and how far, what proves a second factor, what a password may be.
import { z } from 'zod';
import { passkeyProof } from '#contract/api/passkey-values.ts';
import { id, instant, line } from '#contract/api/values.ts';
import { type Action, POLICY, ROLES } from '#core/policy/policy.ts';

export const role = z.enum(ROLES);
export const roles = z.array(role).min(1).max(ROLES.length);
export const email = z.email().max(254);

/** Any text; its length in characters and whether it is a common one is judged where it is set. */
export const password = z.string().min(1).max(1000);

/** A secret that was handed out: of a set-up link, an invitation, a recovery. */
export const secret = z.string().min(20).max(200);

export const action = z.enum(Object.keys(POLICY) as [Action, ...Action[]]);

const WAYS = ['totp', 'passkey', 'recovery-code'] as const;

/** One of the ways to prove a second factor. */
export const secondFactor = z.union([
  z.strictObject({ totp: z.string().regex(/^\d{6}$/, 'six digits') }),
  z.strictObject({ passkey: passkeyProof }),
  z.strictObject({ recoveryCode: line(40) }),
]);

/** How far a sign-in has come. */
export const sessionState = z.discriminatedUnion('stage', [
  /** `isSetUp`: whether an organisation exists. */
  z.strictObject({ stage: z.literal('nobody'), isSetUp: z.boolean() }),
  /** The password matched in several organisations: send it again with one of them. */
  z.strictObject({
    stage: z.literal('organisation'),
    organisations: z.array(z.strictObject({ id, name: z.string() })),
  }),
  z.strictObject({ stage: z.literal('second-factor'), ways: z.array(z.enum(WAYS)) }),
  /** The organisation asks for a second factor, and the member has none yet. */
  z.strictObject({ stage: z.literal('enrolment') }),
  z.strictObject({
    stage: z.literal('signed-in'),
    member: z.strictObject({ id, name: z.string(), roles: z.array(role) }),
    organisation: z.strictObject({ id, name: z.string(), isRecoveryArmed: z.boolean() }),
    /** What the roles allow. */
    actions: z.array(action),
    secondFactorAt: instant.optional(),
    /** When it ends at the latest; without use it ends before. */
    endsAt: instant,
  }),
]);

/** Shown once, when the first second factor is made; each works once. */
export const codesToKeep = z.strictObject({
  recoveryCodes: z.array(z.string()),
  /** Locks the account from anywhere, and can do nothing else. */
  lockdownCode: z.string(),
});
