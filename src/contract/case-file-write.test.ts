// What is written reads as the same history, and the same content gives the same text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import type { CaseFile } from '#contract/case-file-shape.ts';
import { writeCaseFile } from '#contract/case-file-write.ts';
import { validCaseFile } from '../../fuzz/valid-case-file.ts';

const someFile = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map(validCaseFile);

test('every valid case file is accepted, and what is written from it reads as the same history', () => {
  fc.assert(
    fc.property(someFile, (file) => {
      const read = readCaseFile(JSON.stringify(file), { file: 'a.json' });
      if ('faults' in read) throw new Error(JSON.stringify(read.faults));
      const again = readCaseFile(writeCaseFile(read.caseFile), { file: 'b.json' });
      expect('history' in again && again.history).toEqual(read.history);
    }),
    { numRuns: 300 },
  );
});

test('writing what was read from what was written changes nothing', () => {
  fc.assert(
    fc.property(someFile, (file) => {
      const text = writeCaseFile(file);
      const read = readCaseFile(text, { file: 'a.json' });
      expect('caseFile' in read && writeCaseFile(read.caseFile)).toBe(text);
    }),
  );
});

test('the order of keys in the input does not matter', () => {
  const shuffled = {
    events: [
      { data: { result: 'completed', hearingId: 'h1' }, on: '2026-01-05', type: 'hearing-held', id: 'e1' },
    ],
    case: { kind: 'removal', id: 'Rivera-1', detained: undefined },
    format: 'recourse.case/1',
  } as unknown as CaseFile;
  expect(writeCaseFile(shuffled)).toBe(`{
  "format": "recourse.case/1",
  "case": {
    "id": "Rivera-1",
    "kind": "removal"
  },
  "events": [
    {
      "id": "e1",
      "type": "hearing-held",
      "on": "2026-01-05",
      "data": {
        "hearingId": "h1",
        "result": "completed"
      }
    }
  ]
}
`);
});
