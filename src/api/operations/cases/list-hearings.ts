// GET /v1/hearings: the hearings between two days, over all cases in sight.
import type { Handler } from '#api/handler.ts';
import { showList } from '#api/operations/cases/show-list.ts';
import type { CASES } from '#contract/api/cases.ts';
import { listHearings as list } from '#store/case/hearing-calendar.ts';

export const listHearings: Handler<typeof CASES.listHearings> = async ({ query: { names, ...query }, tx }) =>
  showList(tx, await list(tx, query), names);
