// The one place from which a page asks the server: an answer or a problem as a value, whatever happens on the way.
import { createClient } from '#contract/api/client.ts';
import type { paths } from '#contract/api/client-types.ts';
import type { ProblemCode } from '#contract/problems.ts';

/** What went wrong: a code of the catalogue, or what only the browser knows. */
export type Problem = {
  code: ProblemCode | 'unreachable' | 'passkey-refused' | 'passkey-unknown';
  facts?: Readonly<Record<string, unknown>>;
  requestId?: string;
};

export type Asked<T> = { answer: T; problem?: undefined } | { problem: Problem };

/** What a POST to an address sends. */
export type PostBody<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** The server that gave this page. */
export const api = createClient({ baseUrl: location.origin });

/** What was answered: `await ask(api.POST('/v1/sign-in', { body }))`. Never throws. */
export async function ask<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Asked<T>> {
  try {
    const { data, error, response } = await call;
    if (response.ok) return { answer: data as T };
    const { code = 'failed', ...problem } = { ...(error as Partial<Problem>) };
    return { problem: { code, ...problem } };
  } catch {
    return { problem: { code: 'unreachable' } };
  }
}
