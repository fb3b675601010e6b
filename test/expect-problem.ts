// What every failure over HTTP looks like, whatever went wrong.
import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { PROBLEMS, type ProblemCode } from '#contract/problems.ts';

/** Expects problem details (RFC 9457) of this code; `facts` says which facts must be among those. */
export function expectProblem(answer: LightMyRequestResponse, code: ProblemCode, facts?: object): void {
  expect(answer.json()).toMatchObject({ code, ...(facts && { facts }) });
  expect(answer.json()).toEqual({
    type: `urn:recourse:problem:${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    detail: expect.any(String),
    code,
    facts: expect.any(Object),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(answer.statusCode).toBe(PROBLEMS[code].status);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
}
