// Says in words what starts a clock, how it is counted and what ends it; the reference page of the law says the same.
import { CONFIDENCE_WORDS, STANDING_WORDS } from '#contract/clock-words.ts';
import { formatDay } from '#core/calendar/day.ts';
import type {
  Boundary,
  ClockRule,
  Condition,
  Count,
  Match,
  Pattern,
  Roll,
  Rule,
  StandingPeriod,
  Step,
  Text,
  Version,
  Where,
} from '#core/clock/rule.ts';

/** One line for each thing to know about a clock of a rule. */
function clockWords(clock: ClockRule): string[] {
  const lines = [`starts with ${clock.starts.map(patternWords).join(', or ')}${pickWords(clock.pick)}`];
  for (const condition of clock.if ?? []) lines.push(`only if ${conditionWords(condition)}`);
  for (const count of clock.opens ?? []) lines.push(`opens ${countWords(count)}`);
  for (const count of clock.count ?? [])
    lines.push(`${clock.opens === undefined ? 'due' : 'closes'} ${countWords(count)}`);
  for (const { label, authority, add } of clock.readings ?? []) {
    lines.push(
      `reading: ${label.en} (${authority}): ${add === undefined ? 'no date' : `${stepsWords(add)} after`}`,
    );
  }
  const list = (patterns: readonly (Pattern | readonly Pattern[])[]) =>
    patterns
      .map((pattern) =>
        [pattern]
          .flat()
          .map((one) => patternWords(one as Pattern))
          .join(' and '),
      )
      .join(', or ');
  if (clock.met !== undefined) lines.push(`satisfied by ${list(clock.met)}`);
  if (clock.curedBy !== undefined)
    lines.push(`a late one is in time if the part "${clock.curedBy}" is satisfied`);
  if (clock.ended !== undefined) lines.push(`ended by ${list(clock.ended.map(({ event }) => event))}`);
  if (clock.superseded !== undefined)
    lines.push(`superseded by ${list(clock.superseded.map(({ event }) => event))}`);
  for (const { by, restart, lapse } of clock.stopped ?? []) {
    const until = restart ? `, until ${list([restart])}` : '';
    lines.push(`stopped by ${list([by])}${until}${lapse ? `, and then ended by ${list(lapse)}` : ''}`);
  }
  if (clock.ledger !== undefined) {
    lines.push(
      `days stop with ${list(clock.ledger.stop)}`,
      `days run again with ${list(clock.ledger.restart)}`,
    );
    if (clock.ledger.end.length > 0) lines.push(`days end with ${list(clock.ledger.end)}`);
  }
  for (const { event, date } of clock.setBy ?? []) lines.push(`date set by ${patternWords(event)}: ${date}`);
  return lines;
}

/** A rule's clocks with the part each one stands for. */
export function ruleWords(
  rule: Rule,
): { part: string | undefined; title: string | undefined; lines: string[] }[] {
  return rule.clocks.map((clock) => ({ part: clock.part, title: clock.title?.en, lines: clockWords(clock) }));
}

/** A version of a rule: when it holds, by which authority, and how it counts where it counts differently. */
export function versionWords({
  id,
  title,
  standing,
  authority,
  published,
  note,
  confidence,
  count,
}: Version): string {
  const name = title === undefined ? id : `${id}: ${title.en}`;
  const known = published === undefined ? '' : `, published ${formatDay(published)}`;
  const periods = standing.map((period) => standingWords(period)).join('; ');
  const counts = (count ?? []).map((one) => ` It counts ${countWords(one)}.`).join('');
  const mark = CONFIDENCE_WORDS[confidence].en;
  return `${name}${known}: ${periods} (${authority.join('; ')}; ${mark}).${counts}${note === undefined ? '' : ` ${note.en}`}`;
}

/** When a version holds or held: `in force from 1996-07-01`. */
export function standingWords({ status, from, to }: StandingPeriod, lang: keyof Text = 'en'): string {
  const words = lang === 'es' ? ['desde el', 'hasta el'] : ['from', 'until'];
  const start = from === null ? '' : ` ${words[0]} ${boundaryWords(from, lang)}`;
  const end = to === null ? '' : ` ${words[1]} ${boundaryWords(to, lang)}`;
  return `${STANDING_WORDS[status][lang]}${start}${end}`;
}

function boundaryWords(boundary: Boundary, lang: keyof Text): string {
  if (typeof boundary === 'number') return formatDay(boundary);
  const [earliest, latest] = [formatDay(boundary.earliest), formatDay(boundary.latest)];
  return lang === 'es'
    ? `un día entre ${earliest} y ${latest}`
    : `some day between ${earliest} and ${latest}`;
}

function pickWords(pick: ClockRule['pick']): string {
  return pick === 'first' || pick === 'last' ? ` (the ${pick} one)` : '';
}

function patternWords({ event, where, refers }: Pattern): string {
  const conditions = whereWords(where);
  const target = refers === undefined ? [] : [`${refers.field} is ${patternWords(refers)}`];
  const all = [...conditions, ...target];
  return `${[event].flat().join(' or ')}${all.length === 0 ? '' : ` (${all.join('; ')})`}`;
}

function whereWords(where: Where = {}): string[] {
  return Object.entries(where).map(([field, match]) => `${field}: ${matchWords(match)}`);
}

function matchWords(match: Match): string {
  if (typeof match !== 'object' || match === null) return scalarWords(match);
  if ('min' in match) return `at least ${match.min}`;
  if ('not' in match) return `not ${match.not.map(scalarWords).join(' or ')}`;
  return match.map(scalarWords).join(' or ');
}

function scalarWords(value: string | number | boolean | null): string {
  if (value === null) return 'not given';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function conditionWords(condition: Condition): string {
  if ('any' in condition) return condition.any.map(conditionWords).join(', or ');
  if ('has' in condition) return `there is ${patternWords(condition.has)}${whenWords(condition.when)}`;
  if ('lacks' in condition) return `there is no ${patternWords(condition.lacks)}${whenWords(condition.when)}`;
  if ('latest' in condition) {
    const forms = condition.is.map((where) => whereWords(where).join('; '));
    return `the latest ${patternWords(condition.latest)} has ${forms.join(', or ')}`;
  }
  if ('detained' in condition)
    return condition.detained ? 'the person is detained' : 'the person is not detained';
  if ('endsClockOf' in condition) return `it ends a clock of ${condition.endsClockOf.join(' or ')}`;
  if ('ageUnder' in condition) return `the person is under ${condition.ageUnder}`;
  return condition.boardAppealPending
    ? 'an appeal to the Board is pending'
    : 'no appeal to the Board is pending';
}

function whenWords(when: 'before' | 'after' | 'any' | undefined): string {
  return when === 'before' ? ' on that day or before' : when === 'after' ? ' on that day or after' : '';
}

const ROLLS: Record<Roll, string> = {
  forward: 'on a closed day it moves to the next open day',
  'forward-paper': 'on a closed day it moves to the next open day, for paper filings only',
  none: 'it does not move off a closed day',
  bare: 'it does not move off a closed day; the moved day is shown as the latest reading',
};

/** How a date is counted, as one sentence without its subject. */
function countWords(count: Count): string {
  const given = whereWords(count.where);
  const parts = [given.length === 0 ? '' : `where ${given.join('; ')}: `, dateWords(count)];
  const extras = [ROLLS[count.roll]];
  if (count.mail !== undefined) extras.push(`${count.mail} days more if it was served by mail`);
  if (count.extend !== undefined)
    extras.push(`${stepsWords(count.extend.add)} more with ${patternWords(count.extend.event)}`);
  if (count.earliestFrom !== undefined) extras.push(`the earliest reading counts from ${count.earliestFrom}`);
  if (count.lateStart !== undefined)
    extras.push(`the latest reading starts ${stepsWords(count.lateStart)} later`);
  if (count.max !== undefined) extras.push(`never more than ${stepsWords(count.max)}`);
  if (count.laterOf !== undefined) extras.push(`or ${stepsWords(count.laterOf)}, whichever is later`);
  if (count.safeBack) extras.push('the earliest date is the last open day before it');
  if (count.anniversary) extras.push('the earliest date is the day before the anniversary');
  if (count.ceiling) extras.push('a statutory ceiling: read the order');
  return `${parts.join('')}; ${extras.join('; ')}`;
}

function dateWords({ date, from, fromLatest, add }: Count): string {
  if (date !== undefined) return `on the day given as ${date}`;
  const others = fromLatest?.map(patternWords).join(' and ');
  const anchor = others === undefined ? (from ?? ['on']).join(', else ') : `the latest of it and ${others}`;
  return add === undefined ? `on ${anchor}` : `${stepsWords(add)} from ${anchor}`;
}

/** `30 days`, `5 business days`, `2 years, then 90 days back`. */
function stepsWords(steps: readonly Step[]): string {
  return steps
    .map(({ n, unit }) => {
      const many = unit.replace('-', ' ');
      const words = `${Math.abs(n)} ${Math.abs(n) === 1 ? many.replace(/s$/, '') : many}`;
      return n < 0 ? `${words} back` : words;
    })
    .join(', then ');
}
