// Passkeys (W3C Web Authentication): what the browser is asked, and whether what it answers is right.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { z } from 'zod';
import type {
  passkeyCreation,
  passkeyMade,
  passkeyProof,
  passkeyRequest,
} from '#contract/api/passkey-values.ts';
import { ProblemError } from '#contract/problems.ts';
import {
  addFactor,
  factorsOf,
  findPasskey,
  keepPasskey,
  type PasskeyBody,
  spendProof,
} from '#store/access/credential.ts';
import { readMember } from '#store/access/member.ts';
import type { Tx } from '#store/database/database.ts';
import type { Services } from '../handler.ts';
import { makeChallenge, readChallenge } from './challenge.ts';

type Transport = z.infer<typeof passkeyMade>['response']['transports'];
const TIMEOUT = 300_000;

/** A passkey belongs to the host by which browsers reach the server. */
const partyOf = ({ publicUrl }: Pick<Services, 'publicUrl'>) => {
  const { hostname, origin } = new URL(publicUrl);
  return { expectedRPID: hostname, expectedOrigin: origin };
};

/** Told back by the authenticator, so that a passkey alone says who signs in, and where to look. */
const handleOf = (orgId: string, memberId: string) =>
  new Uint8Array(Buffer.from(`${orgId}${memberId}`.replaceAll('-', ''), 'hex'));

export function readHandle(handle: string | undefined): { orgId: string; memberId: string } | undefined {
  const hex = Buffer.from(handle ?? '', 'base64url').toString('hex');
  if (hex.length !== 64) return undefined;
  const [orgId = '', memberId = ''] = [hex.slice(0, 32), hex.slice(32)].map((each) =>
    each.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  );
  return { orgId, memberId };
}

/** What the browser is asked in order to make a passkey of a member. */
export async function passkeyOffer(
  tx: Tx,
  services: Services,
  memberId: string,
): Promise<z.input<typeof passkeyCreation>> {
  const { email, name } = await readMember(tx, memberId);
  const present = await factorsOf<PasskeyBody>(tx, memberId, 'passkey');
  const options = await generateRegistrationOptions({
    rpName: 'Recourse',
    rpID: partyOf(services).expectedRPID,
    userName: email,
    userDisplayName: name,
    userID: handleOf(tx.actor.orgId, memberId),
    challenge: makeChallenge(services.keys, tx.at),
    timeout: TIMEOUT,
    excludeCredentials: present.map(({ body }) => ({ id: body.id, transports: body.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return options as z.input<typeof passkeyCreation>;
}

/** Adds the passkey that the browser made. Throws `sign-in-refused` where it does not answer what was asked. */
export async function addPasskey(
  tx: Tx,
  services: Services,
  memberId: string,
  { label, passkey }: { label: string; passkey: z.infer<typeof passkeyMade> },
): Promise<void> {
  const checked = await orUndefined(() =>
    verifyRegistrationResponse({
      response: passkey as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: (challenge) => readChallenge(services.keys, challenge, tx.at) !== undefined,
      ...partyOf(services),
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified) throw new ProblemError('sign-in-refused');
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  await addFactor(tx, {
    memberId,
    kind: 'passkey',
    lookup: Buffer.from(id, 'base64url'),
    body: {
      id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: passkey.response.transports ?? [],
      label,
    },
    confirmed: true,
  });
}

/** What the browser is asked in order to prove a passkey: any, or one of a member's where it is known who asks. */
export async function passkeyQuestion(
  services: Services,
  at: number,
  known: readonly PasskeyBody[] = [],
): Promise<z.input<typeof passkeyRequest>> {
  const options = await generateAuthenticationOptions({
    rpID: partyOf(services).expectedRPID,
    challenge: makeChallenge(services.keys, at),
    timeout: TIMEOUT,
    userVerification: 'required',
    ...(known.length > 0 && {
      allowCredentials: known.map(({ id, transports }) => ({ id, transports })),
    }),
  });
  return options as z.input<typeof passkeyRequest>;
}

/** The member whose passkey this proves, for the first time; undefined where it proves nothing. */
export async function provePasskey(
  tx: Tx,
  services: Services,
  proof: z.infer<typeof passkeyProof>,
): Promise<string | undefined> {
  const factor = await findPasskey(tx, Buffer.from(proof.id, 'base64url'));
  if (factor === undefined) return undefined;
  const { id, publicKey, counter, transports } = factor.body;
  let askedAt: number | undefined;
  const checked = await orUndefined(() =>
    verifyAuthenticationResponse({
      response: proof as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: (challenge) => {
        askedAt = readChallenge(services.keys, challenge, tx.at);
        return askedAt !== undefined;
      },
      ...partyOf(services),
      credential: {
        id,
        publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
        counter,
        transports: transports as NonNullable<Transport>,
      },
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified || askedAt === undefined) return undefined;
  // Of two proofs of what was asked at one moment, or before the last use, none is taken again.
  if (!(await spendProof(tx, factor.id, askedAt))) return undefined;
  await keepPasskey(tx, factor.id, { ...factor.body, counter: checked.authenticationInfo.newCounter });
  return factor.memberId;
}

/** What the library throws about an answer says how it is wrong: nothing for who sent it. */
async function orUndefined<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}
