// GET /v1/cases/{caseId}/clocks: every legal clock of a case, with its trace on request.
import type { Handler } from '#api/handler.ts';
import { axesOf } from '#api/operations/cases/axes.ts';
import type { CASES } from '#contract/api/cases.ts';
import { toWire } from '#contract/clock-wire.ts';
import { computeClocks } from '#core/clock/engine.ts';
import { readHistory } from '#store/case/read-case.ts';

export const readClocks: Handler<typeof CASES.readClocks> = async ({ params, query, tx, services }) => {
  const { loaded, asOf } = await readHistory(tx, axesOf(params, query));
  const { pack } = services.law;
  const answer = computeClocks(loaded.history, services.law, {
    asOf,
    trace: query.trace === 'yes',
    advice: query.advice === 'yes',
  });
  return {
    answer: {
      law: { pack: pack.pack, version: pack.version, hash: pack.hash },
      ...toWire(answer, { language: query.language }),
    },
    version: loaded.version,
    shown: { clients: [loaded.clientId], caseId: params.caseId, objects: answer.clocks.length },
  };
};
