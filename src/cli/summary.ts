// The state of a case in one line, and of several in one table.
import { type Paint, pad, padLeft, printable, widthOf } from '#cli/layout.ts';
import { dayText, type Lang, say } from '#cli/words.ts';
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { actionDay, compareUrgency, groupOf } from '#core/clock/urgency.ts';

export type CaseSummary = {
  file: string;
  overdue: number;
  week: number;
  running: number;
  /** The clock to act on next, and the day to act by. */
  next?: { clock: Clock; day: Day };
};

/** Counts what is overdue, near and running, and finds what is next. On-request clocks are no part of a summary. */
export function summarise({
  file,
  clocks,
  asOf,
}: {
  file: string;
  clocks: readonly Clock[];
  asOf: Day;
}): CaseSummary {
  const counted = clocks.filter((clock) => clock.onRequest !== true);
  const groups = counted.map((clock) => groupOf(clock, asOf));
  const [next] = counted
    .filter(
      (clock) => ['week', 'month', 'later'].includes(groupOf(clock, asOf)) && actionDay(clock, asOf) !== null,
    )
    .sort(compareUrgency(asOf));
  const day = next === undefined ? null : actionDay(next, asOf);
  return {
    file,
    overdue: groups.filter((group) => group === 'overdue').length,
    week: groups.filter((group) => group === 'week').length,
    running: counted.filter(({ status }) => status === 'running' || status === 'open' || status === 'pending')
      .length,
    ...(next !== undefined && day !== null && { next: { clock: next, day } }),
  };
}

/** The summary of one case as a sentence. */
export function summaryLine({ overdue, running, next }: CaseSummary, lang: Lang): string {
  const first = next === undefined ? say('nothingNext', lang) : say('next', lang, nextText(next, lang));
  return `${say('summary', lang, overdue, running)} · ${first}`;
}

function nextText({ clock, day }: { clock: Clock; day: Day }, lang: Lang): string {
  return `${dayText(day, lang)} ${clock.rule}`;
}

export type SummaryRow = CaseSummary | { file: string; faults: number };

/** The summaries of several files: those with something overdue first, then by the day to act by, unreadable ones last. */
export function summaryTable(
  rows: readonly SummaryRow[],
  { lang, paint }: { lang: Lang; paint: Paint },
): string[] {
  const order = (row: SummaryRow): [number, number] =>
    'faults' in row ? [2, 0] : [row.overdue > 0 ? 0 : 1, row.next?.day ?? Number.MAX_SAFE_INTEGER];
  const sorted = rows.toSorted((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
  const names = rows.map(({ file }) => printable(file));
  const width = names.reduce((most, name) => Math.max(most, widthOf(name)), widthOf(say('file', lang)));
  const cell = (n: number, key: 'overdue' | 'week' | 'running') =>
    padLeft(String(n), widthOf(say(key, lang)));
  const head = [
    say('overdue', lang),
    say('week', lang),
    say('running', lang),
    pad(say('nextColumn', lang), 14),
  ];
  return [
    paint('bold', [pad(say('file', lang), width), ...head].join('  ')),
    ...sorted.map((row) => {
      const name = pad(printable(row.file), width);
      if ('faults' in row) return paint('red', `${name}  ${say('bad', lang, row.faults)}`);
      const cells = [cell(row.overdue, 'overdue'), cell(row.week, 'week'), cell(row.running, 'running')];
      const next = row.next === undefined ? say('nothingNext', lang) : nextText(row.next, lang);
      const line = [name, ...cells, next].join('  ');
      return row.overdue > 0 ? paint('red', line) : row.week > 0 ? paint('yellow', line) : line;
    }),
  ];
}
