// POST /v1/cases/{caseId}/events: records what happened, all of it or nothing.
import type { Handler } from '#api/handler.ts';
import { append } from '#api/operations/cases/append.ts';
import type { CASES } from '#contract/api/cases.ts';

export const appendEvents: Handler<typeof CASES.appendEvents> = (given) =>
  append(given, { act: 'append', events: given.body.events });
