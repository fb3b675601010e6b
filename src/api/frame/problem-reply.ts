// Every failure as problem details (RFC 9457): one shape, whatever went wrong and wherever.
import type { FastifyReply } from 'fastify';
import { type Facts, PROBLEMS, type ProblemCode, ProblemError } from '#contract/problems.ts';

export type ProblemDetails = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  facts: Facts;
  requestId: string;
};

export function problemDetails({ code, message, facts }: ProblemError, requestId: string): ProblemDetails {
  const { status, title } = PROBLEMS[code];
  return { type: `urn:recourse:problem:${code}`, title, status, detail: message, code, facts, requestId };
}

/** What Fastify itself refuses, by its status. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  404: 'not-found',
  405: 'not-acceptable-here',
  408: 'too-slow',
  413: 'too-large',
  414: 'headers-too-large',
  415: 'wrong-media-type',
  431: 'headers-too-large',
  503: 'unavailable',
};

/** An error as the problem that it is; undefined for a bug. */
export function problemOf(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  const { statusCode = 500 } = error as { statusCode?: number };
  const code =
    BY_STATUS[statusCode] ?? (statusCode >= 400 && statusCode < 500 ? 'malformed-request' : undefined);
  return code && new ProblemError(code);
}

/** Answers a failure. What was not read of the request stays unread, so the connection ends with it. */
export function sendProblem(reply: FastifyReply, problem: ProblemError): FastifyReply {
  const { request } = reply;
  if (!request.raw.complete) reply.header('connection', 'close');
  const { retryAfter, size } = problem.facts as { retryAfter?: number; size?: number };
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (problem.code === 'range-outside') reply.header('content-range', `bytes */${size}`);
  if (problem.code === 'not-signed-in') reply.header('www-authenticate', 'Bearer');
  return reply
    .code(PROBLEMS[problem.code].status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDetails(problem, request.id)));
}
