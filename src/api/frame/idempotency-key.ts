// The header Idempotency-Key: a request that is sent again answers what it answered, to whoever may still see it.
import type { FastifyRequest } from 'fastify';
import type { Operation } from '#contract/api/operation.ts';
import { ProblemError } from '#contract/problems.ts';
import { countReading } from '#store/access/brake.ts';
import type { Tx } from '#store/database/database.ts';
import type { KeptAnswer } from '#store/idempotency/answers.ts';
import type { Shown, Who } from '../handler.ts';
import type { Outgoing } from './outgoing.ts';
import { malformed } from './read-input.ts';
import { recordShown } from './record-shown.ts';

/** An answer as it is kept. */
export type KeptText = {
  headers: Outgoing['headers'];
  body?: string;
  shown?: Shown | undefined;
};

/** The key that a request must bring where it makes something. */
export function readIdempotencyKey({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{8,200}$/.test(key)) return key;
  throw malformed([
    {
      in: 'header',
      path: 'idempotencyKey',
      found: key === undefined ? 'nothing' : 'another form',
      expected: '8 to 200 visible ASCII characters, new for each new request: a UUID is good',
    },
  ]);
}

/** What was answered under the key, once more on record. Throws `not-found` where it is no longer in sight. */
export async function repeat(
  tx: Tx,
  row: Operation,
  who: Who,
  { status, body: { headers, body, shown } }: KeptAnswer<KeptText>,
): Promise<Outgoing> {
  if (!(await isInSight(tx, shown))) throw new ProblemError('not-found');
  await countReading(tx, who, shown?.clients ?? []);
  await recordShown(tx, row, { ...shown, detail: { ...shown?.detail, repeated: true } });
  return { status, headers, ...(body !== undefined && { body }) };
}

async function isInSight(tx: Tx, { clients = [], caseId }: Shown = {}): Promise<boolean> {
  const distinct = [...new Set(clients)];
  const [row] = await tx.query<{ clients: number; cases: number }>(
    `select (select count(*)::int from client where org_id = $1 and id = any($2)) as clients,
            (select count(*)::int from "case" where org_id = $1 and id = any($3)) as cases`,
    [tx.actor.orgId, distinct, caseId === undefined ? [] : [caseId]],
  );
  return row?.clients === distinct.length && row.cases === (caseId === undefined ? 0 : 1);
}
