// Sends the API requests that nobody should: each must get an answer that can be read, soon, and never a 5xx.
import { connect } from 'node:net';
import type { JsonSchema, Named } from '#contract/api/example.ts';
import type { OpenApi } from '#contract/api/openapi.ts';
import { PROBLEMS } from '#contract/problems.ts';
import { type Described, damagedRequest } from './any-request.ts';
import { type Random, randomFrom } from './random.ts';

type Headers = Readonly<Record<string, string>>;

export type Target = {
  port: number;
  document: OpenApi;
  /** Signs another member in who may do much; answers the headers. What is sent may sign them out. */
  signIn: () => Promise<Headers>;
};

const SIGN_IN_EVERY = 50;

export type RequestsResult = {
  requests: number;
  /** How many answers had each status; 0: the connection was closed without one. */
  statuses: Readonly<Record<number, number>>;
  slowest: number;
  failures: readonly { seed: number; damage: string; why: string; sent: string }[];
};

/** Longer is a hang: a request that is not all there is given up by the server after its own limits. */
const MOST_MILLISECONDS = 15_000;
const MOST_IDS = 500;

/** Sends requests of the seeds from `seed` on, `parallel` at a time. Ids in answers are used for later requests. */
export async function fuzzRequests(
  target: Target,
  { requests, seed, parallel = 20 }: { requests: number; seed: number; parallel?: number },
): Promise<RequestsResult> {
  const statuses: Record<number, number> = {};
  const failures: { seed: number; damage: string; why: string; sent: string }[] = [];
  const ids: string[] = [];
  const { operations, named } = describedIn(target.document);
  let slowest = 0;
  let next = seed;
  let headers: Promise<Headers> = target.signIn();
  const one = async (n: number) => {
    const random = randomFrom(n);
    if (n % SIGN_IN_EVERY === 0) headers = target.signIn();
    const { bytes, damage } = damagedRequest({ random, operations, named, ids, headers: await headers });
    const began = performance.now();
    const answer = await exchange(target.port, bytes, random);
    slowest = Math.max(slowest, performance.now() - began);
    for (const status of statusesOf(answer)) statuses[status] = (statuses[status] ?? 0) + 1;
    const why = whatIsWrong(answer);
    if (why !== undefined)
      failures.push({ seed: n, damage, why, sent: bytes.toString('latin1').slice(0, 1500) });
    for (const [id] of answer.matchAll(
      /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g,
    )) {
      if (ids.length < MOST_IDS) ids.push(id);
      else ids[random.below(MOST_IDS)] = id;
    }
  };
  const worker = async () => {
    while (next < seed + requests) await one(next++);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  if ('polluted' in {}) failures.push({ seed, damage: '', why: 'every object is polluted', sent: '' });
  return { requests, statuses, slowest, failures };
}

/** What comes back, until nothing more does. */
function exchange(port: number, bytes: Buffer, random: Random): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect({ port, allowHalfOpen: true });
  const cut = random.chance(0.3) ? random.below(bytes.length) : bytes.length;
  socket.write(bytes.subarray(0, cut));
  socket.write(bytes.subarray(cut));
  // Then the rest of a request that is not all there will never come; some leave it to the server to give up.
  const gone = random.chance(0.02) ? undefined : setTimeout(() => socket.end(), REST_MILLISECONDS);
  socket.setTimeout(MOST_MILLISECONDS);
  socket.on('timeout', () => {
    if (answer === '') answer = HANG;
    socket.destroy();
  });
  socket.on('data', (piece: Buffer) => {
    answer += piece.toString('latin1');
    // Another answer may follow to a request that was cut in two; to HEAD no body does.
    socket.setTimeout(isWhole(answer) ? QUIET_MILLISECONDS : REST_MILLISECONDS);
  });
  socket.on('end', () => socket.destroy());
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearTimeout(gone);
    resolve(answer);
  });
  return promise;
}

const REST_MILLISECONDS = 1000;
const QUIET_MILLISECONDS = 15;

/** Whether an answer is there to its end, as far as its length tells. */
function isWhole(answer: string): boolean {
  const [head = '', body] = answer.split(/\r\n\r\n([\s\S]*)/);
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return body !== undefined && body.length >= Number(length ?? 0);
}

const HANG = '\r\n(no answer, and no end)';

const statusesOf = (answer: string): number[] => {
  const found = [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return found.length === 0 ? [0] : found;
};

function whatIsWrong(answer: string): string | undefined {
  if (answer === HANG) return 'no answer, and no end';
  const statuses = statusesOf(answer);
  const failed = statuses.find((status) => status >= 500);
  if (failed !== undefined) return `status ${failed}`;
  // Several answers to what was cut into several requests are looked at by their status alone.
  const [status = 0] = statuses;
  if (statuses.length > 1 || status < 400) return undefined;
  const [head = '', body = ''] = answer.split(/\r\n\r\n([\s\S]*)/);
  if (!/^content-type: application\/problem\+json/im.test(head)) {
    return /^content-type: text\/plain/im.test(head) || body === ''
      ? undefined
      : 'an answer of no known kind';
  }
  if (body === '') return undefined;
  const problem = JSON.parse(body) as { code: string; status: number; requestId?: string };
  const isWhole = problem.code in PROBLEMS && problem.status === status && problem.requestId !== undefined;
  return isWhole ? undefined : 'problem details that are not whole';
}

/** The operations of a document, as far as a request depends on them. */
function describedIn(document: OpenApi): { operations: Described[]; named: Named } {
  type Content = Readonly<Record<string, { schema: JsonSchema } | undefined>>;
  type Row = { parameters?: Described['parameters']; requestBody?: { content: Content } };
  const operations = Object.entries(document.paths).flatMap(([path, same]) =>
    Object.entries(same as Readonly<Record<string, Row>>).map(
      ([method, { parameters = [], requestBody }]) => ({
        method: method.toUpperCase(),
        path,
        parameters,
        ...(requestBody && { body: requestBody.content['application/json']?.schema ?? ('bytes' as const) }),
      }),
    ),
  );
  return { operations, named: (document.components as { schemas: Named }).schemas };
}
