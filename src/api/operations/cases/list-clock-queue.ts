// GET /v1/clocks: what is to be done by when, over all cases in sight.
import type { Handler } from '#api/handler.ts';
import { showList } from '#api/operations/cases/show-list.ts';
import type { CASES } from '#contract/api/cases.ts';
import { projectorOf } from '#core/case/projection.ts';
import { listClockQueue as list } from '#store/case/clock-queue.ts';

export const listClockQueue: Handler<typeof CASES.listClockQueue> = async ({
  query: { names, ...query },
  tx,
  services,
}) => showList(tx, await list(tx, projectorOf(services.law), query), names);
