// The two axes of time of a request: what had happened by a day, as far as it was known at a moment.
import { parseDay } from '#core/calendar/day.ts';
import type { Axes } from '#store/case/read-case.ts';

export function axesOf(
  { caseId }: { caseId: string },
  { asOf, knownAt }: { asOf?: string | undefined; knownAt?: string | undefined },
): Axes {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  return {
    caseId,
    ...(day !== undefined && { asOf: day }),
    ...(knownAt !== undefined && { knownAt: Date.parse(knownAt) }),
  };
}
