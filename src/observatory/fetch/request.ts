// Asks a server for a file: one GET, its redirects followed as far as is safe, given up when nothing comes.
import { redirected, refuseUnlessSafe } from '#observatory/fetch/address.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export type Ask = {
  headers: Readonly<Record<string, string>>;
  fetch: typeof globalThis.fetch;
  /** Milliseconds without a byte after which the connection counts as dead. */
  patience: number;
  signal: AbortSignal;
};

export type Answer = {
  response: Response;
  body: AsyncIterable<Uint8Array>;
  /** Hangs up. To be called in any case: a body that nobody reads keeps the line. */
  close: () => void;
};

/** The line or the server failed; another try may not. */
export class NetworkError extends Error {
  override name = 'NetworkError';
}

/**
 * The answer, and its body as it comes. Here and while the body is read: throws NetworkError, ReleaseRefusal where a
 * redirect is not safe, and the reason of the signal when it is aborted.
 */
export async function request(address: URL, { headers, fetch, patience, signal }: Ask): Promise<Answer> {
  const silence = new AbortController();
  const timer = setTimeout(
    () => silence.abort(new Error(`nothing came for ${Math.round(patience / 1000)} seconds`)),
    patience,
  );
  const init = {
    headers: {
      'user-agent': `Recourse/${packageJson.version}`,
      // Packed on the way, neither length nor ranges would be those of the file.
      'accept-encoding': 'identity',
      ...headers,
    },
    redirect: 'manual',
    signal: AbortSignal.any([signal, silence.signal]),
  } as const;
  const close = () => {
    clearTimeout(timer);
    silence.abort();
  };
  try {
    const response = await follow(address, (at) => fetch(at, init).catch(failing(signal)));
    timer.refresh();
    return { response, body: bodyOf(response, { timer, signal }), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function follow(address: URL, get: (at: URL) => Promise<Response>): Promise<Response> {
  refuseUnlessSafe(address);
  let at = address;
  for (let n = 0; n <= MOST_REDIRECTS; n += 1) {
    const response = await get(at);
    if (!REDIRECTS.has(response.status)) return response;
    await response.body?.cancel();
    at = redirected(at, response.headers.get('location') ?? '');
  }
  throw new ReleaseRefusal({
    code: 'download-failed',
    file: address.href,
    found: `more than ${MOST_REDIRECTS} redirects`,
    expected: 'a file',
  });
}

async function* bodyOf(
  response: Response,
  { timer, signal }: { timer: NodeJS.Timeout; signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { value, done } = await reader.read().catch(failing(signal));
    if (done) return;
    timer.refresh();
    yield value;
  }
}

function failing(signal: AbortSignal): (error: unknown) => never {
  return (error) => {
    signal.throwIfAborted();
    throw new NetworkError(reasonOf(error), { cause: error });
  };
}

/** `fetch failed` says nothing; what it was caused by does. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? reasonOf(cause) : message;
}
