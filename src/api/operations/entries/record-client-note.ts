// POST /v1/clients/{clientId}/notes: notes something of a client.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { recordNote } from '#store/entry/record-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const recordClientNote: Handler<typeof ENTRIES.recordClientNote> = async ({
  tx,
  params,
  body,
  services,
}) => {
  const kept = await recordNote(tx, projectorOf(services.law), { of: params, data: body.data });
  return keptAnswer({ ...kept });
};
