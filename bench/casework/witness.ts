// Stands outside of what is killed: sends appends until each is acknowledged, reads, and writes down what it was told.
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { appendTo, type BenchCase, readOf } from './append-load.ts';
import { openAgent, sendOne } from './open-loop.ts';

export type WitnessTask = {
  port: number;
  connections: number;
  cases: readonly BenchCase[];
  today: string;
  /** Each acknowledged event as a line `caseId eventId`. */
  acknowledged: string;
};

/** What it tells at the end. */
export type Witnessed = {
  /** Appends that were cut off or refused at least once. */
  doubted: number;
  /** Cases that were shown to it whole, and readings that were cut off or refused. */
  shown: number;
  unshown: number;
};

/** What another answer than "recorded" may be while something is being killed: nobody listens, or not yet or no longer. */
const RETRIED = new Set([0, 503]);
const RETRY_AFTER = 20;

process.once('message', (task: WitnessTask) => void witness(task));

/** Every connection has cases of its own, and sends a request with the same key until it is acknowledged. */
async function witness({ port, connections, cases, today, acknowledged }: WitnessTask): Promise<void> {
  const agent = openAgent(connections);
  let stopped = false;
  const told: Witnessed = { doubted: 0, shown: 0, unshown: 0 };
  process.once('message', () => {
    stopped = true;
  });
  const connection = async (own: readonly BenchCase[]) => {
    for (let n = 0; !stopped; n += 1) {
      const one = own[n % own.length] as BenchCase;
      const sent = appendTo(one, n, today, randomUUID());
      for (let attempt = 0; ; attempt += 1) {
        const { status, body } = await sendOne(port, agent, sent);
        if (status === 201) {
          const { version, events } = JSON.parse(body) as { version: number; events: [{ id: string }] };
          one.version = version;
          appendFileSync(acknowledged, `${one.caseId} ${events[0].id}\n`);
          break;
        }
        if (!RETRIED.has(status)) throw new Error(`An append was answered with ${status}: ${body}`);
        if (attempt === 0) told.doubted += 1;
        await sleep(RETRY_AFTER);
      }
      const { status, body } = await sendOne(port, agent, readOf(one));
      if (status === 200) told.shown += 1;
      else if (RETRIED.has(status)) told.unshown += 1;
      else throw new Error(`A reading was answered with ${status}: ${body}`);
    }
  };
  const share = Math.floor(cases.length / connections);
  await Promise.all(
    Array.from({ length: connections }, (_, n) => connection(cases.slice(n * share, (n + 1) * share))),
  );
  agent.destroy();
  process.send?.(told);
  process.disconnect?.();
}
