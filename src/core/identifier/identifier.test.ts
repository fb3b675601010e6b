// Numbers and addresses in the one form in which they are compared.
import { expect, test } from 'vitest';
import { canonicalANumber } from './a-number.ts';
import { canonicalEmail } from './email.ts';
import { canonicalPhone } from './phone.ts';

test.each([
  ['A123456789', '123456789'],
  ['a 123-456-789', '123456789'],
  ['A# 123 456 789', '123456789'],
  ['12345678', '012345678'],
  ['A1234567', '001234567'],
  ['A‑012‑345‑678', '012345678'],
  ['１２３４５６７８９', '123456789'],
  ['123456', undefined],
  ['1234567890', undefined],
  ['B123456789', undefined],
  ['A12345678X', undefined],
  ['', undefined],
])('the A-number %j is %j', (text, canonical) => {
  expect(canonicalANumber(text)).toBe(canonical);
});

test.each([
  ['(212) 555-0147', '+12125550147'],
  ['212.555.0147', '+12125550147'],
  ['1 212 555 0147', '+12125550147'],
  ['+1 212 555 0147', '+12125550147'],
  ['011 502 5555 0147', '+50255550147'],
  ['00502 5555 0147', '+50255550147'],
  ['+502 5555-0147', '+50255550147'],
  ['5550147', '+5550147'],
  ['555-01', undefined],
  ['212 555 0147 ext. 3', undefined],
  ['+1234567890123456', undefined],
])('the phone number %j is %j', (text, canonical) => {
  expect(canonicalPhone(text)).toBe(canonical);
});

test('an e-mail address is compared in small letters', () => {
  expect(canonicalEmail(' Ida.Marsh@Example.ORG ')).toBe('ida.marsh@example.org');
});
