// GET /v1/coverage/double-bookings: members who cover two hearings that clash.
import type { COVERAGE_OPERATIONS } from '#contract/api/coverage.ts';
import { listDoubleBookings as list } from '#store/coverage/list-double-bookings.ts';
import type { Handler } from '../../handler.ts';
import { hearingAnswer } from './hearing-answer.ts';

export const listDoubleBookings: Handler<typeof COVERAGE_OPERATIONS.listDoubleBookings> = async ({
  tx,
  query,
}) => {
  const items = (await list(tx, query)).map(({ hearings, ...booked }) => ({
    ...booked,
    hearings: hearings.map(hearingAnswer),
  }));
  return { answer: { items }, shown: { objects: items.length } };
};
