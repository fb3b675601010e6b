// An authenticator in software, for tests: makes passkeys and proves them as a browser and a phone would.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { PUBLIC_URL } from './api-members.ts';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();

/** Flags of W3C Web Authentication, 6.1: user present and verified, attested credential data included. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

export type SoftPasskey = {
  id: Buffer;
  privateKey: KeyObject;
  userHandle: string;
  counter: number;
};

type Asked = { challenge: string; origin?: string; verified?: boolean };

const clientData = (type: string, { challenge, origin = PUBLIC_URL }: Asked) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function authenticatorData(flags: number, counter: number, more = Buffer.alloc(0)): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256('localhost'), Buffer.of(flags), count, more]);
}

/** Makes a passkey as the options ask; answers it and what the browser sends. */
export function makePasskey(options: { challenge: string; user: { id: string } }): {
  passkey: SoftPasskey;
  made: object;
} {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  // CBOR (RFC 8949) of a COSE key: EC2, ES256, P-256, and its two coordinates.
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const attested = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, cose]);
  const data = authenticatorData(PRESENT | VERIFIED | ATTESTED, 0, attested);
  const attestation = Buffer.concat([
    // {"fmt": "none", "attStmt": {}, "authData": bytes of two-byte length}
    Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
    Buffer.of(data.length >> 8, data.length & 0xff),
    data,
  ]);
  const passkey = { id, privateKey, userHandle: options.user.id, counter: 0 };
  return {
    passkey,
    made: {
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientData('webauthn.create', options).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    },
  };
}

/** What the browser sends to prove a passkey. */
export function provePasskey(passkey: SoftPasskey, asked: Asked): object {
  passkey.counter++;
  const flags = PRESENT | (asked.verified === false ? 0 : VERIFIED);
  const data = authenticatorData(flags, passkey.counter);
  const client = clientData('webauthn.get', asked);
  const signature = sign('sha256', Buffer.concat([data, sha256(client)]), passkey.privateKey);
  const id = passkey.id.toString('base64url');
  return {
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: passkey.userHandle,
    },
  };
}
