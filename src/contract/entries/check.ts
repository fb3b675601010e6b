// A look-up of a government system by hand: what it answered, and how that differs from what is recorded.
import { z } from 'zod';
import { day, line } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { shortName } from '#contract/entries/short-name.ts';
import { DIFFERENCE_FIELDS } from '#core/check/differences.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 08:30');
const says = z.strictObject({ says: line(300), on: day.optional() });

/** What each system shows, as the member read it. Absent: the system does not show it. */
export const checkAnswer = z.discriminatedUnion('system', [
  z.strictObject({
    system: z.literal('eoir-portal'),
    on: day,
    found: z.boolean(),
    /** `null`: the system says that there is none. */
    nextHearing: z
      .strictObject({
        on: day,
        /** On the court's clock. */
        time: timeOfDay.optional(),
        kind: z.enum(['master', 'individual', 'bond', 'fear-review', 'other']).optional(),
        medium: z.enum(['in-person', 'internet', 'video', 'telephone']).optional(),
        judge: shortName.optional(),
      })
      .nullable()
      .optional(),
    court: shortName.optional(),
    hearingLocation: line(300).optional(),
    caseType: line(60).optional(),
    clockStatus: z.enum(['running', 'stopped', 'none']).optional(),
    elapsedDays: z.int().min(0).max(20_000).optional(),
    decision: says.optional(),
    appeal: says.optional(),
    motion: says.optional(),
  }),
  z.strictObject({
    system: z.literal('uscis-status'),
    on: day,
    found: z.boolean(),
    receipt: z
      .string()
      .regex(/^[A-Z]{3}\d{10}$/, 'a receipt number, such as IOE0123456789')
      .optional(),
    status: says.optional(),
  }),
  z.strictObject({
    system: z.literal('ice-locator'),
    on: day,
    found: z.boolean(),
    inCustody: z.boolean().optional(),
    facility: shortName.optional(),
  }),
  z.strictObject({
    system: z.literal('foia-portal'),
    on: day,
    found: z.boolean(),
    controlNumber: line(60).optional(),
    status: says.optional(),
    placeInQueue: z.int().min(0).optional(),
  }),
]);
export type CheckAnswer = z.output<typeof checkAnswer>;

export const CHECK = entryKind({
  title: { en: 'Check', es: 'Consulta' },
  about: {
    en: 'A look-up of the own client in a government system, with its answer, also where nothing was found.',
    es: 'Una consulta del propio cliente en un sistema del gobierno, con su respuesta, también si no hubo resultado.',
  },
  of: 'case',
  only: 'recordCheck',
  data: z.strictObject({
    answer: checkAnswer,
    result: z.enum(['matches', 'differs', 'not-found']),
    differences: z.array(
      z.strictObject({
        field: z.enum(DIFFERENCE_FIELDS),
        recorded: z.string().optional(),
        answered: z.string().optional(),
      }),
    ),
    /** From then on the answer is stale. */
    nextDueOn: day,
  }),
  clear: ({ answer }) => ({ happensOn: answer.on }),
  events: ({ answer, result }, before) =>
    before === undefined
      ? [{ type: 'check-made', on: answer.on, data: { system: answer.system, result } }]
      : [],
});
