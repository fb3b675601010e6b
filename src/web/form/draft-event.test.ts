// What is typed into the form becomes the event that a case file holds, and comes back the same.
import { expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { EVENT_TYPES, type EventType } from '#contract/events.ts';
import { emptyCase, putEvent } from '../case/draft.ts';
import { eventOf, instantParts, instantText, valuesOf } from './draft-event.ts';

const typeOf = (name: string): EventType => EVENT_TYPES.get(name) as EventType;

test('required and optional fields become data of their own kind', () => {
  const values = {
    on: '2026-07-30',
    'data.by': 'immigration-judge',
    'data.decision': 'granted',
    'data.amount': '5000',
  };
  expect(eventOf(values, { id: 'e1', type: typeOf('bond-decided') })).toEqual({
    id: 'e1',
    type: 'bond-decided',
    on: '2026-07-30',
    data: { by: 'immigration-judge', decision: 'granted', amount: 5000 },
  });
});

test('a flag is true, false or not stated', () => {
  const type = typeOf('notice-to-appear-served');
  const make = (named: string) =>
    eventOf({ on: '2026-07-08', 'data.manner': 'mail', 'data.hearingNamed': named }, { id: 'e1', type }).data;
  expect(make('true')).toEqual({ manner: 'mail', hearingNamed: true });
  expect(make('false')).toEqual({ manner: 'mail', hearingNamed: false });
  expect(make('')).toEqual({ manner: 'mail' });
});

test.each([
  {
    parts: { day: '2026-10-31', time: '23:00', zone: 'America/New_York' },
    text: '2026-10-31T23:00:00[America/New_York]',
  },
  { parts: { day: '2026-10-31', time: '', zone: '' }, text: '2026-10-31' },
])('the instant $text is written and taken apart again', ({ parts, text }) => {
  expect(instantText(parts)).toBe(text);
  expect(instantParts(text)).toEqual(parts);
});

test('an hour given in the form is the hour that is read', () => {
  const values = { on: '2026-10-31', time: '23:00', zone: 'America/New_York', 'data.warrant': 'no' };
  const event = eventOf(values, { id: 'e1', type: typeOf('arrested') });
  const read = readCaseFile(JSON.stringify(putEvent(emptyCase(), event)), { file: 'form' });
  expect('history' in read && read.history.events[0]?.at?.epochMs).toBe(Date.UTC(2026, 10, 1, 3));
});

test('editing an event without changing anything changes nothing', () => {
  const event = {
    id: 'e7',
    type: 'arrested',
    at: '2026-07-06T21:30:15-06:00[America/Denver]',
    source: { kind: 'client' as const },
    data: { warrant: 'no' },
    recordedBy: 'office',
  };
  expect(eventOf(valuesOf(event), { id: 'e7', type: typeOf('arrested'), before: event })).toEqual(event);
});
