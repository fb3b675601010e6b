// Acts on the desk: nothing that was there before is lost by one of them.
import { expect, test } from 'vitest';
import type { CaseFile } from '#contract/case-file-shape.ts';
import type { Day } from '#core/calendar/day.ts';
import { emptyCase, nextEventId, putEvent, referringTo, withoutEvent } from '../case/draft.ts';
import type { OpenCase } from '../case/open-case.ts';
import { deskWith, isUnsaved, reduceDesk } from './desk-state.ts';

const hearing = {
  id: 'e1',
  type: 'hearing-held',
  on: '2026-10-15',
  data: { hearingId: 'h1', result: 'completed' },
};
const withHearing: CaseFile = { ...emptyCase(), events: [hearing] };
const opened = (file: CaseFile): OpenCase => ({
  file,
  history: { kind: 'removal', events: [] },
  warnings: [],
});

test('an edit is unsaved until it is saved or undone', () => {
  const edited = reduceDesk(deskWith(opened(emptyCase())), { act: 'edit', edited: opened(withHearing) });
  expect(isUnsaved(edited)).toBe(true);
  expect(isUnsaved(reduceDesk(edited, { act: 'save', fileName: 'a.json' }))).toBe(false);
  expect(isUnsaved(reduceDesk(edited, { act: 'undo' }))).toBe(false);
});

test('undo brings back exactly what was there', () => {
  const start = deskWith(opened(withHearing));
  const deleted = reduceDesk(start, { act: 'edit', edited: opened(withoutEvent(withHearing, 'e1')) });
  expect(deleted.current.file.events).toEqual([]);
  expect(reduceDesk(deleted, { act: 'undo' }).current).toBe(start.current);
});

test('undo with nothing to undo changes nothing', () => {
  const start = deskWith(opened(emptyCase()));
  expect(reduceDesk(start, { act: 'undo' })).toBe(start);
});

test('opening another case forgets the request for clocks that are computed only when asked for', () => {
  const asked = reduceDesk(deskWith(opened(emptyCase())), { act: 'advice', advice: true });
  expect(reduceDesk(asked, { act: 'open', opened: opened(withHearing), fileName: null }).advice).toBe(false);
});

test('opening a case goes back to today, unless a day comes with it', () => {
  const moved = reduceDesk(deskWith(opened(emptyCase())), { act: 'as-of', asOf: 20000 as Day });
  expect(reduceDesk(moved, { act: 'open', opened: opened(withHearing), fileName: null }).asOf).toBeNull();
});

test.each([
  { ids: [], next: 'e1' },
  { ids: ['e1', 'e9', 'e10'], next: 'e11' },
  { ids: ['nta', 'ij-order'], next: 'e1' },
])('a new event gets an id that none of $ids has', ({ ids, next }) => {
  expect(nextEventId(ids.map((id) => ({ id })))).toBe(next);
});

test('an event that another speaks of is known to be spoken of', () => {
  const appeal = {
    id: 'e2',
    type: 'appeal-filed',
    on: '2026-10-20',
    data: { to: 'board', by: 'respondent', of: 'e1' },
  };
  const file = putEvent(withHearing, appeal);
  expect(referringTo(file, 'e1')).toEqual([appeal]);
  expect(referringTo(file, 'e2')).toEqual([]);
});

test('putting an event with a known id replaces it in place', () => {
  const moved = putEvent(withHearing, { ...hearing, on: '2026-10-16' });
  expect(moved.events).toEqual([{ ...hearing, on: '2026-10-16' }]);
});
