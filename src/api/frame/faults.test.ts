// What is wrong with a request is told without a word of its sender.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf } from './faults.ts';

const schema = z.strictObject({
  kind: z.enum(['round', 'square']).optional(),
  more: z.array(z.strictObject({ data: z.record(z.string(), z.number()) })).optional(),
});

test.each([
  ['a key of a record', { more: [{ data: { ana: 'x' } }] }, 'more[0].data.*: found text of 1 characters'],
  ['a field that there is none of', { kind: 'round', ana: 1 }, ': found unknown: field 2 of 2'],
  ['one deeper down', { more: [{ data: {}, ana: 1, maria: 2 }] }, 'more[0]: found unknown: field 2, 3 of 3'],
  ['a value', { kind: 'ana' }, 'kind: found text of 3 characters'],
])('%s is not repeated', (_, value, told) => {
  const { error } = schema.safeParse(value);
  if (error === undefined) throw new Error('It was taken.');
  const [fault] = faultsOf('body', value, { error, schema });
  expect(`${fault?.path}: found ${fault?.found}`).toBe(told);
});
