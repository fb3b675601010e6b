// The data of a case page: everything that the page of one case asks for, at once, as a browser does.
import type { BenchCase } from './append-load.ts';
import { type Latencies, openAgent, sendOne, Tally } from './open-loop.ts';

const PARTS = ['', '/clocks', '/events?limit=100'];

/** Opens the pages of cases one after another; a page is there when its last part is. Milliseconds. */
export async function measurePages(port: number, cases: readonly BenchCase[]): Promise<Latencies> {
  const agent = openAgent(PARTS.length);
  const tally = new Tally();
  const began = performance.now();
  for (const { caseId, token } of cases) {
    const from = performance.now();
    const parts = await Promise.all(
      PARTS.map((part) =>
        sendOne(port, agent, {
          method: 'GET',
          path: `/v1/cases/${caseId}${part}`,
          headers: { authorization: `Bearer ${token}` },
        }),
      ),
    );
    const wrong = parts.find(({ status }) => status !== 200);
    tally.add(wrong?.status ?? 200, performance.now() - from);
  }
  agent.destroy();
  return tally.sum(performance.now() - began);
}
