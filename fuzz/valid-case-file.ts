// Valid case files made from the vocabulary: every type, every field, every way of writing a time.
import { CASE_FILE_FORMAT, type CaseFile, type CaseFileEvent } from '#contract/case-file-shape.ts';
import { CASE_KINDS, EVENT_TYPES, type EventType, SOURCE_KINDS } from '#contract/events.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { type Day, dayOf, formatDay } from '#core/calendar/day.ts';
import { type Random, randomFrom } from './random.ts';

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];
const TYPES = [...EVENT_TYPES.values()];
const FIRST = dayOf(2010, 1, 1);

/** The case file of a seed: up to 14 events, corrections and references among them. */
export function validCaseFile(seed: number): CaseFile {
  const random = randomFrom(seed);
  const events: CaseFileEvent[] = [];
  const corrected = new Set<string>();
  for (let n = random.below(15); n > 0; n -= 1) {
    const event = eventOf(random.pick(TYPES), { random, earlier: events });
    if (!event) continue;
    const target = events.length > 0 && random.chance(0.15) ? random.pick(events).id : undefined;
    if (target !== undefined && !corrected.has(target)) {
      event.corrects = target;
      corrected.add(target);
    }
    events.push(event);
  }
  const about: CaseFile['case'] = { id: `Case ${seed % 1000}`, kind: random.pick(CASE_KINDS) };
  if (random.chance(0.5)) about.court = 'NYC';
  if (random.chance(0.5)) about.circuit = 1 + random.below(12);
  if (random.chance(0.5)) about.timeZone = random.pick(ZONES);
  if (random.chance(0.3)) about.detained = random.chance(0.5);
  const file: CaseFile = { format: CASE_FILE_FORMAT, case: about, events };
  if (random.chance(0.5)) file.client = { bornOn: dayText(random) };
  return file;
}

type Making = { random: Random; earlier: readonly CaseFileEvent[] };

/** An event of a type, or nothing where the type needs an earlier event and there is none. */
function eventOf(type: EventType, making: Making): CaseFileEvent | undefined {
  const { random, earlier } = making;
  const event: CaseFileEvent = { id: `e${earlier.length + 1}`, type: type.type };
  if (random.chance(0.3)) event.at = timeText(random);
  else event.on = dayText(random);
  const data: NonNullable<CaseFileEvent['data']> = {};
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.optional && random.chance(0.5)) continue;
    const value = fieldValue(field, making);
    if (value !== undefined) data[name] = value;
    else if (!field.optional) return undefined;
  }
  if (Object.keys(data).length > 0) event.data = data;
  if (random.chance(0.3))
    event.source = { kind: random.pick(SOURCE_KINDS), documentId: 'd-1', page: 1 + random.below(30) };
  if (random.chance(0.2)) event.recordedAt = timeText(random);
  if (random.chance(0.2)) event.recordedBy = 'member-1';
  return event;
}

function fieldValue(field: Field, { random, earlier }: Making): string | number | boolean | undefined {
  switch (field.kind) {
    case 'code': {
      const picked = random.pick(field.codes ?? []);
      const category = /^([ac])(\d+)$/.exec(picked);
      return field.names === 'permit-category' && category && random.chance(0.3)
        ? `(${category[1]})(${category[2]})`
        : picked;
    }
    case 'ref':
      return earlier.length === 0 ? undefined : random.pick(earlier).id;
    case 'date':
      return dayText(random);
    case 'instant':
      return random.chance(0.3) ? dayText(random) : timeText(random);
    case 'flag':
      return random.chance(0.5);
    case 'amount':
      return random.below(100_000) / 100;
    case 'count':
      return field.oneOf ? random.pick(field.oneOf) : random.below(200);
    case 'token':
      return field.names === 'hearing' || field.names === 'rule'
        ? `h-${random.below(3)}`
        : random.pick(['NYC', 'ca9', 'Otay Mesa', 'v1.2']);
  }
}

function dayText(random: Random): string {
  return formatDay((FIRST + random.below(8000)) as Day);
}

function timeText(random: Random): string {
  const clock = `${dayText(random)}T${String(4 + random.below(18)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`;
  return random.pick([
    `${clock}:00Z`,
    `${clock}:00-05:00`,
    `${clock}:30`,
    clock,
    `${clock}:00[${random.pick(ZONES)}]`,
  ]);
}
