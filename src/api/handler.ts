// What a handler of an operation is given and what it answers. The frame (frame/) checks, records and sends.
import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from '#contract/api/operation.ts';
import type { Law } from '#core/clock/compiled.ts';
import type { Database, Tx } from '#store/database/database.ts';
import type { Actor } from '#store/database/queries.ts';
import type { Space } from '#store/engine/space.ts';
import type { KeyRing } from '#store/keys/key-ring.ts';

/** The member who asks, once signed in. */
export type Who = {
  actor: Required<Actor>;
  roles: readonly string[];
  /** Absent for an API token. */
  sessionId?: string;
  tokenId?: string;
  /** Actions of the policy table to which an API token is bound; absent for a session. */
  scopes?: readonly string[];
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
  /** Folder of the anchors of the audit logs. */
  auditFolder: string;
  /** The address by which browsers reach the server, without a slash at the end. */
  publicUrl: string;
  /** Where the installation key lies, in words for whoever sets up. */
  keyPlace: string;
  /** A sorted file of SHA-1s of breached passwords, where the operator has one. */
  breachedPasswords?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
  /** The room on the disk: asked before an operation that changes something, and before a file grows. */
  space?: Pick<Space, 'requireForWriting'>;
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
  /** Sets the session cookie, or takes it away. */
  session?: SessionChange;
};

/** `secret`: of a new session, or of the same one under a new secret. */
export type SessionChange = { secret: string } | 'ended';

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
  /** The secret of the device cookie, where one was sent: it tells a browser apart in which one signed in before. */
  deviceSecret?: string;
}) => Promise<{
  answer: AnswerOf<O>;
  session?: SessionChange;
  /** Sets the device cookie, for a year. */
  device?: { secret: string };
}>;

/**
 * Of an operation whose body streams. It takes the bytes in while no transaction waits for them, and answers how to
 * record them; `discard` removes what it took in where the recording fails. `read` is for what it must know before: it
 * is a transaction of its own.
 */
export type UploadHandler<O extends Operation> = (
  given: Omit<Given<O>, 'tx'> & { read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> },
) => Promise<{ record: (tx: Tx) => Promise<Answer<O>>; discard: () => Promise<void> }>;

export type HandlerOf<O extends Operation> = O['access'] extends 'public'
  ? PublicHandler<O>
  : O['body'] extends 'bytes'
    ? UploadHandler<O>
    : Handler<O>;
