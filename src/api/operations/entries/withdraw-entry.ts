// POST /v1/entries/{entryId}/withdraw: says that an entry was recorded by mistake.
import type { ENTRIES } from '#contract/api/entries.ts';
import { withdrawEntry as withdraw } from '#store/entry/change-entry.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from './kept-answer.ts';

export const withdrawEntry: Handler<typeof ENTRIES.withdrawEntry> = async ({ tx, params, ifMatch }) =>
  keptAnswer(await withdraw(tx, { entryId: params.entryId, version: ifMatch }));
