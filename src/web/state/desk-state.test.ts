// Acts on the desk: nothing that was there before is lost by one of them.
import { expect, test } from 'vitest';
import type { Day } from '#core/calendar/day.ts';
import { type Draft, emptyDraft, nextEventId, putEvent, referringTo, withoutEvent } from '../case/draft.ts';
import { initialDesk, isUnsaved, reduceDesk } from './desk-state.ts';

const hearing = { id: 'e1', type: 'hearing-held', on: '2026-10-15' };
const withHearing: Draft = { ...emptyDraft(), events: [hearing] };

test('an edit is unsaved until it is saved or undone', () => {
  const edited = reduceDesk(initialDesk(), { act: 'edit', draft: withHearing });
  expect(isUnsaved(edited)).toBe(true);
  expect(isUnsaved(reduceDesk(edited, { act: 'save', fileName: 'a.json' }))).toBe(false);
  expect(isUnsaved(reduceDesk(edited, { act: 'undo' }))).toBe(false);
});

test('undo brings back exactly what was there', () => {
  const start = reduceDesk(initialDesk(), { act: 'open', draft: withHearing, fileName: null });
  const deleted = reduceDesk(start, { act: 'edit', draft: withoutEvent(start.draft, 'e1') });
  expect(deleted.draft.events).toEqual([]);
  expect(reduceDesk(deleted, { act: 'undo' }).draft).toBe(start.draft);
});

test('undo with nothing to undo changes nothing', () => {
  const start = initialDesk();
  expect(reduceDesk(start, { act: 'undo' })).toBe(start);
});

test('opening another case forgets the request for clocks that are computed only when asked for', () => {
  const asked = reduceDesk(initialDesk(), { act: 'advice', advice: true });
  expect(reduceDesk(asked, { act: 'open', draft: withHearing, fileName: null }).advice).toBe(false);
});

test('opening a case goes back to today, unless a day comes with it', () => {
  const moved = reduceDesk(initialDesk(), { act: 'as-of', asOf: 20000 as Day });
  expect(reduceDesk(moved, { act: 'open', draft: withHearing, fileName: null }).asOf).toBeNull();
});

test.each([
  { ids: [], next: 'e1' },
  { ids: ['e1', 'e9', 'e10'], next: 'e11' },
  { ids: ['nta', 'ij-order'], next: 'e1' },
])('a new event gets an id that none of $ids has', ({ ids, next }) => {
  expect(nextEventId(ids.map((id) => ({ id, type: 'arrived', on: '2026-01-01' })))).toBe(next);
});

test('an event that another speaks of is known to be spoken of', () => {
  const appeal = { id: 'e2', type: 'appeal-filed', on: '2026-10-20', data: { of: 'e1' } };
  const draft = putEvent(withHearing, appeal);
  expect(referringTo(draft, 'e1')).toEqual(['e2']);
  expect(referringTo(draft, 'e2')).toEqual([]);
});

test('putting an event with a known id replaces it in place', () => {
  const moved = putEvent(withHearing, { ...hearing, on: '2026-10-16' });
  expect(moved.events).toEqual([{ ...hearing, on: '2026-10-16' }]);
});
