// How the answer of a government system differs from what is recorded: the list that a member must look at.

import { type Day, formatDay } from '#core/calendar/day.ts';
import { offsetAt } from '#core/calendar/zone.ts';
import type { Custody } from '#core/case/custody-episodes.ts';
import type { Hearing } from '#core/case/hearings.ts';

export const DIFFERENCE_FIELDS = [
  'hearing-date',
  'hearing-time',
  'hearing-kind',
  'hearing-medium',
  'judge',
  'court',
  'custody',
  'facility',
] as const;
export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number];

/** `recorded` or `answered` is absent where there is none. */
export type Difference = {
  field: DifferenceField;
  recorded?: string | undefined;
  answered?: string | undefined;
};

/** What a system answered, as far as it can be compared. Absent: the system does not show it. */
export type Answered = {
  on: Day;
  found: boolean;
  /** `null`: the system says that there is none. */
  nextHearing?: AnsweredHearing | null | undefined;
  court?: string | undefined;
  inCustody?: boolean | undefined;
  facility?: string | undefined;
};

export type AnsweredHearing = {
  on: Day;
  /** HH:MM on the court's clock. */
  time?: string | undefined;
  kind?: string | undefined;
  medium?: string | undefined;
  judge?: string | undefined;
};

/** What the history says on the day of the check. */
export type Recorded = { hearings: readonly Hearing[]; court?: string | undefined; custody: Custody };

/** Every difference, in the order of the list. A person who was not found differs only in being held. */
export function findDifferences(answered: Answered, recorded: Recorded): Difference[] {
  return [
    ...hearingDifferences(answered, nextHearing(recorded.hearings, answered.on)),
    ...differs('court', recorded.court, answered.court),
    ...custodyDifferences(answered, recorded.custody),
  ];
}

/** The hearing that comes next on a day, as recorded. */
export function nextHearing(hearings: readonly Hearing[], on: Day): Hearing | undefined {
  return hearings.find(({ state, startsAt }) => state === 'scheduled' && startsAt.day >= on);
}

/** HH:MM on the court's clock. */
export function timeOf({ startsAt: { epochMs, zone } }: Hearing): string {
  const minutes =
    Math.floor((((epochMs + offsetAt(zone, epochMs)) % 86_400_000) + 86_400_000) / 60_000) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function hearingDifferences(
  { found, nextHearing: next }: Answered,
  recorded: Hearing | undefined,
): Difference[] {
  if (!found || next === undefined) return [];
  const was = recorded && formatDay(recorded.startsAt.day);
  if (next === null) return was === undefined ? [] : [{ field: 'hearing-date', recorded: was }];
  if (recorded === undefined) return [{ field: 'hearing-date', answered: formatDay(next.on) }];
  return [
    ...differs('hearing-date', was, formatDay(next.on)),
    ...differs('hearing-time', timeOf(recorded), next.time),
    ...differs('hearing-kind', recorded.kind, next.kind),
    ...differs('hearing-medium', recorded.medium, next.medium),
    ...differs('judge', recorded.judge, next.judge),
  ];
}

function custodyDifferences(
  { found, inCustody, facility }: Answered,
  { state, episodes }: Custody,
): Difference[] {
  const isHeld = state === 'detained';
  if (!found) return [];
  const held = { true: 'detained', false: 'not-detained' } as const;
  const answered = inCustody === undefined ? undefined : held[`${inCustody}`];
  const place = isHeld ? episodes.at(-1)?.places.at(-1)?.facility : undefined;
  return [...differs('custody', held[`${isHeld}`], answered), ...differs('facility', place, facility)];
}

/** Compared without case and spaces: an answer is typed by hand. What is not answered does not differ. */
function differs(
  field: DifferenceField,
  recorded: string | undefined,
  answered: string | undefined,
): Difference[] {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  if (answered === undefined || (recorded !== undefined && plain(recorded) === plain(answered))) return [];
  return [{ field, ...(recorded !== undefined && { recorded }), answered }];
}
