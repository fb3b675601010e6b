// Passkeys: asks the browser to make one or to prove one, and turns what it refuses into a problem.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { type Asked, api, ask, type PostBody } from './ask.ts';

type PasskeyMade = PostBody<'/v1/account/passkeys'>['passkey'];
type PasskeyProof = PostBody<'/v1/sign-in/passkey'>['passkey'];

/** A new passkey of this person, made by their browser or device. */
export function makePasskey(): Promise<Asked<PasskeyMade>> {
  return withBrowser(async () => {
    const offer = await ask(api.POST('/v1/account/passkeys/offer'));
    if (offer.problem) return offer;
    const optionsJSON = offer.answer as PublicKeyCredentialCreationOptionsJSON;
    return { answer: (await startRegistration({ optionsJSON })) as PasskeyMade };
  });
}

/** The proof of a passkey that this person made before. */
export function provePasskey(): Promise<Asked<PasskeyProof>> {
  return withBrowser(async () => {
    const request = await ask(api.POST('/v1/passkeys/ask'));
    if (request.problem) return request;
    const optionsJSON = request.answer as PublicKeyCredentialRequestOptionsJSON;
    return { answer: (await startAuthentication({ optionsJSON })) as PasskeyProof };
  });
}

async function withBrowser<T>(act: () => Promise<Asked<T>>): Promise<Asked<T>> {
  if (!browserSupportsWebAuthn()) return { problem: { code: 'passkey-unknown' } };
  try {
    return await act();
  } catch (error) {
    // The browser says no more than that: neither a page nor a server may learn which passkeys there are.
    const { name } = error as Error;
    return { problem: { code: name === 'SecurityError' ? 'passkey-unknown' : 'passkey-refused' } };
  }
}
