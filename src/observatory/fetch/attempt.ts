// One try at a download: asks for the file, or for the rest of it, or whether there is another.
import { retryAfter } from '#observatory/fetch/backoff.ts';
import type { FetchEffects } from '#observatory/fetch/effects.ts';
import { dropIncoming, type Kept, type Place, readIncoming } from '#observatory/fetch/place.ts';
import { downloadFailed } from '#observatory/fetch/refusals.ts';
import { NetworkError, request } from '#observatory/fetch/request.ts';
import { type Taken, type Taking, takeRest, takeWhole } from '#observatory/fetch/take.ts';
import { restOf, unlessChanged } from '#observatory/fetch/validators.ts';

export type Try = Taking & {
  /** The finished file of an earlier download. */
  kept: Kept | undefined;
  effects: FetchEffects;
  patience: number;
  signal: AbortSignal;
};

/** `again`: worth another try, and why; what came so far is there to be taken up. */
export type Outcome =
  | { outcome: 'complete' }
  | { outcome: 'unchanged'; kept: Kept }
  | { outcome: 'again'; why: string; wait?: number | undefined };

/** Answers that may be others a little later: timeouts, too many requests, faults of a server or of one before it. */
const PASSING: ReadonlySet<number> = new Set([
  408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524,
]);

/** Throws ReleaseRefusal where another try would end the same. */
export async function attempt(tried: Try): Promise<Outcome> {
  try {
    return await ask(tried);
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return { outcome: 'again', why: error.message };
  }
}

async function ask(tried: Try): Promise<Outcome> {
  const { address, place, kept, effects, patience, signal } = tried;
  const incoming = await readIncoming(place, address);
  const isWhole = incoming !== undefined && incoming.size === incoming.total;
  const rest = incoming === undefined || isWhole ? undefined : restOf(incoming, incoming.size);
  const known = isWhole ? incoming : kept;
  const headers = rest ?? (known && unlessChanged(known)) ?? {};
  const answer = await request(address, { headers, fetch: effects.fetch, patience, signal });
  const { status, headers: said } = answer.response;
  try {
    if (status === 200) return outcomeOf(await takeWhole(answer, tried));
    if (status === 206 && incoming !== undefined && rest !== undefined) {
      const taken = await takeRest(answer, incoming, tried);
      return taken === undefined ? await startOver(place) : outcomeOf(taken);
    }
    if (status === 304 && isWhole) return { outcome: 'complete' };
    if (status === 304 && kept !== undefined && rest === undefined) return { outcome: 'unchanged', kept };
    // Another version than the one begun, or one that ends before the part does.
    if ((status === 412 || status === 416) && rest !== undefined) return await startOver(place);
    const why = `the server answered ${status}`;
    if (PASSING.has(status)) return { outcome: 'again', why, wait: retryAfter(said, effects.now()) };
    throw downloadFailed(address, why, 'a file');
  } finally {
    answer.close();
  }
}

async function startOver(place: Place): Promise<Outcome> {
  await dropIncoming(place);
  return { outcome: 'again', why: 'the file has changed on the server' };
}

function outcomeOf(taken: Taken): Outcome {
  if (taken === 'whole') return { outcome: 'complete' };
  return { outcome: 'again', why: 'the connection ended before the file did' };
}
