// An entry as the store has it: what stands clear in its row, and what is sealed in its versions.
import type { Clear } from '#contract/entries/entry-kind.ts';
import { type EntryData, type EntryKindName, kindOf } from '#contract/entries/kinds.ts';
import type { Person } from '#contract/entries/person.ts';
import type { Source } from '#contract/entries/sources.ts';

/** An event that an entry recorded with itself. */
export type RecordedEvent = { caseId: string; eventId: string; type: string };

type Head = {
  id: string;
  clientId: string;
  caseId?: string;
  version: number;
  createdAt: string;
  createdBy: string;
  withdrawnAt?: string | undefined;
};

/** What a member puts down. */
export type AskedEntry<Name extends EntryKindName = EntryKindName> = Name extends EntryKindName
  ? { kind: Name; data: EntryData<Name>; source?: Source | undefined }
  : never;

/** What a version holds sealed. */
export type EntryBody<Name extends EntryKindName = EntryKindName> = AskedEntry<Name> & {
  events?: RecordedEvent[] | undefined;
};

export type Entry<Name extends EntryKindName = EntryKindName> = Head & EntryBody<Name>;

export function clearOf({ kind, data }: EntryBody): Clear {
  return kindOf(kind).clear?.(data) ?? {};
}

/** The person whom an entry names. */
export function personOf({ kind, data }: EntryBody): Person | undefined {
  return kindOf(kind).person?.(data);
}
