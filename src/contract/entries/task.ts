// A task: what somebody is to do by when; written by a member, or opened by what happened in a case.
import { z } from 'zod';
import { day, id, line, prose } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';

/** A change of a hearing that a check found: recorded only once a second member has looked too. */
const hearingChange = z.strictObject({
  noticeId: id,
  hearingId: z.string(),
  was: z.string(),
  now: z.string(),
  foundBy: id,
});

export const TASK = entryKind({
  title: { en: 'Task', es: 'Tarea' },
  about: {
    en: 'What is to be done, by whom and by when.',
    es: 'Qué hay que hacer, quién y hasta cuándo.',
  },
  of: 'either',
  data: z.strictObject({
    title: line(300),
    about: prose.optional(),
    dueOn: day.optional(),
    memberId: id.optional(),
    state: z.enum(['open', 'done', 'dropped']).default('open'),
    outcome: prose.optional(),
    /** Where the server opened it: for which reason, and after which event or entry. */
    opened: z
      .strictObject({
        because: z.string(),
        eventId: z.string().optional(),
        entryId: id.optional(),
        hearingChange: hearingChange.optional(),
      })
      .optional(),
  }),
  serverWrites: ['opened'],
  clear: ({ dueOn, memberId, state }) => ({ dueOn, memberId, done: state !== 'open' }),
});
