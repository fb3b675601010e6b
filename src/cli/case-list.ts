// The command `recourse case list`: the cases in sight of a member, without names.
import { listCases } from '#api/operations/cases/list-cases.ts';
import { asMember, MEMBER_OPTIONS } from '#cli/as-member.ts';
import type { Command } from '#cli/command.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';
import { CASES } from '#contract/api/cases.ts';
import { CASE_KINDS } from '#contract/events.ts';
import { STAGE_WORDS } from '#contract/vocabulary/case-words.ts';
import { STAGES } from '#core/case/stage.ts';

const COLUMNS = [
  { title: 'case', align: 'right' as const },
  { title: 'kind' },
  { title: 'stage' },
  { title: 'court' },
  { title: 'next' },
  { title: 'closed' },
];

export const caseListCommand: Command = {
  name: 'case list',
  summary: 'List the cases that a member sees, without names.',
  about: [
    'It works on the store itself, beside a running server or without one, and the audit log says in whose name. With --json: {items, next}; --after takes "next" for the page after.',
  ],
  arguments: [],
  options: [
    ...MEMBER_OPTIONS,
    { name: 'kind', value: 'KIND', help: 'only this kind of case', choices: CASE_KINDS },
    { name: 'stage', value: 'STAGE', help: 'only this stage', choices: STAGES },
    {
      name: 'state',
      value: 'open|closed|any',
      help: 'open cases, if left out',
      choices: ['open', 'closed', 'any'],
    },
    {
      name: 'order',
      value: 'number|next',
      help: 'by number, or by what comes next',
      choices: ['number', 'next'],
    },
    { name: 'after', value: 'MARK', help: 'the mark of the page before' },
  ],
  examples: [
    'recourse case list --as ana@example.org',
    'recourse case list --as ana@example.org --order next --json',
  ],
  run: (given, io) =>
    asMember(given, io, async (perform) => {
      const { kind, stage, state, order, after } = given.options;
      const query = { kind, stage, state, order, after, limit: '100' };
      const answer = await perform(CASES.listCases, listCases, { query });
      if (given.flags.has('json')) {
        io.out(`${JSON.stringify(answer, null, 2)}\n`);
        return 0;
      }
      const rows = answer.items.map((row) => [
        ...[String(row.number), row.kind, STAGE_WORDS[row.stage].en, row.court ?? ''],
        ...[row.nextOn ?? '', row.closedOn ?? ''],
      ]);
      io.out(`${textTable(COLUMNS, rows, paintFor(io.colour)).join('\n')}\n`);
      if (answer.next !== undefined) io.err(`There are more: --after ${answer.next}\n`);
      return 0;
    }),
};
