// A task: what somebody is to do by when; written by a member, or opened by what happened in a case.
import { z } from 'zod';
import { day, id, line, prose } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { FOLLOW_UP_WORK } from '#core/case/follow-ups.ts';

/** A hearing as a check found it, other than recorded: recorded only once a second member has looked too. */
const foundHearing = z.strictObject({
  /** Of the hearing that was moved; absent for one that is not on file. */
  noticeId: id.optional(),
  hearingId: z.string(),
  kind: z.string(),
  /** As an event has it. */
  startsAt: z.string(),
  court: z.string(),
  medium: z.string().optional(),
  judge: z.string().optional(),
  /** When it starts as recorded so far. */
  recorded: z.string().optional(),
  /** The day of the check, and who made it. */
  foundOn: day,
  foundBy: id,
});

const data = z.strictObject({
  title: line(300),
  about: prose.optional(),
  dueOn: day.optional(),
  memberId: id.optional(),
  state: z.enum(['open', 'done', 'dropped']).default('open'),
  outcome: prose.optional(),
  /** Where the server opened it: for which work, and after which event. */
  opened: z
    .strictObject({ work: z.enum(FOLLOW_UP_WORK), eventId: id, hearing: foundHearing.optional() })
    .optional(),
});

export const TASK = entryKind({
  title: { en: 'Task', es: 'Tarea' },
  about: {
    en: 'What is to be done, by whom and by when.',
    es: 'Qué hay que hacer, quién y hasta cuándo.',
  },
  of: 'either',
  data,
  asked: data.omit({ opened: true }),
  serverWrites: ['opened'],
  clear: ({ dueOn, memberId, state }) => ({ dueOn, memberId, done: state !== 'open' }),
});
