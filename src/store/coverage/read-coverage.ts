// Hearings between two days with those who cover them: what gaps and double bookings are found from.
import type { EntryData } from '#contract/entries/kinds.ts';
import { type Day, parseDay } from '#core/calendar/day.ts';
import { openCodeBook } from '#store/case/code-book.ts';
import type { Tx } from '#store/database/database.ts';
import { readEntries } from '#store/entry/read-entries.ts';

export type Span = { from: string; to: string };

export type CoveredHearing = {
  caseId: string;
  caseNumber: number;
  clientId: string;
  noticeId: string;
  kind: string;
  /** Keyed code of the court: tells two places apart. */
  court: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  startsAt: number;
  /** The day at the court. */
  on: Day;
  coverage: EntryData<'coverage'>[];
  plan?: EntryData<'accompaniment-plan'>;
};

type HearingRow = {
  case_id: string;
  number: number;
  client_id: string;
  notice_id: string;
  kind_code: Buffer;
  court_code: Buffer;
  starts_at: Date;
  happens_on: string;
};

/** Hearings in sight that are to take place, by when they start; those who declined do not cover one. */
export async function readCoverage(tx: Tx, { from, to }: Span): Promise<CoveredHearing[]> {
  const book = await openCodeBook(tx);
  // Hot: a range of case_hearing_calendar.
  const rows = await tx.query<HearingRow>(
    `select h.case_id, c.number, h.client_id, h.notice_id, h.kind_code, h.court_code, h.starts_at, h.happens_on::text
     from case_hearing h join "case" c on c.org_id = h.org_id and c.id = h.case_id
     where h.org_id = $1 and h.happens_on between $2 and $3 and h.state_code = $4
     order by h.starts_at, h.case_id, h.notice_id`,
    [tx.actor.orgId, from, to, book.code('hearing-state', 'scheduled')],
  );
  const entries = await readOfCases(tx, [...new Set(rows.map(({ case_id }) => case_id))]);
  return rows.map((row) => {
    const { case_id: caseId, notice_id: noticeId, starts_at, happens_on } = row;
    const ofHearing = entries.filter((entry) => entry.caseId === caseId && entry.data.noticeId === noticeId);
    const plan = ofHearing.find(({ kind }) => kind === 'accompaniment-plan');
    return {
      ...{ caseId, noticeId, caseNumber: row.number, clientId: row.client_id },
      kind: book.word('hearing-kind', row.kind_code),
      court: row.court_code.toString('hex'),
      startsAt: starts_at.getTime(),
      on: parseDay(happens_on) as Day,
      coverage: ofHearing.flatMap(({ kind, data }) => (kind === 'coverage' ? data : [])),
      ...(plan?.kind === 'accompaniment-plan' && { plan: plan.data }),
    };
  });
}

async function readOfCases(tx: Tx, caseIds: readonly string[]) {
  const rows = await tx.query<{ id: string }>(
    `select id from entry where org_id = $1 and case_id = any($2) and kind_code = any($3)
       and withdrawn_at is null and done_at is null order by id`,
    [
      tx.actor.orgId,
      caseIds,
      [
        await tx.keys.code(tx, 'entry-kind', 'coverage'),
        await tx.keys.code(tx, 'entry-kind', 'accompaniment-plan'),
      ],
    ],
  );
  const entries = await readEntries(
    tx,
    rows.map(({ id }) => id),
  );
  return [...entries.values()].filter(
    (entry) => entry.kind === 'coverage' || entry.kind === 'accompaniment-plan',
  );
}
