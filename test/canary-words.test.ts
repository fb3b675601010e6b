// Canaries are found in every form in which a text may be written down, and not where none stands.
import { expect, test } from 'vitest';
import { CANARY_SCRIPTS, Canaries } from '../bench/casework/canary-words.ts';

const canaries = new Canaries();
const [word, number] = [canaries.word(), canaries.aNumber()];
const digits = number.replaceAll(/\D/g, '');

test.each([
  ['a word', Buffer.from(`name=${word};`)],
  ['a word in capitals', Buffer.from(word.toUpperCase())],
  ['a word in UTF-16', Buffer.from(`x${word}`, 'utf16le')],
  ['a word in hexadecimal', Buffer.from(Buffer.from(word).toString('hex'))],
  ...['', 'x', 'xy'].map((before): [string, Buffer] => [
    `a word in Base64 after ${before.length} bytes`,
    Buffer.from(Buffer.from(`${before}${word}`).toString('base64')),
  ]),
  ...CANARY_SCRIPTS.map((script): [string, Buffer] => [
    `a word in ${script}`,
    Buffer.from(canaries.foreign(script)),
  ]),
  ['a number as entered', Buffer.from(number)],
  ['a number as it is compared', Buffer.from(`,${digits},`)],
  ['a number in hexadecimal', Buffer.from(Buffer.from(digits).toString('hex'))],
])('%s is found', (_, bytes) => {
  expect(canaries.in(bytes).length).toBeGreaterThan(0);
});

test('the canaries of another run are not', () => {
  const others = new Canaries();
  expect(canaries.in(Buffer.from(`${others.word()} ${others.email()} ${others.foreign('Arab')}`))).toEqual(
    [],
  );
});
