// The forms that third parties rely on: canonical as RFC 8785, hashed with SHA-256, signed as RFC 8032.

import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainEntry, entryHash, publicKeyOf, signHead, signingKey, verifyHead } from './chain.ts';
import { entryLine, headLine, readEntryLine, readHeadLine } from './chain-lines.ts';

/** RFC 8785 for an object without objects in it: the keys in order, no blanks. */
const canonical = (flat: object): string => JSON.stringify(flat, Object.keys(flat).sort());

const hex64 = fc.stringMatching(/^[0-9a-f]{64}$/);
const id = fc.uuid({ version: 7 });
const entries: fc.Arbitrary<ChainEntry> = fc.record({
  at: fc.constant('2026-11-25T11:15:58.123000Z'),
  body: hex64,
  case: fc.option(id),
  clients: fc.array(id, { maxLength: 3 }),
  id,
  keyVersion: fc.nat(),
  member: fc.option(id),
  objects: fc.nat(),
  org: id,
  previous: hex64,
  seq: fc.nat(),
  what: fc.string(),
});

test('the hash of any entry is that of its canonical form', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      expect(entryHash(entry)).toBe(hash('sha256', canonical({ ...entry, format: 'recourse.audit/1' })));
    }),
  );
});

test('the line of an entry is read as it was written, and in no other spelling', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const kept = { entry, hash: entryHash(entry) };
      const line = entryLine(kept);
      expect(readEntryLine(line)?.entry).toMatchObject(entry);
      for (const other of [
        ` ${line}`,
        line.replace('{', '{"x":1,'),
        line.replace(':', ': '),
        line.slice(0, -1),
      ]) {
        expect(readEntryLine(other)).toBeUndefined();
      }
    }),
  );
});

test('a key is made from its seed as RFC 8032 says (7.1, test 1)', () => {
  const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
  const publicKey = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
  expect(Buffer.from(publicKeyOf(signingKey(seed)), 'base64').toString('hex')).toBe(publicKey);
});

test('a signed head is vouched for only as it was signed', () => {
  const head = { org: 'o', seq: 7, hash: 'ab', signedAt: '2026-11-25T11:15:58.123000Z' };
  const signed = signHead(signingKey(Buffer.alloc(32, 1)), head);
  expect(verifyHead(signed)).toBe(true);
  expect(readHeadLine(headLine(signed))).toMatchObject(signed);
  const { publicKey } = signHead(signingKey(Buffer.alloc(32, 2)), head);
  for (const change of [
    { org: 'p' },
    { seq: 8 },
    { hash: 'ac' },
    { signedAt: '' },
    { publicKey },
    { publicKey: 'x' },
    { signature: '' },
  ]) {
    expect(verifyHead({ ...signed, ...change })).toBe(false);
  }
});
