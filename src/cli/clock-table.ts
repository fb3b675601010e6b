// The table of clocks for people: grouped by what needs doing first, on one line each where the terminal is wide.
import { type Paint, pad, padLeft, printable, type Style, widthOf, wrap } from '#cli/layout.ts';
import { dayText, distanceText, GROUP_TITLES, type Lang, say } from '#cli/words.ts';
import { CONFIDENCE_WORDS, STATUS_WORDS } from '#contract/clock-words.ts';
import type { Day } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { Text } from '#core/clock/rule.ts';
import { compareUrgency, groupOf, URGENCY_GROUPS, type UrgencyGroup } from '#core/clock/urgency.ts';

export type TableLook = { lang: Lang; width: number; paint: Paint };
export type TableRequest = TableLook & { clocks: readonly Clock[]; asOf: Day };

const WIDE = 140;
const DUE = 14;
const LEFT = 13;
const RULE = 30;

/** The lines of the table of one case. */
export function clockTable({ clocks, asOf, ...look }: TableRequest): string[] {
  const { lang, paint } = look;
  if (clocks.length === 0) return [say('none', lang)];
  const sorted = clocks.toSorted(compareUrgency(asOf));
  const lines = look.width >= WIDE ? [paint('dim', `  ${heading(look)}`)] : [];
  for (const group of URGENCY_GROUPS) {
    const members = sorted.filter((clock) => groupOf(clock, asOf) === group);
    if (members.length === 0) continue;
    lines.push('', paint('bold', GROUP_TITLES[group][lang]));
    for (const clock of members) lines.push(...clockLines(clock, { asOf, group, ...look }));
  }
  return lines;
}

type LineContext = TableLook & { asOf: Day; group: UrgencyGroup };

function clockLines(clock: Clock, context: LineContext): string[] {
  const { lang, width, paint, asOf, group } = context;
  const isDone = group === 'done';
  const due = clock.due === null ? '' : dayText(clock.due, lang);
  const left = clock.due === null || isDone ? '' : distanceText(clock.due - asOf, lang);
  const style: Style = group === 'overdue' ? 'red' : group === 'week' ? 'yellow' : isDone ? 'dim' : 'none';
  const front = `  ${pad(due, DUE)}  ${padLeft(left, LEFT)}  `;
  const indent = ' '.repeat(widthOf(front));
  const status = STATUS_WORDS[clock.status][lang];
  const mark = CONFIDENCE_WORDS[clock.confidence][lang];
  const rule = clock.part === undefined ? clock.rule : `${clock.rule} (${clock.part})`;
  const notes = isDone ? [] : notesOf(clock, { lang, asOf });

  if (width >= WIDE) {
    const { what, ...tail } = columns({ lang, width });
    const title = wrap(clock.title[lang], what);
    const end = [pad(status, tail.status), pad(mark, tail.confidence), rule].join('  ');
    const rest = title.slice(1).map((line) => indent + line);
    return [
      paint(style, `${front}${pad(title[0] ?? '', what)}  ${end}`),
      ...rest.map((line) => paint(style, line)),
      ...notes.flatMap((note) =>
        wrap(note, width - indent.length - 2).map((line) => paint('dim', `${indent}  ${line}`)),
      ),
    ];
  }
  // On a narrow terminal what follows the first line begins further left, or nothing would fit.
  const below = width >= 80 ? indent : '    ';
  const space = width - below.length;
  const [first = '', ...rest] = wrap(clock.title[lang], width - indent.length);
  return [
    paint(style, front + first),
    ...rest.map((line) => paint(style, indent + line)),
    ...[`${status} · ${mark} · ${rule}`, ...notes].flatMap((note) =>
      wrap(note, space).map((line) => paint('dim', below + line)),
    ),
  ];
}

/** What else must be seen beside the date, most urgent first. */
function notesOf(clock: Clock, { lang, asOf }: { lang: Lang; asOf: Day }): string[] {
  const { due, dueAt, alertOn, earliest, latest, opens, readings, setBy } = clock;
  const day = (date: Day | null) => (date === null ? say('noDate', lang) : dayText(date, lang));
  const notes: string[] = [];
  if (opens !== undefined) notes.push(say('opens', lang, day(opens)));
  if (dueAt !== undefined && clock.status !== 'missed') notes.push(say('at', lang, timeText(dueAt)));
  if (due !== null && alertOn !== null && alertOn < due && hasLastDay(clock)) {
    notes.push(`${say('actBy', lang, day(alertOn))} (${distanceText(alertOn - asOf, lang)})`);
  }
  if (earliest !== null && latest !== null && earliest !== latest)
    notes.push(say('range', lang, day(earliest), day(latest)));
  for (const { label, authority, date } of readings ?? []) {
    notes.push(say('reading', lang, `${label[lang]} (${authority}): ${day(date)}`));
  }
  if (clock.accruedDays !== undefined) notes.push(say('accrued', lang, clock.accruedDays));
  if (setBy !== undefined) {
    const words = setBy.by === 'judge' ? 'setByJudge' : 'setByNotice';
    const differs =
      setBy.differs && setBy.computed !== null ? `; ${say('differs', lang, day(setBy.computed))}` : '';
    notes.push(say(words, lang, printable(setBy.event)) + differs);
  }
  const cures = clock.cures ?? [];
  if (cures.length > 0) notes.push(say('ifLate', lang), ...cures.map((cure) => `- ${cure[lang]}`));
  if (clock.warning !== undefined) notes.push(say('warning', lang, clock.warning[lang]));
  if (clock.onRequest) notes.push(say('askCounsel', lang));
  if (clock.protected) notes.push(say('protected', lang));
  return notes;
}

/** Whether the date is a last day for someone on the client's side, so that one can act before it. */
function hasLastDay({ kind, status }: Clock): boolean {
  return kind !== 'government' && kind !== 'eligibility' && kind !== 'accrual' && status !== 'missed';
}

/** An instant as the clock on the wall of its zone shows it. */
function timeText({ epochMs, zone }: Moment): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  return `${time.toPlainTime().toString({ smallestUnit: 'minute' })} (${zone}, UTC${time.offset})`;
}

type Columns = { what: number; status: number; confidence: number };

/** The widths of the columns of a wide table: what needs the room, the rest as much as its longest word. */
function columns({ lang, width }: { lang: Lang; width: number }): Columns {
  const status = longest(STATUS_WORDS, lang);
  const confidence = longest(CONFIDENCE_WORDS, lang);
  const taken = 2 + DUE + 2 + LEFT + 2 + 2 + status + 2 + confidence + 2 + RULE;
  return { what: Math.min(70, width - taken), status, confidence };
}

function longest(words: Readonly<Record<string, Text>>, lang: Lang): number {
  return Math.max(...Object.values(words).map((text) => widthOf(text[lang])));
}

function heading({ lang, width }: TableLook): string {
  const { what, status, confidence } = columns({ lang, width });
  return [
    pad(say('due', lang), DUE),
    padLeft(say('left', lang), LEFT),
    pad(say('what', lang), what),
    pad(say('status', lang), status),
    pad(say('confidence', lang), confidence),
    say('rule', lang),
  ].join('  ');
}
