// What the operations that add to a history have in common: the version that was read, and what is told of the outcome.
import type { Given } from '#api/handler.ts';
import type { CASES } from '#contract/api/cases.ts';
import { projectorOf } from '#core/case/projection.ts';
import { type Append, appendEvents } from '#store/case/append-events.ts';
import { recordFollowUps } from '#store/entry/record-follow-ups.ts';

type Appending = Pick<Given<typeof CASES.appendEvents>, 'params' | 'ifMatch' | 'tx' | 'services'>;

export async function append(
  { params: { caseId }, ifMatch, tx, services }: Appending,
  what: Pick<Append, 'act' | 'events'>,
) {
  const { clientId, ...answer } = await appendEvents(tx, projectorOf(services.law), {
    caseId,
    expectedVersion: ifMatch,
    ...what,
    afterAppend: recordFollowUps,
  });
  return {
    answer,
    version: answer.version,
    shown: { clients: [clientId], caseId, objects: answer.events.length },
  };
}
