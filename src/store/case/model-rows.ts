// The rows of the read models that a projection gives: codes in the place of words, days as text.
import { type Day, formatDay } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import type { CaseProjection } from '#core/case/projection.ts';
import type { CodeBook } from '#store/case/code-book.ts';

export type SummaryRow = {
  kind_code: Buffer;
  stage_code: Buffer;
  custody_code: Buffer;
  represented: boolean;
  outcome_code: Buffer | null;
  court_code: Buffer | null;
  opened_on: string | null;
  closed_on: string | null;
  next_on: string | null;
  told_on: string | null;
  check_due_on: string | null;
  as_of: string;
  changes_at: Date | null;
};

export type ClockRow = {
  clock_code: Buffer;
  rule_code: Buffer;
  started_by: string;
  status_code: Buffer;
  act_on: string;
  earliest_on: string | null;
  due_on: string | null;
  latest_on: string | null;
  due_at: Date | null;
};

export type HearingRow = {
  notice_id: string;
  kind_code: Buffer;
  state_code: Buffer;
  court_code: Buffer;
  starts_at: Date;
  zone_code: Buffer;
  happens_on: string;
};

export type ModelRows = { summary: SummaryRow; clocks: readonly ClockRow[]; hearings: readonly HearingRow[] };

/** `zone`: of the case, in which its days begin. */
export function modelRows(
  projection: CaseProjection,
  { kind, zone, book }: { kind: string; zone: string; book: CodeBook },
): ModelRows {
  const { asOf, stage, custody, represented, outcome, court, changesOn } = projection;
  const codeOrNull = (list: string, word: string | undefined) =>
    word === undefined ? null : book.code(list, word);
  return {
    summary: {
      kind_code: book.code('case-kind', kind),
      stage_code: book.code('stage', stage),
      custody_code: book.code('custody', custody.state),
      represented,
      outcome_code: codeOrNull('outcome', outcome),
      court_code: codeOrNull('court', court),
      opened_on: dayText(projection.openedOn),
      closed_on: dayText(projection.closedOn),
      next_on: dayText(projection.nextOn),
      told_on: dayText(projection.lastContactOn),
      check_due_on: dayText(projection.checkDueOn),
      as_of: formatDay(asOf),
      changes_at: changesOn === undefined ? null : new Date(momentOf(zone, changesOn, 0).epochMs),
    },
    clocks: clockRows(projection, book),
    hearings: projection.hearings.map(({ noticeId, kind: ofHearing, state, court: where, startsAt }) => ({
      notice_id: noticeId,
      kind_code: book.code('hearing-kind', ofHearing),
      state_code: book.code('hearing-state', state),
      court_code: book.code('court', where),
      starts_at: new Date(startsAt.epochMs),
      zone_code: book.code('zone', startsAt.zone),
      happens_on: formatDay(startsAt.day),
    })),
  };
}

/** Only clocks that ask for something on a day, and that an event on file started. */
function clockRows({ clocks }: CaseProjection, book: CodeBook): ClockRow[] {
  const rows: ClockRow[] = [];
  for (const { clock, actOn } of clocks) {
    const { id, rule, startedBy, status, earliest, due, latest, dueAt } = clock;
    if (actOn === null || startedBy === null) continue;
    rows.push({
      clock_code: book.code('clock', id),
      rule_code: book.code('rule', rule),
      started_by: startedBy,
      status_code: book.code('clock-status', status),
      act_on: formatDay(actOn),
      earliest_on: dayText(earliest),
      due_on: dayText(due),
      latest_on: dayText(latest),
      due_at: dueAt === undefined ? null : new Date(dueAt.epochMs),
    });
  }
  return rows;
}

function dayText(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : formatDay(day);
}
