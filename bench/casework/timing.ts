// Asks for what is behind a wall and for what is not there, in turn, and compares how long each answer takes.
import { randomUUIDv7 } from 'node:crypto';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { type Action, isAllowed } from '#core/policy/policy.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { requestOf, slotsOf } from '../../test/access-requests.ts';
import { type Headers, withSession } from '../../test/api-members.ts';
import { type TemporaryApp, withTemporaryApp } from '../../test/temporary-app.ts';

export type Timed = {
  operation: string;
  /** Medians in milliseconds: of what is behind a wall, and of what is not there. */
  walled: number;
  absent: number;
};

const ROLE = 'representative';

/** Every operation with an id of a client, a case or what hangs on one in its address, so many times each. */
export async function timeDenials(times: number): Promise<Timed[]> {
  return withTemporaryApp({ log: () => undefined }, (made) => timeIn(made, times));
}

async function timeIn({ app, database, orgId }: TemporaryApp, times: number): Promise<Timed[]> {
  const enter = (role: 'supervisor' | typeof ROLE) =>
    asKeeper(database, orgId, (tx) => withSession(tx, [role]));
  const ask = (headers: Headers, { method, url, body }: ReturnType<typeof requestOf>) =>
    app.inject({
      method: method as 'POST',
      url,
      headers: { ...headers, 'idempotency-key': randomUUIDv7(), 'if-match': '"1"' },
      ...(body !== undefined && { payload: body as object }),
    });
  const maker = await enter('supervisor');
  const must = async (method: Operation['method'], url: string, body?: unknown, by = maker) => {
    const answer = await ask(by, { method, url, body });
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`);
    return answer.json();
  };
  const asker = await enter(ROLE);
  const { memberId } = await must('GET', '/v1/me', undefined, asker);
  const facts = { names: [{ kind: 'legal', whole: 'Jorinde Halloway' }] };
  const { id: clientId } = await must('POST', '/v1/clients', { facts });
  const { id: caseId } = await must('POST', '/v1/cases', { clientId, kind: 'removal' });
  const note = await must('POST', `/v1/cases/${caseId}/notes`, { data: { text: 'Called.' } });
  await must('POST', `/v1/clients/${clientId}/walls`, { memberId, reason: 'a relative' });
  const ids = { clientId, caseId, entryId: note.id as string };

  const timed: Timed[] = [];
  for (const row of Object.values<Operation>(OPERATIONS)) {
    if (row.access === 'public' || !isAllowed([ROLE], row.access as Action)) continue;
    const slot = slotsOf(row).find((one) => one.in === 'path' && one.kind in ids);
    if (slot === undefined || row.body === 'bytes') continue;
    const walled: number[] = [];
    const absent: number[] = [];
    for (let n = 0; n < 2 * times; n += 1) {
      const isWalled = n % 2 === 0;
      const id = isWalled ? ids[slot.kind as keyof typeof ids] : randomUUIDv7();
      const asked = requestOf(row, ids, slot, id);
      const began = performance.now();
      await ask(asker, asked);
      // The first ones prepare their statements.
      if (n >= times / 5) (isWalled ? walled : absent).push(performance.now() - began);
    }
    timed.push({ operation: row.id, walled: median(walled), absent: median(absent) });
  }
  return timed;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
