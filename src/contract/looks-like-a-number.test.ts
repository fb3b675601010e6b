// What looks like an A-number, and what does not.
import { expect, test } from 'vitest';
import { looksLikeANumber } from '#contract/looks-like-a-number.ts';

test.each([
  'A012345678',
  'a012345678',
  'A-012345678',
  'A 012345678',
  'A#012345678',
  '012345678',
  '12345678',
  '1234567',
  '012-345-678',
  'A012-345-678',
  'A 012 345 678',
  '12 345 678',
  'client 012345678',
  'Rivera-012345678',
])('%s looks like one', (text) => {
  expect(looksLikeANumber(text)).toBe(true);
});

test.each([
  'Rivera-1',
  '2026-0042',
  '2026-10-15',
  '123456',
  '1234567890',
  'NYC',
  'ABC1234567',
  '2 Cir. 12-1234',
  '0199d3a4-7c1b-7def-8a12-123456789012',
  '12345678-1234-7123-8123-123456789012',
])('%s does not', (text) => {
  expect(looksLikeANumber(text)).toBe(false);
});
