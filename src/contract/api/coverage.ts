// Operations on coverage: hearings that nobody attends as they should, and members who should be in two places.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { day, id, instant } from '#contract/api/values.ts';
import { personName } from '#contract/entries/person.ts';
import { COVERAGE_GAPS } from '#core/coverage/gaps.ts';

const LONGEST_SPAN_DAYS = 100;

const isSpan = ({ from, to }: { from: string; to: string }) => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 && days < LONGEST_SPAN_DAYS;
};
const spanFault = { path: ['to'], error: `a day from "from" on, at most ${LONGEST_SPAN_DAYS} days in all` };
const span = { from: day, to: day };

const hearing = z.strictObject({
  caseId: id,
  caseNumber: z.number(),
  noticeId: z.string(),
  startsAt: instant,
  /** The day at the court. */
  on: day,
});

export const COVERAGE_OPERATIONS = {
  listCoverageGaps: operation({
    id: 'listCoverageGaps',
    method: 'GET',
    path: '/v1/coverage/gaps',
    tag: 'coverage',
    summary: 'Hearings between two days that lack a representative, an interpreter or company',
    access: 'case.list',
    query: z
      .strictObject({
        ...span,
        /** Names of the clients too: each is counted as read. */
        names: z.enum(['yes']).optional(),
      })
      .refine(isSpan, spanFault),
    answer: z.strictObject({
      items: z.array(
        hearing.extend({
          gaps: z.array(z.enum(COVERAGE_GAPS)),
          /** What to interpret from, where an interpreter is missing. */
          language: z.string().optional(),
          dialect: z.string().optional(),
          wished: z.number().optional(),
          cap: z.number().optional(),
          attending: z.number().optional(),
          names: z.array(personName).optional(),
        }),
      ),
    }),
  }),
  listDoubleBookings: operation({
    id: 'listDoubleBookings',
    method: 'GET',
    path: '/v1/coverage/double-bookings',
    tag: 'coverage',
    summary: 'Members who cover two hearings at one time, or on one day in two places',
    access: 'case.list',
    query: z.strictObject(span).refine(isSpan, spanFault),
    answer: z.strictObject({
      items: z.array(
        z.strictObject({
          memberId: id,
          clash: z.enum(['same-time', 'two-places']),
          hearings: z.array(hearing).length(2),
        }),
      ),
    }),
  }),
} as const;
