// Sealed bytes open in their place, under their key and unchanged; in no other way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKey, open, openJson, type Place, SealError, seal, sealJson } from '#vault/seal.ts';

const place: Place = { org: 'o', table: 't', column: 'body', row: 'r/1', keyVersion: 1 };

const anyPlace = fc.record<Place>({
  org: fc.string({ unit: 'binary' }),
  table: fc.string(),
  column: fc.string(),
  row: fc.string({ unit: 'binary' }),
  keyVersion: fc.nat(),
});

describe('a sealed value', () => {
  test('opens as it was sealed, whatever it is and wherever it stands', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), anyPlace, (plain, at) => {
        const key = makeKey();
        expect(open(key, seal(key, plain, at), at).equals(plain)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), anyPlace, (value, at) => {
        const key = makeKey();
        expect(openJson(key, sealJson(key, value, at), at)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is refused at any other place', () => {
    const key = makeKey();
    fc.assert(
      fc.property(anyPlace, anyPlace, (at, other) => {
        fc.pre(JSON.stringify(at) !== JSON.stringify(other));
        expect(() => open(key, seal(key, Buffer.from('x'), at), other)).toThrow(SealError);
      }),
    );
  });

  test.each([
    ['ends of parts moved', { table: 't\nbody', column: '' }],
    ['a quote', { row: 'r/1","1' }],
    ['the version as text', { keyVersion: '1' as unknown as number }],
  ])('does not take one place for another: %s', (_, change) => {
    const key = makeKey();
    expect(() => open(key, seal(key, Buffer.from('x'), place), { ...place, ...change })).toThrow(SealError);
  });

  test('is refused with any byte changed, cut, or added, at every offset', () => {
    const key = makeKey();
    const sealed = seal(key, Buffer.from('a note of some words'), place);
    const damaged = [...sealed.keys()].flatMap((at) => [
      ...[0x01, 0x80, 0xff].map((bits) => sealed.map((byte, index) => (index === at ? byte ^ bits : byte))),
      sealed.subarray(0, at),
      sealed.subarray(at + 1),
      Buffer.concat([sealed.subarray(0, at), Buffer.of(0), sealed.subarray(at)]),
    ]);
    expect(damaged).toHaveLength(sealed.length * 6);
    for (const bytes of damaged) expect(() => open(key, bytes, place)).toThrow(SealError);
  });

  test('is refused under another key', () => {
    expect(() => open(makeKey(), seal(makeKey(), Buffer.from('x'), place), place)).toThrow(SealError);
  });

  test('says where it stands and nothing of what it is', () => {
    const key = makeKey();
    const error = (() => {
      try {
        return open(makeKey(), seal(key, Buffer.from('secret'), place), place);
      } catch (caught) {
        return caught as SealError;
      }
    })();
    expect(error).toMatchObject({ name: 'SealError', place });
    expect(String(error)).not.toContain('secret');
  });

  test('is another each time: of 20,000, no nonce stands twice', () => {
    const key = makeKey();
    const plain = Buffer.from('the same');
    const nonces = new Set(
      Array.from({ length: 20_000 }, () => seal(key, plain, place).subarray(1, 13).toString('hex')),
    );
    expect(nonces.size).toBe(20_000);
  });
});

test('of 10,000 pairs of values, sealed in other rows, columns, organisations or under other versions, none is opened in place of the other', () => {
  const key = makeKey();
  const pick = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)] ?? '';
  const somewhere = (): Place => ({
    org: pick(['o1', 'o2']),
    table: pick(['event', 'entry_version']),
    column: pick(['body', 'wrapped']),
    row: pick(['a/1', 'a/2', 'b/1']),
    keyVersion: pick(['1', '2']) === '1' ? 1 : 2,
  });
  let refused = 0;
  while (refused < 10_000) {
    const [a, b] = [somewhere(), somewhere()];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    expect(() => open(key, seal(key, Buffer.from('x'), a), b)).toThrow(SealError);
    refused += 1;
  }
});
