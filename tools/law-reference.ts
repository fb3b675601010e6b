// The page docs/reference/law.md, written from the law's YAML files: every rule as the engine reads it.

import { positionLine } from '#cli/law-show.ts';
import { ruleWords, versionWords } from '#cli/rule-words.ts';
import { CONFIDENCE_MEANINGS } from '#cli/words.ts';
import {
  CONFIDENCE_WORDS,
  OFFICE_WORDS,
  PARTY_WORDS,
  RULE_KIND_WORDS,
  VERSION_DATE_WORDS,
} from '#contract/clock-words.ts';
import { formatDay } from '#core/calendar/day.ts';
import type { Confidence, Rule, RuleKind } from '#core/clock/rule.ts';
import type { LoadedLaw } from '#law/load.ts';

/** The reference of the law, as Markdown. */
export function lawReference({ pack, examples, sources }: LoadedLaw): string {
  const { rules } = pack;
  const areas = [...new Set(rules.map(({ area }) => area))];
  const lines = [
    '# The law',
    '',
    `Generated from \`src/law/us\`: the pack ${pack.pack}, version ${pack.version}. \`recourse law show RULE\` prints one rule.`,
    '',
    'This is a reference for people who check dates; it is no legal advice. Every rule says how far its words were checked, and where they were read. Before a date drives anything, read its authority.',
    '',
    `There are ${rules.length} rules with ${[...examples.values()].flat().length} worked examples. ${reviewLine(rules)}`,
    '',
    ...countTable(rules),
    '',
    '## How to read a rule',
    '',
    ...CONFIDENCES.map(
      (mark) => `- **${CONFIDENCE_WORDS[mark].en}** (\`${mark}\`): ${CONFIDENCE_MEANINGS[mark].en}.`,
    ),
    '',
    'A rule with several clocks says so; a clock with a name in quotes is a `part` of its rule. "Open day" and "closed day" are those of the office with which the act is done. A version that is published but not in force never gives a date. Of a rule marked disputed, every reading is shown.',
    '',
    '## Contents',
    '',
    ...areas.flatMap((area) => [
      `- [${areaTitle(area)}](#${area}): ${rules
        .filter((rule) => rule.area === area)
        .map(({ id }) => `[${id}](#${id})`)
        .join(', ')}`,
    ]),
    '- [Where it was read](#where-it-was-read)',
  ];
  for (const area of areas) {
    lines.push('', `## ${areaTitle(area)}`);
    for (const rule of rules.filter((one) => one.area === area))
      lines.push('', ...ruleSection(rule, examples));
  }
  lines.push('', '## Where it was read', '');
  lines.push(...Object.entries(sources).map(([key, where]) => `- **${escaped(key)}**: ${escaped(where)}`));
  return `${lines.join('\n')}\n`;
}

const CONFIDENCES: readonly Confidence[] = ['verified', 'secondary', 'unverified', 'disputed'];
const KINDS: readonly RuleKind[] = ['deadline', 'window', 'eligibility', 'accrual', 'government', 'advisory'];

function ruleSection(rule: Rule, examples: LoadedLaw['examples']): string[] {
  const { id, area, title, kind, binds, office, confidence } = rule;
  const facts = [RULE_KIND_WORDS[kind].en, `binds: ${PARTY_WORDS[binds].en}`];
  if (office !== undefined) facts.push(`with: ${OFFICE_WORDS[office].en}`);
  if (rule.cutoff !== undefined) {
    facts.push(
      `until ${rule.cutoff.time} ${rule.cutoff.zone === 'eastern' ? 'Eastern time' : 'in the zone of the court'}`,
    );
  }
  facts.push(CONFIDENCE_WORDS[confidence].en);
  const file = `../../src/law/us/${area}/${id}.yaml`;
  const own = examples.get(id) ?? [];
  const parts = [`[rule](${file})`];
  if (own.length > 0) parts.push(`[${own.length} worked examples](${file.replace('.yaml', '.cases.yaml')})`);
  return [
    `### ${id}`,
    '',
    `**${escaped(title.en)}** · ${facts.join(' · ')}`,
    '',
    escaped(rule.text.en),
    ...paragraph('Take note', rule.warning?.en),
    ...paragraph(
      'On request only',
      rule.onRequest && 'it is computed only when asked for; ask counsel before anything is put in writing.',
    ),
    ...paragraph('Protected', rule.protected && 'it discloses protected relief; printing it asks each time.'),
    ...paragraph('If it is missed', rule.consequence?.en),
    ...paragraph('If it is late', rule.cures?.map(({ en }) => en).join(' ')),
    ...ruleWords(rule).flatMap(({ part, title: name, lines }) => [
      '',
      `${['Clock', part && `"${part}"`].filter(Boolean).join(' ')}${name === undefined ? '' : ` (${escaped(name)})`}:`,
      '',
      ...lines.map((line) => `- ${escaped(line)}`),
    ]),
    '',
    `Versions, chosen by ${VERSION_DATE_WORDS[rule.versionBy].en}:`,
    '',
    ...rule.versions.map((version) => `- ${escaped(versionWords(version))}`),
    ...(rule.positions === undefined ? [] : ['', 'Holdings and policies:', '']),
    ...(rule.positions ?? []).map((position) => escaped(positionLine(position))),
    '',
    `Authority: ${escaped(rule.authority.join('; '))}. Read in: ${escaped(rule.sources.join(', ') || 'no source')}. Reviewed: ${reviewedBy(rule)}. In the repository: ${parts.join(', ')}.`,
  ];
}

function paragraph(name: string, text: string | undefined): string[] {
  return text ? ['', `*${name}:* ${escaped(text)}`] : [];
}

function reviewedBy({ reviewed: { by, on } }: Rule): string {
  if (by === null) return 'by no practitioner yet';
  return on === null ? `by ${by}` : `by ${by} on ${formatDay(on)}`;
}

function reviewLine(rules: readonly Rule[]): string {
  const unsigned = rules.filter(({ reviewed }) => reviewed.by === null).length;
  if (unsigned === 0) return 'A practitioner has signed each of them.';
  return `No practitioner has signed ${unsigned === rules.length ? 'any' : unsigned} of them yet.`;
}

function countTable(rules: readonly Rule[]): string[] {
  const row = (kind: RuleKind) =>
    CONFIDENCES.map((mark) => rules.filter((rule) => rule.kind === kind && rule.confidence === mark).length);
  return [
    `| kind | ${CONFIDENCES.map((mark) => CONFIDENCE_WORDS[mark].en).join(' | ')} |`,
    `|---|${CONFIDENCES.map(() => '---:|').join('')}`,
    ...KINDS.map((kind) => `| ${RULE_KIND_WORDS[kind].en} | ${row(kind).join(' | ')} |`),
  ];
}

function areaTitle(area: string): string {
  const words = area.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Text that Markdown would otherwise take for marks. */
function escaped(text: string): string {
  return text.replace(/([*_<[\]`|])/g, '\\$1');
}
