// What an operation of the API is: one row of the table from which routes, checks, OpenAPI and the client are made.
import type { z } from 'zod';
import type { ProblemCode } from '#contract/problems.ts';
import type { Action } from '#core/policy/policy.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Operation = {
  /** camelCase verb and object, as the handler's file is named in kebab-case: `openCase`, `open-case.ts`. */
  id: string;
  method: Method;
  /** With parameters in braces: `/v1/cases/{caseId}`. */
  path: '/v1' | `/v1/${string}`;
  /** Groups operations in the reference. */
  tag: string;
  /** One line. */
  summary: string;
  about?: string;
  /** `public`: nobody need be signed in. Else what the policy table must allow. */
  access: 'public' | Action;
  /** Whether an API token may call it, if its scopes name the action. Default true; `public` ones take none. */
  tokens?: false;
  /** Needs a second factor given in the last minutes. */
  freshSecondFactor?: true;
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** A zod schema, or `bytes` for a content that streams. */
  body?: z.ZodType | 'bytes';
  /** Of a body of `bytes`; JSON has the limit of the frame. */
  mostBytes?: number;
  /** Nothing that it does not declare leaves. `nothing`: 204; `bytes`: a content that streams. */
  answer: z.ZodType | 'nothing' | 'bytes';
  /** Of the answer; default 200, or 204 for `nothing`. */
  status?: 201;
  /** A POST that makes something: takes the header Idempotency-Key, and a retry answers the same. */
  idempotent?: true;
  /** A POST that changes nothing: what it asks is too private for an address. It is answered also when the disk is full. */
  reads?: true;
  /** A change of something that was read: needs If-Match with its ETag. */
  conditional?: true;
  /** A GET that shows nothing of a person or of the organisation's work: it leaves no entry in the audit log. */
  unrecorded?: true;
  /** What can go wrong besides what any request may meet. */
  problems?: readonly ProblemCode[];
};

/** Keeps the literal types of an operation. */
export function operation<const O extends Operation>(row: O): O {
  return row;
}

export type ParamsOf<O extends Operation> = O['params'] extends z.ZodType
  ? z.infer<O['params']>
  : Record<never, never>;
export type QueryOf<O extends Operation> = O['query'] extends z.ZodType
  ? z.infer<O['query']>
  : Record<never, never>;
export type BodyOf<O extends Operation> = O['body'] extends z.ZodType
  ? z.infer<O['body']>
  : O['body'] extends 'bytes'
    ? BytesIn
    : undefined;
export type AnswerOf<O extends Operation> = O['answer'] extends z.ZodType
  ? z.input<O['answer']>
  : O['answer'] extends 'bytes'
    ? BytesOut
    : undefined;

/** A content on its way in. It can be read once. */
export type BytesIn = {
  /** As the sender says, in lower case and without parameters: to be checked against the content. */
  mediaType: string;
  /** Of the Content-Disposition header; without folders, else as it was sent. */
  fileName?: string;
  content: AsyncIterable<Uint8Array>;
};

/** A content on its way out. */
export type BytesOut = {
  mediaType: string;
  fileName: string;
  size: number;
  /** The bytes from `from` up to and without `to`. Called after the transaction; a content that was altered throws. */
  open: (from: number, to: number) => AsyncIterable<Uint8Array>;
};
