// The history of one case as the engine reads it: dated events, already checked and with zones resolved.
import type { Day } from '#core/calendar/day.ts';

/** A moment on the clock of a place: milliseconds since 1970-01-01T00:00Z, the IANA zone, and the local day there. */
export type Moment = { epochMs: number; zone: string; day: Day };

/** What a field of an event may hold: a code or reference (string), a flag, a count, a day, or a moment. */
export type FieldValue = string | boolean | number | Moment;

export type HistoryEvent = {
  id: string;
  /** A type of the vocabulary, kebab-case, past tense. */
  type: string;
  /** The day on which it happened; of an event with `at`, the local day there. */
  on: Day;
  at?: Moment;
  data: Readonly<Record<string, FieldValue>>;
  /** From what kind of source it was learned. */
  source?: string;
  /** Id of the event that this one replaces. */
  corrects?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  recordedAt?: number;
};

export type CaseKind = 'removal' | 'application' | 'custody' | 'records-request' | 'habeas' | 'appeal';

export type History = {
  kind: CaseKind;
  court?: string;
  /** Federal judicial circuit, 1 to 11, or 12 for the District of Columbia. */
  circuit?: number;
  timeZone?: string;
  detained?: boolean;
  /** The client's birth date, where a clock needs an age. */
  bornOn?: Day;
  /** As recorded, in any order, corrections included. */
  events: readonly HistoryEvent[];
};
