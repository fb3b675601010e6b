// What a handler of an operation is given and what it answers. The frame (operations.ts) checks, records and sends.

import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from '#contract/api/operation.ts';
import type { Law } from '#core/clock/compiled.ts';
import type { Database, Tx } from '#store/database/database.ts';
import type { Actor } from '#store/database/queries.ts';
import type { KeyRing } from '#store/keys/key-ring.ts';

/** The member who asks, once signed in. */
export type Who = {
  actor: Required<Actor>;
  roles: readonly string[];
  /** Absent for an API token. */
  sessionId?: string;
  tokenId?: string;
  /** When a second factor was last given; milliseconds since 1970-01-01T00:00Z. */
  secondFactorAt?: number;
};

/** What the process hands to the API once, at its start. */
export type Services = {
  database: Database;
  keys: KeyRing;
  law: Law;
  /** Folder of the sealed documents. */
  documentFolder: string;
  /** The address by which browsers reach the server, without a slash at the end. */
  publicUrl: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
};

export type Given<O extends Operation> = {
  params: ParamsOf<O>;
  query: QueryOf<O>;
  body: BodyOf<O>;
  /** Version of the If-Match header; there for every conditional operation. */
  ifMatch: number;
  who: Who;
  /** The transaction in which the answer is recorded in the audit log before it leaves. */
  tx: Tx;
  services: Services;
};

/** What an answer showed or changed of whom: for the audit log and the brake on reading. */
export type Shown = {
  /** Clients whose names or records it reveals. */
  clients?: readonly string[];
  caseId?: string;
  /** Sensitive objects in the answer, or changed. Default: 1. */
  objects?: number;
  /** Sealed into the audit log. */
  detail?: Readonly<Record<string, unknown>>;
};

export type Answer<O extends Operation> = {
  answer: AnswerOf<O>;
  /** Version for the ETag. */
  version?: number;
  shown?: Shown;
};

export type Handler<O extends Operation> = (given: Given<O>) => Promise<Answer<O>>;

/** Of an operation that asks for nobody signed in: it opens its own transactions. */
export type PublicHandler<O extends Operation> = (given: {
  params: ParamsOf<O>;
  query: QueryOf<O>;
  body: BodyOf<O>;
  services: Services;
  /** Where the request came from, for limits on attempts; never kept. */
  network: string;
  userAgent: string;
  /** The secret of the session cookie, where one was sent. */
  sessionSecret?: string;
}) => Promise<{
  answer: AnswerOf<O>;
  /** Sets the session cookie, or takes it away. */
  session?: { secret: string } | 'ended';
}>;
