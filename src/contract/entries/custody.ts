// Where a client is held, as reported: by whom, and how sure. The change itself is an event of the history.
import { z } from 'zod';
import { day, line } from '#contract/api/values.ts';
import { type EntryEvent, entryKind } from '#contract/entries/entry-kind.ts';
import { shortName } from '#contract/entries/short-name.ts';

const data = z.strictObject({
  /** What it reports: custody began, moved, ended, or only that it goes on. */
  tells: z.enum(['started', 'transferred', 'ended', 'goes-on']),
  on: day,
  authority: z.enum(['ice', 'cbp', 'hhs', 'non-immigration']).optional(),
  asserted: z.enum(['235b', '236a', '236c', '238b', '241']).optional(),
  facility: shortName.optional(),
  endedBy: z.enum(['released', 'transferred', 'removed', 'other']).optional(),
  reportedBy: z.enum(['client', 'family', 'counsel', 'notice', 'check', 'other']),
  confidence: z.enum(['certain', 'likely', 'doubtful']),
  /** How to reach the client there: unit, hours of calls, account for calls. */
  howToReach: line(500).optional(),
});

export const CUSTODY_REPORT = entryKind({
  title: { en: 'Custody report', es: 'Informe de detención' },
  about: {
    en: 'Where the client is held as counsel, the client or a notice reported it, and how sure that is.',
    es: 'Dónde está detenido el cliente según el abogado, el cliente o un aviso, y con qué certeza.',
  },
  of: 'case',
  data,
  asked: data
    .refine(({ tells, authority }) => tells !== 'started' || authority !== undefined, {
      path: ['authority'],
      error: 'the authority that holds the client',
    })
    .refine(({ tells, endedBy }) => tells !== 'ended' || endedBy !== undefined, {
      path: ['endedBy'],
      error: 'how custody ended',
    }),
  clear: ({ on }) => ({ happensOn: on }),
  // A doubtful report is kept as a report: the history says what is taken to have happened.
  events: (data, before) =>
    before !== undefined || data.confidence === 'doubtful' || data.tells === 'goes-on' ? [] : [eventOf(data)],
});

type Report = {
  tells: string;
  on: string;
  authority?: string | undefined;
  asserted?: string | undefined;
  facility?: string | undefined;
  endedBy?: string | undefined;
};

function eventOf({ tells, on, authority, asserted, facility, endedBy }: Report): EntryEvent {
  const fields =
    tells === 'ended'
      ? { reason: endedBy }
      : tells === 'started'
        ? { authority, asserted, facility }
        : { facility };
  const data = Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
  return { type: `custody-${tells}`, on, data };
}
