// The one place from which a page asks the server: an operation by its type, and an answer or a problem as a value.
import type { AnswerOf, BodyOf, Operation } from '#contract/api/operation.ts';
import type { ProblemCode } from '#contract/problems.ts';

/** What went wrong: a code of the catalogue, or what only the browser knows. */
export type Problem = {
  code: ProblemCode | 'unreachable' | 'passkey-refused' | 'passkey-unknown';
  facts?: Readonly<Record<string, unknown>>;
  requestId?: string;
};

export type Asked<T> = { answer: T; problem?: undefined } | { problem: Problem };

/** Calls an operation: `ask<typeof ACCESS.signIn>('POST', '/v1/sign-in', { email, password })`. Never throws. */
export async function ask<O extends Operation>(
  method: O['method'],
  path: `/v1/${string}`,
  body?: BodyOf<O>,
): Promise<Asked<AnswerOf<O>>> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (answer.ok) return { answer: answer.status === 204 ? undefined : await answer.json() };
  } catch {
    return { problem: { code: 'unreachable' } };
  }
  const { code = 'failed', facts, requestId } = await answer.json().catch(() => ({}));
  return { problem: { code, facts, requestId } };
}
