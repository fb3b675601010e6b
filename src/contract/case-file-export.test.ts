// What leaves with an exported case file, and what stays.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { withoutLeftOut } from '#contract/case-file-export.ts';
import { CASE_FILE_FORMAT, type CaseFile, type CaseFileEvent } from '#contract/case-file-shape.ts';
import { writeCaseFile } from '#contract/case-file-write.ts';
import { validCaseFile } from '../../fuzz/valid-case-file.ts';

function exported(events: CaseFileEvent[], keep = {}): CaseFileEvent[] {
  const file: CaseFile = { format: CASE_FILE_FORMAT, case: { id: 'x', kind: 'removal' }, events };
  return withoutLeftOut(file, keep).events;
}

const departed = { id: 'e1', type: 'departed', on: '2025-01-05' };
const custody = {
  id: 'e2',
  type: 'custody-started',
  on: '2025-02-05',
  data: { authority: 'ice', facility: 'Otay Mesa' },
};

test('a departure stays behind unless it is asked for', () => {
  expect(exported([departed])).toEqual([]);
  expect(exported([departed], { types: ['departed'] })).toEqual([departed]);
});

test('a facility stays behind unless it is asked for', () => {
  expect(exported([custody])).toEqual([{ ...custody, data: { authority: 'ice' } }]);
  expect(exported([custody], { fields: ['facility'] })).toEqual([custody]);
});

test('who recorded an event and when stays behind unless it is asked for', () => {
  const event = {
    id: 'e1',
    type: 'arrived',
    on: '2025-01-05',
    recordedAt: '2025-01-06T12:00:00Z',
    recordedBy: 'm-1',
  };
  expect(exported([event])).toEqual([{ id: 'e1', type: 'arrived', on: '2025-01-05' }]);
  expect(exported([event], { recorded: true })).toEqual([event]);
});

test('an event that was corrected into a departure does not come back', () => {
  const arrived = { id: 'e0', type: 'arrived', on: '2025-01-05' };
  expect(exported([arrived, { ...departed, corrects: 'e0' }])).toEqual([]);
});

test('a departure that was corrected into something else leaves that, correcting nothing', () => {
  expect(exported([departed, { id: 'e3', type: 'arrived', on: '2025-01-05', corrects: 'e1' }])).toEqual([
    { id: 'e3', type: 'arrived', on: '2025-01-05' },
  ]);
});

test('whatever is exported is a case file without what is left out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const text = writeCaseFile(withoutLeftOut(validCaseFile(seed)));
      expect(readCaseFile(text, { file: 'x.json' })).toHaveProperty('history');
      expect(text).not.toMatch(
        /"(departed|check-made|consent-\w+|outcome-recorded|case-closed|facility|recordedAt|recordedBy)"/,
      );
    }),
  );
});
