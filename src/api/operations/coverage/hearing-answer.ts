// A hearing as the operations on coverage answer it.
import { formatDay } from '#core/calendar/day.ts';
import type { CoveredHearing } from '#store/coverage/read-coverage.ts';

type Hearing = Pick<CoveredHearing, 'caseId' | 'caseNumber' | 'noticeId' | 'startsAt' | 'on'>;

export function hearingAnswer({ caseId, caseNumber, noticeId, startsAt, on }: Hearing) {
  return { caseId, caseNumber, noticeId, startsAt: new Date(startsAt).toISOString(), on: formatDay(on) };
}
