// Members who cover two hearings that clash, among the hearings in sight.
import { type DoubleBooking, findDoubleBookings } from '#core/coverage/double-bookings.ts';
import { type CoveredHearing, readCoverage, type Span } from '#store/coverage/read-coverage.ts';
import type { Tx } from '#store/database/database.ts';

export type DoubleBooked = Pick<DoubleBooking, 'memberId' | 'clash'> & {
  hearings: [CoveredHearing, CoveredHearing];
};

/** By when the first of the two starts. */
export async function listDoubleBookings(tx: Tx, span: Span): Promise<DoubleBooked[]> {
  const hearings = await readCoverage(tx, span);
  const byKey = new Map(hearings.map((hearing) => [keyOf(hearing), hearing]));
  const bookings = hearings.flatMap((hearing) =>
    hearing.coverage.flatMap(({ memberId }) =>
      memberId === undefined ? [] : [{ ...hearing, memberId, hearing: keyOf(hearing) }],
    ),
  );
  return findDoubleBookings(bookings).map(({ memberId, clash, hearings: [first, second] }) => ({
    memberId,
    clash,
    hearings: [byKey.get(first.hearing) as CoveredHearing, byKey.get(second.hearing) as CoveredHearing],
  }));
}

const keyOf = ({ caseId, noticeId }: CoveredHearing) => `${caseId} ${noticeId}`;
