// Schemas that stand in many operations: the OpenAPI document shows each once, under its name.
import type { z } from 'zod';
import { action, role, secondFactor, sessionState } from '#contract/api/access-values.ts';
import {
  eventInput,
  listedCase,
  listedHearing,
  oneCase,
  queuedClock,
  recordedEvent,
} from '#contract/api/case-values.ts';
import { shownEntry } from '#contract/api/entries.ts';
import { passkeyMade, passkeyProof } from '#contract/api/passkey-values.ts';
import { day, id, instant } from '#contract/api/values.ts';
import { checkAnswer } from '#contract/entries/check.ts';
import { ENTRY_KINDS } from '#contract/entries/kinds.ts';
import { person, personName } from '#contract/entries/person.ts';
import { source } from '#contract/entries/sources.ts';

export const NAMED_SCHEMAS: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [id, 'Id'],
  [day, 'Day'],
  [instant, 'Instant'],
  [role, 'Role'],
  [action, 'Action'],
  [sessionState, 'SessionState'],
  [secondFactor, 'SecondFactor'],
  [passkeyMade, 'PasskeyMade'],
  [passkeyProof, 'PasskeyProof'],
  [oneCase, 'Case'],
  [listedCase, 'ListedCase'],
  [listedHearing, 'ListedHearing'],
  [queuedClock, 'QueuedClock'],
  [eventInput, 'NewEvent'],
  [recordedEvent, 'Event'],
  [shownEntry, 'Entry'],
  [checkAnswer, 'CheckAnswer'],
  [person, 'Person'],
  [personName, 'PersonName'],
  [source, 'Source'],
  ...Object.entries(ENTRY_KINDS).map(([kind, { data }]) => [data, `${pascal(kind)}Data`] as const),
]);

function pascal(kebab: string): string {
  return kebab.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
