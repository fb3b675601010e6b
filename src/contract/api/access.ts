// Operations of first run and of signing in: what may be asked before, while and by whom nobody is yet signed in.
import { z } from 'zod';
import {
  codesToKeep,
  email,
  password,
  role,
  secondFactor,
  secret,
  sessionState,
} from '#contract/api/access-values.ts';
import { operation } from '#contract/api/operation.ts';
import { passkeyCreation, passkeyMade, passkeyProof, passkeyRequest } from '#contract/api/passkey-values.ts';
import { id, instant, line } from '#contract/api/values.ts';

/** What a proof of a new second factor answers: `codes` with the first one only. */
const factorAdded = z.strictObject({ session: sessionState, codes: codesToKeep.optional() });

export const ACCESS = {
  checkSetup: operation({
    id: 'checkSetup',
    method: 'POST',
    path: '/v1/setup/check',
    tag: 'access',
    summary: 'Whether a set-up link is valid',
    about: 'Answers 404 without a valid token, and always once an organisation exists.',
    access: 'public',
    body: z.strictObject({ token: secret }),
    answer: z.strictObject({
      expiresAt: instant,
      /** Where the installation key lies, in words. */
      keyPlace: z.string(),
    }),
    problems: ['not-found'],
  }),
  setUpOrganisation: operation({
    id: 'setUpOrganisation',
    method: 'POST',
    path: '/v1/setup',
    tag: 'access',
    summary: 'Make the first organisation and its admin',
    about:
      'Signs the admin in as far as `enrolment`: next come offerTotp and confirmTotp, or offerPasskey and addPasskey. ' +
      'Then armRecovery names three recovery officers; until it does, readSession says that recovery is not armed.',
    access: 'public',
    body: z.strictObject({
      token: secret,
      organisation: z.strictObject({ name: line() }),
      admin: z.strictObject({ name: line(), email, password }),
    }),
    answer: sessionState,
    status: 201,
    problems: ['not-found', 'weak-password'],
  }),
  readSession: operation({
    id: 'readSession',
    method: 'GET',
    path: '/v1/session',
    tag: 'access',
    summary: 'Who is signed in, and how far',
    access: 'public',
    answer: sessionState,
  }),
  signIn: operation({
    id: 'signIn',
    method: 'POST',
    path: '/v1/sign-in',
    tag: 'access',
    summary: 'Sign in with e-mail address and password',
    about:
      'What is wrong is never said. Answers `second-factor` where one is needed; then follows giveSecondFactor.',
    access: 'public',
    body: z.strictObject({ email, password, organisationId: id.optional() }),
    answer: sessionState,
    problems: ['sign-in-refused', 'too-many-requests'],
  }),
  askPasskey: operation({
    id: 'askPasskey',
    method: 'POST',
    path: '/v1/passkeys/ask',
    tag: 'access',
    summary: 'What the browser is asked in order to prove a passkey',
    about: 'For signInWithPasskey, giveSecondFactor and stepUp. Valid for five minutes, and for one use.',
    access: 'public',
    answer: passkeyRequest,
  }),
  signInWithPasskey: operation({
    id: 'signInWithPasskey',
    method: 'POST',
    path: '/v1/sign-in/passkey',
    tag: 'access',
    summary: 'Sign in with a passkey alone',
    about: 'A passkey that verified its user is password and second factor in one.',
    access: 'public',
    body: z.strictObject({ passkey: passkeyProof }),
    answer: sessionState,
    problems: ['sign-in-refused'],
  }),
  giveSecondFactor: operation({
    id: 'giveSecondFactor',
    method: 'POST',
    path: '/v1/sign-in/second-factor',
    tag: 'access',
    summary: 'Complete a sign-in with a second factor',
    access: 'public',
    body: secondFactor,
    answer: sessionState,
    problems: ['sign-in-refused', 'too-many-requests'],
  }),
  stepUp: operation({
    id: 'stepUp',
    method: 'POST',
    path: '/v1/session/step-up',
    tag: 'access',
    summary: 'Give a second factor again',
    about:
      'For operations that need a fresh one, and to go on after reading was paused. A recovery code is not taken.',
    access: 'public',
    body: secondFactor,
    answer: sessionState,
    problems: ['not-signed-in', 'sign-in-refused', 'too-many-requests'],
  }),
  signOut: operation({
    id: 'signOut',
    method: 'DELETE',
    path: '/v1/session',
    tag: 'access',
    summary: 'Sign out',
    access: 'public',
    answer: 'nothing',
  }),
  readInvitation: operation({
    id: 'readInvitation',
    method: 'POST',
    path: '/v1/invitations/read',
    tag: 'access',
    summary: 'What an invitation or recovery link is for',
    access: 'public',
    body: z.strictObject({ token: secret, secondToken: secret.optional() }),
    answer: z.strictObject({
      purpose: z.enum(['invitation', 'password-recovery', 'full-recovery']),
      organisation: line(),
      name: line(),
      email,
      roles: z.array(role),
      expiresAt: instant,
      /** Fewest characters of the password. */
      minimumPassword: z.number(),
    }),
    problems: ['not-found'],
  }),
  acceptInvitation: operation({
    id: 'acceptInvitation',
    method: 'POST',
    path: '/v1/invitations/accept',
    tag: 'access',
    summary: 'Accept an invitation or recovery with a password of one’s own',
    about:
      'Works once. Signs in as far as it can: to `enrolment` or `second-factor` where the organisation asks for one. ' +
      'A full recovery needs the two parts that two members were given.',
    access: 'public',
    body: z.strictObject({
      token: secret,
      secondToken: secret.optional(),
      name: line().optional(),
      password,
    }),
    answer: sessionState,
    problems: ['not-found', 'weak-password'],
  }),
  offerTotp: operation({
    id: 'offerTotp',
    method: 'POST',
    path: '/v1/account/totp',
    tag: 'access',
    summary: 'Begin to add an authenticator app',
    about: 'From `enrolment`, or signed in with a fresh second factor.',
    access: 'public',
    answer: z.strictObject({
      factorId: id,
      /** Base32, to type. */
      secret: z.string(),
      /** otpauth://, to show as a QR code. */
      uri: z.string(),
    }),
    problems: ['not-signed-in', 'second-factor-needed'],
  }),
  confirmTotp: operation({
    id: 'confirmTotp',
    method: 'POST',
    path: '/v1/account/totp/{factorId}/confirm',
    tag: 'access',
    summary: 'Add the authenticator app with its first code',
    access: 'public',
    params: z.strictObject({ factorId: id }),
    body: z.strictObject({ totp: z.string().regex(/^\d{6}$/, 'six digits') }),
    answer: factorAdded,
    problems: ['not-signed-in', 'not-found', 'sign-in-refused', 'too-many-requests'],
  }),
  offerPasskey: operation({
    id: 'offerPasskey',
    method: 'POST',
    path: '/v1/account/passkeys/offer',
    tag: 'access',
    summary: 'What the browser is asked in order to make a passkey',
    about: 'From `enrolment`, or signed in with a fresh second factor.',
    access: 'public',
    answer: passkeyCreation,
    problems: ['not-signed-in', 'second-factor-needed'],
  }),
  addPasskey: operation({
    id: 'addPasskey',
    method: 'POST',
    path: '/v1/account/passkeys',
    tag: 'access',
    summary: 'Add the passkey that the browser made',
    access: 'public',
    body: z.strictObject({
      /** To tell passkeys apart: "work laptop". */
      label: line(80),
      passkey: passkeyMade,
    }),
    answer: factorAdded,
    problems: ['not-signed-in', 'sign-in-refused', 'second-factor-needed'],
  }),
  lockDown: operation({
    id: 'lockDown',
    method: 'POST',
    path: '/v1/lock-down',
    tag: 'access',
    summary: 'Lock one’s own account at once',
    about:
      'With a session, or from anywhere with the lockdown code. Ends every session and token; only a recovery opens ' +
      'the account again. With a code the answer is the same whether or not it was right.',
    access: 'public',
    body: z.strictObject({ byCode: z.strictObject({ email, code: line(40) }).optional() }),
    answer: 'nothing',
    problems: ['not-signed-in', 'too-many-requests'],
  }),
} as const;
