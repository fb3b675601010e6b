// What a shared file leaves out is what the vocabulary marks, and nothing else.
import { expect, test } from 'vitest';
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { emptyCase } from './draft.ts';
import { leaveOut } from './leave-out.ts';

const custody: CaseFileEvent = {
  id: 'e1',
  type: 'custody-started',
  on: '2026-07-06',
  data: { authority: 'ice', facility: 'XYZ' },
};
const departure: CaseFileEvent = { id: 'e2', type: 'departed', on: '2025-01-01' };
const correction: CaseFileEvent = { id: 'e3', type: 'departed', on: '2025-01-02', corrects: 'e2' };
const order: CaseFileEvent = {
  id: 'e4',
  type: 'motion-filed',
  on: '2026-01-02',
  data: { kind: 'reopen', by: 'respondent' },
};

test('a facility goes, the custody stays', () => {
  const { file, fields, events } = leaveOut({ ...emptyCase(), events: [custody] });
  expect(file.events).toEqual([{ ...custody, data: { authority: 'ice' } }]);
  expect({ fields, events }).toEqual({ fields: 1, events: 0 });
});

test('a departure and its correction go', () => {
  expect(leaveOut({ ...emptyCase(), events: [departure, correction, order] })).toMatchObject({
    events: 2,
    fields: 0,
  });
});

test('a case without such facts is left as it is', () => {
  const file = { ...emptyCase(), events: [order] };
  expect(leaveOut(file)).toEqual({ file, events: 0, fields: 0 });
});
