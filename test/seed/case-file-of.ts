// The history of a case of the seed world as a case file, with its days counted from a base day.
import { CASE_FILE_FORMAT, type CaseFile, type CaseFileEvent } from '#contract/case-file-shape.ts';
import type { Day } from '#core/calendar/day.ts';
import { EASTERN } from './places.ts';
import type { SeedCase, SeedClient, SeedEvent } from './seed-types.ts';
import { textOfWhen, type When } from './when.ts';

export function caseFileOf(client: SeedClient, seed: SeedCase, base: Day): CaseFile {
  const { key, kind, court, circuit, timeZone, detained } = seed;
  const zone = timeZone ?? EASTERN;
  return {
    format: CASE_FILE_FORMAT,
    case: {
      id: key,
      kind,
      ...(court === undefined ? {} : { court }),
      ...(circuit === undefined ? {} : { circuit }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(detained === undefined ? {} : { detained }),
    },
    ...(client.bornOn === undefined ? {} : { client: { bornOn: dayText(client.bornOn, base, zone) } }),
    events: seed.events.map((event) => eventOf(event, base, zone)),
  };
}

function eventOf(
  [id, when, type, data = {}, options = {}]: SeedEvent,
  base: Day,
  zone: string,
): CaseFileEvent {
  const whenText = textOfWhen(typeof when === 'number' ? { days: when } : when, base, zone);
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    isWhen(value) ? textOfWhen(value, base, zone) : value,
  ]);
  return {
    id,
    type,
    ...(whenText.includes('T') ? { at: whenText } : { on: whenText }),
    ...(options.source === undefined ? {} : { source: { kind: options.source } }),
    ...(entries.length === 0 ? {} : { data: Object.fromEntries(entries) }),
    ...(options.corrects === undefined ? {} : { corrects: options.corrects }),
  };
}

export function dayText(value: string | When, base: Day, zone: string): string {
  return isWhen(value) ? textOfWhen(value, base, zone) : value;
}

export function isWhen(value: unknown): value is When {
  return typeof value === 'object' && value !== null && 'days' in value;
}
