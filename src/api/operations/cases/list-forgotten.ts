// GET /v1/forgotten-cases: open cases that nobody may be looking after.
import type { Handler } from '#api/handler.ts';
import { showList } from '#api/operations/cases/show-list.ts';
import type { CASES } from '#contract/api/cases.ts';
import { listForgotten as list } from '#store/case/forgotten-cases.ts';

export const listForgotten: Handler<typeof CASES.listForgotten> = async ({
  query: { names, ...query },
  tx,
}) => showList(tx, await list(tx, query), names);
