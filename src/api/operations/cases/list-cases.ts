// GET /v1/cases: the cases in sight, with names only where they are asked for.

import type { Handler } from '#api/handler.ts';
import { showList } from '#api/operations/cases/show-list.ts';
import type { CASES } from '#contract/api/cases.ts';
import { listCases as list } from '#store/case/list-cases.ts';

export const listCases: Handler<typeof CASES.listCases> = async ({ query: { names, ...query }, tx }) =>
  showList(tx, await list(tx, query), names);
