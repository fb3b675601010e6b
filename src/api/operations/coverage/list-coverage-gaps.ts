// GET /v1/coverage/gaps: hearings that lack somebody.
import type { COVERAGE_OPERATIONS } from '#contract/api/coverage.ts';
import { listCoverageGaps as list } from '#store/coverage/list-gaps.ts';
import type { Handler } from '../../handler.ts';
import { hearingAnswer } from './hearing-answer.ts';

export const listCoverageGaps: Handler<typeof COVERAGE_OPERATIONS.listCoverageGaps> = async ({
  tx,
  query,
}) => {
  const hearings = await list(tx, query);
  const named = query.names === 'yes';
  const items = hearings.map(({ gaps, language, dialect, wished, cap, attending, names, ...hearing }) => ({
    ...hearingAnswer(hearing),
    ...{ gaps, language, dialect, wished, cap, attending },
    ...(named && { names: [...names] }),
  }));
  const clients = named ? [...new Set(hearings.map(({ clientId }) => clientId))] : [];
  return { answer: { items }, shown: { clients, objects: items.length } };
};
