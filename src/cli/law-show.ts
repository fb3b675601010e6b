// The command `recourse law show`: one rule with its text, versions, authority, confidence and worked examples.
import { join } from 'node:path';
import type { Command, ExitCode, Io } from '#cli/command.ts';
import { getRule, lawName, readLaw, rulePath } from '#cli/law.ts';
import { type Paint, paintFor, wrap } from '#cli/layout.ts';
import { ruleWords, versionWords } from '#cli/rule-words.ts';
import { CONFIDENCE_MEANINGS } from '#cli/words.ts';
import { CONFIDENCE_WORDS, PARTY_WORDS, RULE_KIND_WORDS, VERSION_DATE_WORDS } from '#contract/clock-words.ts';
import { type Day, formatDay } from '#core/calendar/day.ts';
import type { Rule } from '#core/clock/rule.ts';
import type { CaseExample } from '#law/schema.ts';

export const lawShowCommand: Command = {
  name: 'law show',
  summary: 'Show one rule: its text, versions, authority, confidence and worked examples.',
  about: [
    'With --json: {pack, version, hash, rule, path, examples}, the rule as in its file, with texts in both languages.',
  ],
  arguments: [{ name: 'RULE', help: 'the id of the rule, as "recourse law list" shows it' }],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse law show bia-appeal', 'recourse law show petition-for-review --json'],
  run: async ({ flags, words }, io): Promise<ExitCode> => {
    const law = readLaw();
    const rule = getRule(law, words[0] ?? '', 'RULE');
    // The loader of YAML is large and only this needs it.
    const { LAW_FOLDER, readExamples, readSources } = await import('#law/load.ts');
    const sources = readSources();
    const examples = readExamples(join(LAW_FOLDER, rule.area, `${rule.id}.cases.yaml`));
    if (flags.has('json')) {
      const shown = { ...lawName(law), rule: withDays(rule), path: rulePath(rule), examples };
      io.out(`${JSON.stringify(shown, null, 2)}\n`);
    } else {
      io.out(`${ruleLines(rule, { examples, sources, io }).join('\n')}\n`);
    }
    return 0;
  },
};

type Around = { examples: readonly CaseExample[]; sources: Readonly<Record<string, string>>; io: Io };

function ruleLines(rule: Rule, { examples, sources, io }: Around): string[] {
  const paint = paintFor(io.colour);
  const width = Math.min(100, Math.max(60, io.columns ?? 100));
  const reviewed =
    rule.reviewed.by === null
      ? 'by no practitioner yet'
      : `by ${rule.reviewed.by} on ${rule.reviewed.on === null ? '?' : formatDay(rule.reviewed.on)}`;
  const about = [RULE_KIND_WORDS[rule.kind].en, `binds: ${PARTY_WORDS[rule.binds].en}`, rulePath(rule)];
  const marks = [
    rule.onRequest
      ? ['Computed on request only (--advice). Ask counsel before anything is put in writing.']
      : [],
    rule.protected ? ['Discloses protected relief: ask before you print or share its clocks.'] : [],
  ].flat();
  const sections: [string, readonly string[]][] = [
    ['What the rule says', [rule.text.en, rule.text.es]],
    ['Take note', [...(rule.warning ? [rule.warning.en] : []), ...marks]],
    ['If it is missed', rule.consequence ? [rule.consequence.en] : []],
    ['If it is late', (rule.cures ?? []).map(({ en }) => `- ${en}`)],
    ...ruleWords(rule).map(({ part, title, lines }): [string, readonly string[]] => [
      `Clock${part === undefined ? '' : ` "${part}"`}${title === undefined ? '' : `: ${title}`}`,
      lines.map((line) => `- ${line}`),
    ]),
    [
      `Versions, chosen by ${VERSION_DATE_WORDS[rule.versionBy].en}`,
      rule.versions.map((version) => `- ${versionWords(version)}`),
    ],
    ['Holdings and policies', (rule.positions ?? []).map(positionLine)],
    ['Authority', rule.authority],
    ['Confidence', [`${CONFIDENCE_WORDS[rule.confidence].en}: ${CONFIDENCE_MEANINGS[rule.confidence].en}`]],
    ['Where it was read', rule.sources.map((key) => `- ${key}: ${sources[key] ?? '?'}`)],
    ['Reviewed', [reviewed]],
    ['Worked examples', examples.map((example) => `- ${example.name} (${example.source})`)],
  ];
  return [
    `${paint('bold', rule.id)}  ${rule.title.en} / ${rule.title.es}`,
    paint('dim', about.join(' · ')),
    ...sections.flatMap(([title, lines]) => sectionLines(title, lines, { width, paint })),
  ];
}

/** A holding or policy on one line, with its court of appeals where it has one. */
export function positionLine({
  circuit,
  from,
  to,
  authority,
  holding,
  confidence,
}: NonNullable<Rule['positions']>[number]): string {
  const court = circuit === undefined ? '' : circuit === 12 ? 'D.C. Circuit: ' : `Circuit ${circuit}: `;
  const since = from === undefined ? '' : ` from ${formatDay(from)}`;
  const until = to === undefined ? '' : ` until ${formatDay(to)}`;
  return `- ${court}${holding.en} (${authority}${since}${until}; ${CONFIDENCE_WORDS[confidence].en})`;
}

function sectionLines(
  title: string,
  lines: readonly string[],
  { width, paint }: { width: number; paint: Paint },
): string[] {
  if (lines.length === 0) return [];
  const body = lines.flatMap((line) => {
    const indent = line.startsWith('- ') ? 2 : 0;
    return wrap(line, width - 2 - indent).map(
      (part, index) => `  ${index === 0 ? '' : ' '.repeat(indent)}${part}`,
    );
  });
  return ['', paint('bold', title), ...body];
}

const DAY_KEYS = new Set(['published', 'from', 'to', 'on', 'earliest', 'latest']);

/** The rule as its file writes it: days as text. */
function withDays(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && DAY_KEYS.has(key)) return formatDay(value as Day);
  if (Array.isArray(value)) return value.map((item) => withDays(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withDays(part, name)]));
}
