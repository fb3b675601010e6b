// Every kind of entry takes what its sample holds and refuses what is damaged, of another kind, or not to be kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientFacts } from '#contract/entries/client.ts';
import { ENTRY_KINDS, type EntryKindName, kindOf } from '#contract/entries/kinds.ts';
import { REFUSED_RECORDS, refusedRecord, SOURCES, source } from '#contract/entries/sources.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { ENTRY_SAMPLES } from '../../../test/entry-samples.ts';

const KINDS = Object.keys(ENTRY_KINDS) as EntryKindName[];
const askedOf = (kind: EntryKindName) => kindOf(kind).asked ?? kindOf(kind).data;
const dataOf = (kind: EntryKindName) => ENTRY_SAMPLES[kind].data as Record<string, unknown>;
const each = test.each(KINDS);
const names = [{ kind: 'legal', whole: 'Ana Invented' }];

/** One key of each category that is not taken, as somebody might add it. */
const REFUSED_KEYS = {
  tax: 'taxId',
  'social-security': 'socialSecurityNumber',
  benefits: 'benefits',
  health: 'medicalHistory',
  school: 'schoolRecords',
  voting: 'voterRegistration',
  vehicle: 'vehiclePlate',
  biometric: 'fingerprints',
  'social-media': 'facebookProfile',
  'data-broker': 'skipTracing',
} as const;

describe('the kinds of entries', () => {
  each('%s takes its sample, and nothing with a field that is not declared', (kind) => {
    expect(askedOf(kind).parse(dataOf(kind))).toEqual(dataOf(kind));
    expect(askedOf(kind).safeParse({ ...dataOf(kind), extra: 1 }).success).toBe(false);
    for (const key of Object.values(REFUSED_KEYS)) {
      expect(askedOf(kind).safeParse({ ...dataOf(kind), [key]: 'x' }).success).toBe(false);
    }
  });

  each('%s refuses every part of its sample damaged, and never throws', (kind) => {
    const damages = [
      null,
      7,
      true,
      '',
      '\u0000',
      'x'.repeat(30_000),
      [],
      {},
      { a: 1 },
      '2026-02-30',
      Number.NaN,
    ];
    const refused = Object.keys(dataOf(kind)).flatMap((field) =>
      damages.filter((damage) => !askedOf(kind).safeParse({ ...dataOf(kind), [field]: damage }).success),
    );
    expect(refused.length).toBeGreaterThan(Object.keys(dataOf(kind)).length * 6);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(dataOf(kind))), fc.jsonValue(), (field, value) => {
        askedOf(kind).safeParse({ ...dataOf(kind), [field]: value });
        askedOf(kind).safeParse(value);
      }),
      { numRuns: 200 },
    );
  });

  each('%s records only events that the vocabulary has', (kind) => {
    const { events } = kindOf(kind);
    for (const { type, data } of events?.(dataOf(kind)) ?? []) {
      expect(Object.keys(EVENT_TYPES.get(type)?.fields ?? {})).toEqual(
        expect.arrayContaining(Object.keys(data ?? {})),
      );
    }
    // A change that changes nothing tells nothing.
    expect(events?.(dataOf(kind), dataOf(kind)) ?? []).toEqual([]);
  });

  test.each<[string, EntryKindName, object]>([
    ['an address left before it was moved to', 'address', { to: '2026-09-01' }],
    ['a relative who is nobody', 'family-member', { person: undefined }],
    [
      'coverage by a member and somebody else',
      'coverage',
      { memberId: '01900000-0000-7000-8000-000000000002' },
    ],
    ['coverage by nobody', 'coverage', { name: undefined }],
    ['an interpreter without a language', 'coverage', { language: undefined, relay: undefined }],
    ['a representative with a language', 'coverage', { as: 'representative' }],
    ['a language that is none', 'coverage', { language: { tag: 'not a tag' } }],
    ['custody that began with nobody', 'custody-report', { tells: 'started' }],
    ['custody that ended in no way', 'custody-report', { tells: 'ended' }],
    ['an answer without a result', 'records-request', { answeredOn: '2026-11-20' }],
    ['a consent withdrawn before it was given', 'consent', { withdrawal: { on: '2026-10-31' } }],
    ['a task that says that the server opened it', 'task', { opened: { work: 'hand-over', eventId: 'x' } }],
    ['a tenth of a cent', 'bond', { amount: 7500.001 }],
  ])('%s is refused', (_, kind, change) => {
    expect(askedOf(kind).safeParse({ ...dataOf(kind), ...change }).success).toBe(false);
  });
});

describe('the facts of a client', () => {
  test.each([
    ['nothing but a name', {}],
    ['a name in a script from right to left', { names: [{ kind: 'legal', whole: 'آنا بنت محمد' }] }],
    ['a name with a mark that joins', { names: [{ kind: 'used', whole: 'می\u200cنا' }] }],
    ['an A-number with Arabic digits', { aNumbers: [{ entered: 'A 12345678' }] }],
    ['a language of three letters', { languages: [{ tag: 'quc', spoken: 'best' }] }],
  ])('take %s', (_, more) => {
    expect(clientFacts.safeParse({ names, ...more }).success).toBe(true);
  });

  test.each([
    ['no name', { names: [] }],
    ['a name without a letter', { names: [{ kind: 'legal', whole: '12 34' }] }],
    ['a name on two lines', { names: [{ kind: 'legal', whole: 'Ana\nBea' }] }],
    ['half a character', { names: [{ kind: 'legal', whole: 'Ana \ud83d' }] }],
    ['an A-number of six digits', { aNumbers: [{ entered: 'A 123456' }] }],
    ['an A-number that is a receipt', { aNumbers: [{ entered: 'IOE0123456789' }] }],
    ['a country by name', { nationalities: ['Guatemala'] }],
    ['a day that does not exist', { bornOn: '1991-02-29' }],
    [
      'two rules for one channel',
      {
        safeContact: [
          { channel: 'call', may: true },
          { channel: 'call', may: false },
        ],
      },
    ],
    [
      'a time that does not exist',
      { safeContact: [{ channel: 'call', may: true, hours: [{ from: '24:00', to: '25:00' }] }] },
    ],
    ['an extension for a telephone', { phones: [{ entered: '716-555-0142 ext 7' }] }],
    ['a place on a map', { latitude: 42.9, longitude: -78.8 }],
    ['a risk', { riskScore: 3 }],
  ])('refuse %s', (_, more) => {
    expect(clientFacts.safeParse({ names, ...more }).success).toBe(false);
  });

  test.each(Object.entries(REFUSED_KEYS))('refuse %s records as a field', (_, key) => {
    expect(clientFacts.safeParse({ names, [key]: 'x' }).success).toBe(false);
  });
});

describe('where a record comes from', () => {
  test.each(Object.keys(SOURCES))('%s is a source, with basis and purpose', (kind) => {
    expect(source.safeParse({ kind }).success).toBe(true);
    expect(refusedRecord(kind)).toBeUndefined();
  });

  test.each(Object.keys(REFUSED_RECORDS))('%s records are refused by name', (category) => {
    const result = source.safeParse({ kind: `${category}-records` });
    expect(result.error?.issues[0]?.message).toContain(`takes no ${category} records`);
  });

  test.each(Object.entries(REFUSED_KEYS))('%s is known by its name: %s', (category, key) => {
    expect(refusedRecord(key)).toBe(category);
  });

  test.each([...KINDS, 'immigration-court', 'passport', 'work-permit'])('%s is none of them', (kind) => {
    expect(refusedRecord(kind)).toBeUndefined();
  });
});
