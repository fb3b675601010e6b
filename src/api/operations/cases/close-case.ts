// POST /v1/cases/{caseId}/closing: ends the office's work on a case.
import type { Handler } from '#api/handler.ts';
import { append } from '#api/operations/cases/append.ts';
import type { CASES } from '#contract/api/cases.ts';
import { formatDay } from '#core/calendar/day.ts';

export const closeCase: Handler<typeof CASES.closeCase> = (given) => {
  const { on, outcome } = given.body;
  return append(given, {
    act: 'close',
    events: ({ today }) => [{ type: 'case-closed', on: on ?? formatDay(today), data: { outcome } }],
  });
};
