// Sends requests at fixed moments whether or not earlier ones were answered, and measures each from its moment.
import { Agent, request } from 'node:http';

export type Sent = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
};

export type Received = {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
};

export type Load = {
  port: number;
  /** Connections that are kept open; a request waits for a free one, and the wait counts. */
  connections: number;
  /** Makes the request number n, and is told its answer. */
  make: (n: number) => { sent: Sent; done?: (received: Received) => void };
};

export type Latencies = {
  count: number;
  /** Answers other than 2xx, by status; 0 where the connection broke. */
  refused: Readonly<Record<number, number>>;
  p50: number;
  p99: number;
  worst: number;
  perSecond: number;
};

/**
 * An open loop: `rate` requests a second for so many seconds, at evenly spaced moments. A slow answer delays none that
 * follow, and all latencies (milliseconds) count from the moment at which the request was due, so that no wait is hidden.
 */
export async function runOpenLoop(load: Load, rate: number, seconds: number): Promise<Latencies> {
  const agent = openAgent(load.connections);
  const total = Math.round(rate * seconds);
  const began = performance.now();
  const tally = new Tally();
  const pending: Promise<void>[] = [];
  for (let n = 0; n < total; n += 1) {
    const due = began + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    pending.push(one(load, agent, n).then(({ status }) => tally.add(status, performance.now() - due)));
  }
  await Promise.all(pending);
  agent.destroy();
  return tally.sum(performance.now() - began);
}

/** A closed loop: every connection sends its next request when the last was answered. Answers what the server can take. */
export async function runClosedLoop(load: Load, seconds: number): Promise<Latencies> {
  const agent = openAgent(load.connections);
  const began = performance.now();
  const tally = new Tally();
  let n = 0;
  const connection = async () => {
    while (performance.now() - began < seconds * 1000) {
      const from = performance.now();
      n += 1;
      const { status } = await one(load, agent, n - 1);
      tally.add(status, performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, connection));
  agent.destroy();
  return tally.sum(performance.now() - began);
}

/** Keeps so many connections open, and no more. */
export const openAgent = (connections: number) => new Agent({ keepAlive: true, maxSockets: connections });

/** Latencies in milliseconds, with the status of each answer. */
export class Tally {
  readonly #latencies: number[] = [];
  readonly #refused: Record<number, number> = {};

  add(status: number, milliseconds: number): void {
    this.#latencies.push(milliseconds);
    if (status < 200 || status > 299) this.#refused[status] = (this.#refused[status] ?? 0) + 1;
  }

  sum(milliseconds: number): Latencies {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return {
      count: sorted.length,
      refused: this.#refused,
      p50: at(0.5),
      p99: at(0.99),
      worst: at(1),
      perSecond: (sorted.length * 1000) / milliseconds,
    };
  }
}

/** One request; a connection that breaks answers with status 0. */
export function sendOne(port: number, agent: Agent, sent: Sent): Promise<Received> {
  const { method, path, headers, body } = sent;
  return new Promise((resolve) => {
    const broken = () => resolve({ status: 0, headers: {}, body: '' });
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const asked = request(
      { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', broken);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asked.on('error', broken);
    asked.end(body);
  });
}

async function one({ port, make }: Load, agent: Agent, n: number): Promise<Received> {
  const { sent, done } = make(n);
  const received = await sendOne(port, agent, sent);
  done?.(received);
  return received;
}
