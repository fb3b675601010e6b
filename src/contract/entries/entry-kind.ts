// What a kind of entry is: one row of the table of all that is recorded beside the history of a case.
import type { z } from 'zod';
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import type { Person } from '#contract/entries/person.ts';
import type { Text } from '#core/clock/rule.ts';

/** What of an entry stands clear in the database, so that lists can be made without opening it. */
export type Clear = {
  /** The day it is about. */
  happensOn?: string | undefined;
  /** The day by which something is to be done. */
  dueOn?: string | undefined;
  /** Who is to do it, or who attends. */
  memberId?: string | undefined;
  /** Nothing of it remains to be done. */
  done?: boolean | undefined;
};

/** An event of the case history that an entry records with itself; it gets its id and case there. */
export type EntryEvent = Pick<CaseFileEvent, 'type' | 'data'> & { on: string };

export type EntryKind<Schema extends z.ZodType = z.ZodType, Data = z.output<Schema>> = {
  title: Text;
  /** One line: what it records. */
  about: Text;
  /** What it hangs on: the client with all their cases, one case, or either. */
  of: 'client' | 'case' | 'either';
  /** As it is kept and answered. */
  data: Schema;
  /** What a request must hold, where that is more than the shape of the data, or less. */
  asked?: z.ZodType;
  /** The only operation that records one, where the general one does not. */
  only?: 'recordNote' | 'recordCheck' | 'checkConflicts';
  /** Fields that only the server writes: a request neither sets nor changes them. */
  serverWrites?: readonly string[];
  /** Fields with the id of another client, shown only to who may see that client. */
  namesClient?: readonly string[];
  clear?: (data: Data) => Clear;
  /** The person whom search and conflict check find through it. */
  person?: (data: Data) => Person | undefined;
  /**
   * What happened, as the history tells it: of a new entry (without `before`), or of a change. `earlier` is the first
   * event that this entry recorded in the same case.
   */
  events?: (data: Data, before?: Data, earlier?: string) => readonly EntryEvent[];
};

/** Keeps the literal types of a kind and checks its functions against its schema. */
export function entryKind<const Schema extends z.ZodType>(kind: EntryKind<Schema>): EntryKind<Schema> {
  return kind;
}
