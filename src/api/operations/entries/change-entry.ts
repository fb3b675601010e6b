// PUT /v1/entries/{entryId}: puts other data in the place of those of an entry.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { changeEntry as change } from '#store/entry/change-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const changeEntry: Handler<typeof ENTRIES.changeEntry> = async ({
  tx,
  params,
  body,
  ifMatch,
  services,
}) => {
  const asked = { ...body, entryId: params.entryId, version: ifMatch };
  return keptAnswer(await change(tx, projectorOf(services.law), asked));
};
