// What passwords are taken and which are not, and how a list of breached ones is searched.
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBreached } from './breached-file.ts';
import { checkPassword, MINIMUM_WITH_FACTOR } from './password-rules.ts';

const context = {
  minimum: MINIMUM_WITH_FACTOR,
  words: ['Bela Blum', 'bela.blum@harbor.example', 'Harbor Legal Aid'],
  isBreached: (sha1: string) => sha1 === sha1Of('breached tapir'),
};

const sha1Of = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase();

test.each([
  'correct tapir staple wagon',
  'Xq7$kd0!zPw',
  'ναυτικός χάρτης',
  '密码很长很长很长的',
  'eight 8 tapir',
  'passwordless teapots',
])('%s is taken', (password) => {
  expect(() => checkPassword(password, context)).not.toThrow();
});

test.each([
  ['short', 'length'],
  ['密码很长', 'length'],
  ['passwort', 'common'],
  ['Password123!', 'common'],
  ['p4$$w0rd2026', 'common'],
  ['12345678901234', 'common'],
  ['aaaaaaaaaaaa', 'common'],
  ['harborlegalaid1', 'common'],
  ['BelaBlum2026', 'common'],
  ['bela.blum@harbor.example', 'common'],
  ['Immigration-Lawyer', 'common'],
  ['breached tapir', 'breached'],
])('%s is refused: %s', (password, rule) => {
  let thrown: unknown;
  try {
    checkPassword(password, context);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'weak-password', facts: { rule } });
  const { message, facts } = thrown as { message: string; facts: object };
  expect(`${message}${Object.values(facts).join()}`).not.toContain(password);
});

const fileOf = (lines: readonly string[]) => {
  const path = join(mkdtempSync(join(tmpdir(), 'recourse-breached-')), 'list.txt');
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
};

test('a list is searched by its sorted lines: every one is found, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 }),
      fc.boolean(),
      (texts, counts) => {
        const hashes = texts.map(sha1Of).sort();
        const path = fileOf(hashes.map((hash, at) => (counts ? `${hash}:${at * 37}` : hash)));
        for (const hash of hashes) expect(isBreached(path, hash)).toBe(true);
        expect(isBreached(path, sha1Of(`${texts.join()} and another`))).toBe(false);
        expect(isBreached(path, '0'.repeat(40))).toBe(false);
        expect(isBreached(path, 'F'.repeat(40))).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
});

test('lines may be the first digits of a hash, and an empty list holds nothing', () => {
  const hash = sha1Of('a password');
  expect(isBreached(fileOf(['0000000000', hash.slice(0, 12), 'FFFFFFFFFFFF'].sort()), hash)).toBe(true);
  expect(isBreached(fileOf([]), hash)).toBe(false);
});
