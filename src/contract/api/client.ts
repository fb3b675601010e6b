// A typed client of the API, for programs and pages: every address, field and answer is checked by the compiler.
import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '#contract/api/client-types.ts';

export type ApiClient = Client<paths>;

export type ClientOptions = {
  /** Of the installation, such as `https://recourse.example.org`. */
  baseUrl: string;
  /** An API token. A page has none: its browser sends the cookie of the session. */
  token?: string;
};

/**
 * A client of one installation: `await client.GET('/v1/me')` answers `{ data }` or `{ error }`, the problem details.
 * Throws only where no answer came.
 */
export function createClient({ baseUrl, token }: ClientOptions): ApiClient {
  return createFetchClient<paths>({
    baseUrl,
    cache: 'no-store',
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
}
