// Explains one rule's clocks in a case: how each date is counted, by which authority, and what if it is missed.
import { clockTable, type TableLook } from '#cli/clock-table.ts';
import { printable, wrap } from '#cli/layout.ts';
import { standingWords } from '#cli/rule-words.ts';
import { CONFIDENCE_MEANINGS, type Lang, say, type WORDS } from '#cli/words.ts';
import { CONFIDENCE_WORDS } from '#contract/clock-words.ts';
import { traceText } from '#contract/trace-text.ts';
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { Rule } from '#core/clock/rule.ts';

export type ExplainRequest = TableLook & { rule: Rule; clocks: readonly Clock[]; asOf: Day };

/** The lines that explain every clock of a rule. The clocks must have been computed with their trace. */
export function explainClocks({ rule, clocks, asOf, ...look }: ExplainRequest): string[] {
  return clocks.flatMap((clock) => [
    ...clockTable({ clocks: [clock], asOf, ...look }),
    ...explainClock(clock, rule, look),
  ]);
}

function explainClock(clock: Clock, rule: Rule, look: TableLook): string[] {
  const { lang } = look;
  const version = rule.versions.find(({ id }) => id === clock.version);
  const others = rule.versions.filter(({ id }) => id !== clock.version);
  const versionLine = (one: Rule['versions'][number]) =>
    `${one.title?.[lang] ?? one.id}: ${one.standing.map((period) => standingWords(period, lang)).join('; ')} (${one.authority.join('; ')})`;
  const sections: [keyof typeof WORDS, readonly string[]][] = [
    ['count', clock.trace.map((step, index) => `${index + 1}. ${printable(traceText(step, lang))}`)],
    ['says', [rule.text[lang]]],
    ['consequence', clock.consequence === undefined ? [] : [clock.consequence[lang]]],
    ['cures', (rule.cures ?? []).map((cure) => `- ${cure[lang]}`)],
    ['authority', clock.authority],
    ['version', version === undefined ? [] : [versionLine(version), ...noteOf(version, lang)]],
    ['versions', others.map((one) => `- ${versionLine(one)}`)],
    ['positions', (rule.positions ?? []).map((position) => positionLine(position, lang))],
    [
      'confidence',
      [`${CONFIDENCE_WORDS[clock.confidence][lang]}: ${CONFIDENCE_MEANINGS[clock.confidence][lang]}`],
    ],
    ['sources', rule.sources.length === 0 ? [] : [rule.sources.join(', ')]],
    ['reviewed', [rule.reviewed.by ?? say('notReviewed', lang)]],
  ];
  return sections.flatMap(([title, lines]) => section(say(title, lang), lines, look));
}

function noteOf({ note }: Rule['versions'][number], lang: Lang): string[] {
  return note === undefined ? [] : [note[lang]];
}

function positionLine(
  { circuit, authority, holding }: NonNullable<Rule['positions']>[number],
  lang: Lang,
): string {
  return `- ${circuit === undefined ? '' : `${circuit}. `}${authority}: ${holding[lang]}`;
}

function section(title: string, lines: readonly string[], { width, paint }: TableLook): string[] {
  if (lines.length === 0) return [];
  const body = lines.flatMap((line) => {
    const indent = /^(\d+\. |- )/.exec(line)?.[0].length ?? 0;
    return wrap(line, width - 4 - indent).map(
      (part, index) => `    ${index === 0 ? '' : ' '.repeat(indent)}${part}`,
    );
  });
  return ['', `  ${paint('bold', title)}`, ...body];
}
