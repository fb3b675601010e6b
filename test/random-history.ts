// Random histories for properties: anything that the vocabulary allows, sensible or not.
import fc from 'fast-check';
import { readCaseFile } from '#contract/case-file.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { type Day, dayOf, formatDay } from '#core/calendar/day.ts';
import type { History } from '#core/case/history.ts';
import { type Random, randomFrom, syntheticHistory } from '../bench/synthetic-history.ts';
import { loadedPack } from './loaded-law.ts';

const ruleIds = loadedPack.rules.map(({ id }) => id);

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const anyDay = (random: Random): string =>
  formatDay((dayOf(1990, 1, 1) + Math.floor(random() * 21_900)) as Day);

function anyValue(random: Random, field: Field, events: number): unknown {
  switch (field.kind) {
    case 'code':
      return pick(random, field.codes ?? []);
    case 'ref':
      return `e${1 + Math.floor(random() * events)}`;
    case 'date':
    case 'instant':
      return anyDay(random);
    case 'flag':
      return random() < 0.5;
    case 'amount':
      return Math.floor(random() * 20_000);
    case 'count':
      return field.oneOf ? pick(random, field.oneOf) : Math.floor(random() * 200);
    case 'token':
      if (field.names === 'rule') return pick(random, ruleIds);
      return field.names === 'hearing' ? `h${Math.floor(random() * 3)}` : 'NYC';
  }
}

function anyEvent(random: Random, id: string, events: number): object {
  const type = pick(random, [...EVENT_TYPES.values()]);
  const data = Object.entries(type.fields)
    .filter(([, field]) => !field.optional || random() < 0.5)
    .map(([name, field]) => [name, anyValue(random, field, events)]);
  const hour = String(Math.floor(random() * 24)).padStart(2, '0');
  const when = random() < 0.2 ? { at: `${anyDay(random)}T${hour}:30:00` } : { on: anyDay(random) };
  return { id, type: type.type, ...when, data: Object.fromEntries(data) };
}

/** A case file of random events, with references that lead somewhere and dates that need not make sense. */
function anyHistory(seed: number, events: number): History | undefined {
  const random = randomFrom(seed);
  const file = {
    format: 'recourse.case/1',
    case: {
      id: 'any',
      kind: 'removal',
      court: pick(random, ['NYC', 'WAS', 'LOS']),
      timeZone: pick(random, ['America/New_York', 'Pacific/Honolulu', 'America/Los_Angeles']),
      detained: random() < 0.5,
    },
    client: { bornOn: anyDay(random) },
    events: Array.from({ length: events }, (_, i) => anyEvent(random, `e${i + 1}`, events)),
  };
  const read = readCaseFile(JSON.stringify(file), { file: 'any.json', ruleIds });
  return 'faults' in read ? undefined : read.history;
}

/** Histories of 2 to 60 events. */
export const histories = fc
  .record({ seed: fc.integer(), events: fc.integer({ min: 2, max: 60 }) })
  .map(({ seed, events }) => anyHistory(seed, events))
  .filter((history) => history !== undefined);

/** Histories of what commonly happens together, of at most so many events. */
export const plausibleHistories = (most: number) =>
  fc
    .record({ seed: fc.integer(), length: fc.integer({ min: 1, max: most }) })
    .map(({ seed, length }) => syntheticHistory(randomFrom(seed), length));
