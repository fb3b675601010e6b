// POST /v1/tasks/{entryId}/confirm-hearing-change: a second member confirms that a hearing was moved.
import type { ENTRIES } from '#contract/api/entries.ts';
import { projectorOf } from '#core/case/projection.ts';
import { confirmHearingChange as confirm } from '#store/entry/hearing-change.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const confirmHearingChange: Handler<typeof ENTRIES.confirmHearingChange> = async (given) => {
  const { tx, params, ifMatch, services } = given;
  const asked = { taskId: params.entryId, version: ifMatch };
  return keptAnswer(await confirm(tx, projectorOf(services.law), asked));
};
