// POST /v1/clients/{clientId}/entries: records an entry of a client.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { recordEntry } from '#store/entry/record-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const recordClientEntry: Handler<typeof ENTRIES.recordClientEntry> = async ({
  tx,
  params,
  body,
  services,
}) => {
  const kept = await recordEntry(tx, projectorOf(services.law), { ...body, of: params });
  return keptAnswer({ ...kept });
};
