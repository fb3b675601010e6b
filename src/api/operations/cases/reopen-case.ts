// POST /v1/cases/{caseId}/reopening: takes a closed case on again.
import type { Handler } from '#api/handler.ts';
import { append } from '#api/operations/cases/append.ts';
import type { CASES } from '#contract/api/cases.ts';
import { formatDay } from '#core/calendar/day.ts';

export const reopenCase: Handler<typeof CASES.reopenCase> = (given) => {
  const { on } = given.body;
  return append(given, {
    act: 'reopen',
    events: ({ today, facts: { kind } }) => [
      { type: 'case-opened', on: on ?? formatDay(today), data: { kind } },
    ],
  });
};
