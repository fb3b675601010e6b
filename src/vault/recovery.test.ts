// Two of three shares make the key anew, in every pair; one never does, and a damaged one is told.
import { describe, expect, test } from 'vitest';
import { makeRecoveryShares, RecoveryError, readRecoveryShare, recoverKey } from '#vault/recovery.ts';
import { makeKey } from '#vault/seal.ts';
import { subKeysOf } from '#vault/sub-keys.ts';

const key = makeKey();
const shares = await makeRecoveryShares(key);
const [one = '', two = '', three = ''] = shares;
const others = await makeRecoveryShares(makeKey());
const again = await makeRecoveryShares(key);

test('three texts say which installation they are of, which of three they are, and what to do with them', () => {
  for (const [index, text] of shares.entries()) {
    expect(text).toContain(`Recovery share ${index + 1} of 3`);
    expect(text).toContain(subKeysOf(key).name);
    expect(text).toContain('recourse key recover');
    expect(readRecoveryShare(text)).toMatchObject({ number: index + 1, installation: subKeysOf(key).name });
  }
});

test.each([
  ['1 and 2', [one, two]],
  ['2 and 1', [two, one]],
  ['1 and 3', [one, three]],
  ['2 and 3', [two, three]],
  ['all three', [one, two, three]],
  ['two, one of them twice', [one, three, one]],
])('%s make the key', async (_, texts) => {
  expect([...(await recoverKey(texts))]).toEqual([...key]);
});

describe('no key comes of', () => {
  test.each([
    ['none', [], 'too-few'],
    ['the first alone', [one], 'too-few'],
    ['the second alone', [two], 'too-few'],
    ['the third alone', [three], 'too-few'],
    ['one given twice', [two, two], 'too-few'],
    ['shares of two installations', [one, others[1] ?? ''], 'not-together'],
    ['shares of two makings', [one, again[1] ?? ''], 'not-together'],
    [
      'a mistyped share',
      [one, two.replace(/^(2: .)(.)/m, (_, a, b) => a + (b === 'A' ? 'B' : 'A'))],
      'damaged',
    ],
    ['a share without a line', [one, two.replace(/^3: .*\n/m, '')], 'damaged'],
    ['something else', [one, 'my notes'], 'damaged'],
  ])('%s', async (_, texts, code) => {
    await expect(recoverKey(texts)).rejects.toMatchObject({ name: 'RecoveryError', code });
  });
});

test('a damaged share is named with its line', async () => {
  const mistyped = two.replace(/^(4: .)(.)/m, (_, a, b) => a + (b === 'A' ? 'B' : 'A'));
  await expect(recoverKey([one, mistyped])).rejects.toThrow(/Share 2 of those given.*Line 4/);
  expect(RecoveryError.name).toBe('RecoveryError');
});

test('a share tells nothing of the key: neither its bytes nor its text hold any run of it', () => {
  const hex = Buffer.from(key).toString('hex');
  for (const text of shares) {
    const secret = Buffer.from(readRecoveryShare(text).secret).toString('hex');
    for (let at = 0; at + 12 <= hex.length; at += 2) expect(secret).not.toContain(hex.slice(at, at + 12));
  }
});
