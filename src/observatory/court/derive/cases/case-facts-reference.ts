// The reference page of case facts, written from the lists by which they are made.
import { CASE_FACTS, FACT_FLAGS, PENDING_REASONS } from '#observatory/court/derive/cases/case-facts.ts';
import { COURT_EVENT_TYPES } from '#observatory/court/derive/cases/event-types.ts';
import { outcomeClasses } from '#observatory/court/derive/codes/decision-codes.ts';

/** docs/reference/case-facts.md: every column of case_facts, the words that stand in them, and the events that only a court release has. */
export function caseFactsReference(): string {
  return `${[
    '# Case facts',
    '',
    'Generated from the code in `src/observatory/court/derive`. `case_facts/*.parquet` of a court release holds one row a case. The rules and their reasons: [how case facts are derived](../explain/how-case-facts-are-derived.md).',
    '',
    ...CASE_FACTS.flatMap(({ title, columns }) => [
      `## ${title}`,
      '',
      '| column | type | what it says |',
      '|---|---|---|',
      ...columns.map(({ name, type, about }) => `| \`${name}\` | ${shortType(type)} | ${about} |`),
      '',
    ]),
    '## Outcomes',
    '',
    'Classes of `outcome` and of each entry of `decisions`. `completed` ends the case before the judge; `inactive` and `moved` do not.',
    '',
    ...table(
      ['class', 'leaves the case', 'what it is'],
      [
        ...outcomeClasses().map(({ name, ends, about }) => [`\`${name}\``, ends, about]),
        ['`unknown`', 'completed', 'The code stands neither in our list nor in that of the release'],
      ],
    ),
    '## Reasons why a case is pending',
    '',
    ...table(['reason', 'what it says'], worded(PENDING_REASONS)),
    '## Flags',
    '',
    ...table(['flag', 'what it says'], worded(FACT_FLAGS)),
    '## Events that only a court release has',
    '',
    'All other types of `events/*.parquet` are those of [the vocabulary](events.md). A hearing is one event, on the day for which it was set: `hearing-held`, `hearing-adjourned`, or `hearing-scheduled` where no reason of adjournment is recorded.',
    '',
    ...table(['type', 'what it says'], worded(COURT_EVENT_TYPES)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function worded(words: Readonly<Record<string, string>>): string[][] {
  return Object.entries(words).map(([word, about]) => [`\`${word}\``, about]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ];
}

/** Of a list of structs the names of its fields. */
function shortType(type: string): string {
  const fields = /^STRUCT\((.*)\)\[\]$/.exec(type)?.[1];
  if (fields === undefined) return type;
  return `list of ${fields
    .split(', ')
    .map((field) => `\`${field.split(' ')[0]?.replaceAll('"', '')}\``)
    .join(', ')}`;
}
