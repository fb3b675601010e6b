// The command `recourse case clocks`: every legal clock of a case in the store.
import { readClocks } from '#api/operations/cases/read-clocks.ts';
import { asMember, MEMBER_OPTIONS } from '#cli/as-member.ts';
import { CASE_ARGUMENT, caseIdOf } from '#cli/case-of-call.ts';
import type { Command } from '#cli/command.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';
import { CASES } from '#contract/api/cases.ts';

const COLUMNS = ['act by', 'due', 'status', 'clock', 'authority'].map((title) => ({ title }));

export const caseClocksCommand: Command = {
  name: 'case clocks',
  summary: 'Show every legal clock of a case.',
  about: ['With --json it is what GET /v1/cases/{caseId}/clocks answers, every clock with its trace.'],
  arguments: [CASE_ARGUMENT],
  options: [
    ...MEMBER_OPTIONS,
    { name: 'as-of', value: 'YYYY-MM-DD', help: 'the day to look from; today, if left out' },
    {
      name: 'advice',
      help: 'show clocks that are computed on request only; ask counsel before you act on them',
    },
  ],
  examples: ['recourse case clocks 12 --as ana@example.org'],
  run: (given, io) =>
    asMember(given, io, async (perform) => {
      const caseId = await caseIdOf(perform, given.words[0] ?? '');
      const json = given.flags.has('json');
      const query = {
        asOf: given.options['as-of'],
        ...(json && { trace: 'yes' }),
        ...(given.flags.has('advice') && { advice: 'yes' }),
      };
      const answer = await perform(CASES.readClocks, readClocks, { params: { caseId }, query });
      if (json) {
        io.out(`${JSON.stringify(answer, null, 2)}\n`);
        return 0;
      }
      const rows = answer.clocks.map(({ alertOn, due, status, title, part, authority }) => [
        ...[alertOn ?? '', due ?? '', status, part === undefined ? title : `${title} (${part})`],
        authority[0] ?? '',
      ]);
      io.out(`${textTable(COLUMNS, rows, paintFor(io.colour)).join('\n')}\n`);
      return 0;
    }),
};
