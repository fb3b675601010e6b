// PUT /v1/notes/{entryId}: changes a note of one’s own.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { changeNote as change } from '#store/entry/change-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const changeNote: Handler<typeof ENTRIES.changeNote> = async ({
  tx,
  params,
  body,
  ifMatch,
  services,
}) => {
  const asked = { entryId: params.entryId, version: ifMatch, data: body.data };
  return keptAnswer(await change(tx, projectorOf(services.law), asked));
};
