// The table of all kinds of entries: what is recorded of clients and cases beside the history.
import type { z } from 'zod';
import { ADDRESS } from '#contract/entries/address.ts';
import { ASSERTION } from '#contract/entries/assertion.ts';
import { BOND } from '#contract/entries/bond.ts';
import { CHECK } from '#contract/entries/check.ts';
import { CONFLICT_CHECK } from '#contract/entries/conflict-check.ts';
import { CONSENT } from '#contract/entries/consent.ts';
import { ACCOMPANIMENT_PLAN, COVERAGE } from '#contract/entries/coverage.ts';
import { CUSTODY_REPORT } from '#contract/entries/custody.ts';
import type { EntryKind } from '#contract/entries/entry-kind.ts';
import { FAMILY_MEMBER } from '#contract/entries/family-member.ts';
import { NOTE } from '#contract/entries/note.ts';
import { PARTY } from '#contract/entries/party.ts';
import { RECORDS_REQUEST } from '#contract/entries/records-request.ts';
import { TASK } from '#contract/entries/task.ts';

export const ENTRY_KINDS = {
  address: ADDRESS,
  'family-member': FAMILY_MEMBER,
  party: PARTY,
  coverage: COVERAGE,
  'accompaniment-plan': ACCOMPANIMENT_PLAN,
  'custody-report': CUSTODY_REPORT,
  bond: BOND,
  'records-request': RECORDS_REQUEST,
  check: CHECK,
  assertion: ASSERTION,
  note: NOTE,
  task: TASK,
  consent: CONSENT,
  'conflict-check': CONFLICT_CHECK,
} as const;

export type EntryKindName = keyof typeof ENTRY_KINDS;
export type EntryData<Name extends EntryKindName> = z.output<(typeof ENTRY_KINDS)[Name]['data']>;

/** The row of a kind, its functions taking the data of any kind: who calls them has both from one entry. */
export function kindOf(name: EntryKindName): EntryKind {
  return ENTRY_KINDS[name] as unknown as EntryKind;
}

export function isKind(name: string): name is EntryKindName {
  return Object.hasOwn(ENTRY_KINDS, name);
}
