// The page docs/reference/events.md, written from the vocabulary.
import { CASE_KINDS, EVENT_GROUPS, EVENT_TYPES, type EventType, SOURCE_KINDS } from '#contract/events.ts';
import { CODE_WORDS } from '#contract/vocabulary/code-words.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { CLASSES, FORMS, PERMIT_CATEGORIES } from '#contract/vocabulary/forms.ts';

const KIND_WORDS: Record<Field['kind'], string> = {
  code: 'one code of a list',
  ref: 'id of an earlier event',
  date: 'day',
  instant: 'time with its zone, or day',
  flag: 'true or false',
  amount: 'dollars',
  count: 'whole number',
  token: 'short name',
};

/** Lists that several fields share are printed once, at the end of the page. */
const SHARED: readonly { title: string; anchor: string; codes: readonly string[] }[] = [
  { title: 'Forms', anchor: 'forms', codes: FORMS },
  { title: 'Classes', anchor: 'classes', codes: CLASSES },
  { title: 'Permit categories', anchor: 'permit-categories', codes: PERMIT_CATEGORIES },
];

/** The reference of the case file and of every event type, as Markdown. */
export function eventsReference(): string {
  const lines = [
    '# Case files and events',
    '',
    'Generated from `src/contract`. Every list on this page is closed: an unknown type, key or code is a [fault](faults.md).',
    '',
    '## The case file',
    '',
    'A JSON object (RFC 8259, UTF-8, at most 10 MB) of the format `recourse.case/1`:',
    '',
    '```json',
    '{',
    '  "format": "recourse.case/1",',
    '  "case": { "id": "Rivera-1", "kind": "removal", "court": "NYC", "circuit": 2, "timeZone": "America/New_York" },',
    '  "client": { "bornOn": "1990-02-03" },',
    '  "events": [',
    '    {',
    '      "id": "e1",',
    '      "type": "decision-issued",',
    '      "on": "2026-10-15",',
    '      "data": { "by": "immigration-judge", "decision": "removal", "manner": "oral" }',
    '    }',
    '  ]',
    '}',
    '```',
    '',
    `- \`case.id\` and \`case.kind\` are required; \`kind\` is ${listed(CASE_KINDS)}. \`court\`, \`circuit\` (1 to 11, 12 for the District of Columbia), \`timeZone\` (IANA) and \`detained\` are optional.`,
    '- `case.id` and short names must not look like an A-number: no 7 to 9 digits that stand alone.',
    '- Of an event, `id`, `type` and `on` (a day, `YYYY-MM-DD`) or `at` (a time) are required, and the required fields of its type in `data`. The order of events does not matter.',
    '- A time is written `2026-10-31T23:00:00-04:00[America/New_York]` (RFC 9557). Without the zone in brackets it is read in the zone of the case, else `America/New_York`. Of a time that occurs twice the first is read.',
    `- \`source\` holds \`kind\` (${listed(SOURCE_KINDS)}), \`documentId\` and \`page\`. There is no note: codes instead of free text.`,
    '- `corrects` is the id of the event that this one replaces. One event has at most one correction.',
    '- `recordedAt` and `recordedBy` are optional, and left out of exported files unless asked for.',
    '- A permit category may be written `c8`, `C08` or `(c)(8)`. The immigration court may be named `court` or `immigration-court` wherever one of the two is asked for.',
    '',
    '## Event types',
  ];
  for (const { title, types } of EVENT_GROUPS) {
    lines.push('', `### ${title.en}`);
    for (const name of Object.keys(types)) lines.push('', ...eventLines(EVENT_TYPES.get(name) as EventType));
  }
  for (const { title, codes } of SHARED)
    lines.push('', `## ${title}`, '', codes.map((code) => `\`${code}\``).join(', '));
  lines.push('', '## Codes in words', '', '| code | English | Spanish |', '|---|---|---|');
  for (const [code, { en, es }] of Object.entries(CODE_WORDS)) lines.push(`| \`${code}\` | ${en} | ${es} |`);
  return `${lines.join('\n')}\n`;
}

function eventLines({ type, title, help, fields, warning, leftOut, timed }: EventType): string[] {
  const lines = [
    `#### \`${type}\``,
    '',
    `**${title.en}.** ${help.en}${timed ? ' Hours are counted: give `at` if the time is known.' : ''}`,
  ];
  if (warning) lines.push('', `> ${warning.en}`);
  if (leftOut && !warning) lines.push('', 'Left out of exported files unless asked for.');
  const names = Object.entries(fields);
  if (names.length === 0) return lines;
  lines.push('', '| field | | holds | |', '|---|---|---|---|');
  for (const [name, field] of names) {
    const required = field.optional ? 'optional' : 'required';
    const remarks = [
      field.title.en,
      ...(field.default === undefined ? [] : [`\`${field.default}\` if absent`]),
      ...(field.leftOut ? ['left out of exported files unless asked for'] : []),
    ];
    lines.push(`| \`${name}\` | ${required} | ${holds(field)} | ${remarks.join('; ')} |`);
  }
  return lines;
}

function holds(field: Field): string {
  if (field.oneOf) return field.oneOf.map((n) => `\`${n}\``).join(' or ');
  if (field.names === 'hearing') return '`hearingId` of a scheduled hearing';
  if (field.names === 'rule') return 'id of a rule of law';
  if (field.kind !== 'code') return KIND_WORDS[field.kind];
  const shared = SHARED.find(({ codes }) => codes === field.codes);
  return shared ? `one of the [${shared.title.toLowerCase()}](#${shared.anchor})` : listed(field.codes ?? []);
}

function listed(codes: readonly string[]): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}
