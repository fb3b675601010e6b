// The form offers to refer only to events that fit.
import { expect, test } from 'vitest';
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { eventsFitting, nextHearingId, scheduledHearings } from './field-choices.ts';

const order: CaseFileEvent = { id: 'e1', type: 'decision-issued', on: '2026-10-15' };
const corrected: CaseFileEvent = { id: 'e2', type: 'decision-issued', on: '2026-10-16', corrects: 'e1' };
const request: CaseFileEvent = { id: 'e3', type: 'records-requested', on: '2026-10-17' };
const hearing: CaseFileEvent = {
  id: 'e4',
  type: 'hearing-scheduled',
  on: '2026-10-18',
  data: { hearingId: 'h2' },
};

test('an appeal refers to a decision, and to the corrected one only by its correction', () => {
  const fitting = eventsFitting({ type: 'appeal-filed', field: 'of', events: [order, corrected, request] });
  expect(fitting).toEqual([corrected]);
});

test('an answer to a records request refers to a request', () => {
  const fitting = eventsFitting({ type: 'records-answered', field: 'of', events: [order, request] });
  expect(fitting).toEqual([request]);
});

test('every field that refers to events can be filled from a case that has all types', () => {
  const events = [...EVENT_TYPES.keys()].map(
    (type, index): CaseFileEvent => ({ id: `e${index}`, type, on: '2026-01-01' }),
  );
  const empty = [...EVENT_TYPES.values()].flatMap(({ type, fields }) =>
    Object.entries(fields)
      .filter(([field, { kind }]) => kind === 'ref' && eventsFitting({ type, field, events }).length === 0)
      .map(([field]) => `${type}.${field}`),
  );
  expect(empty).toEqual([]);
});

test('a new hearing gets a name that none has', () => {
  expect(scheduledHearings([hearing]).get('h2')).toBe(hearing);
  expect(nextHearingId([hearing])).toBe('h3');
  expect(nextHearingId([])).toBe('h1');
});
