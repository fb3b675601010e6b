// The command `recourse case show`: a case as of a day, as a member sees it.
import { readCase } from '#api/operations/cases/read-case.ts';
import { asMember, MEMBER_OPTIONS } from '#cli/as-member.ts';
import { CASE_ARGUMENT, caseIdOf } from '#cli/case-of-call.ts';
import type { Command } from '#cli/command.ts';
import { CASES } from '#contract/api/cases.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { CUSTODY_WORDS, HEARING_STATE_WORDS, STAGE_WORDS } from '#contract/vocabulary/case-words.ts';

export const caseShowCommand: Command = {
  name: 'case show',
  summary: 'Show a case as of a day: stage, custody, hearings, what comes next.',
  about: [
    'Both axes of time: --as-of leaves out what happened later, --known-at what was recorded later. With --json it is what GET /v1/cases/{caseId} answers.',
  ],
  arguments: [CASE_ARGUMENT],
  options: [
    ...MEMBER_OPTIONS,
    { name: 'as-of', value: 'YYYY-MM-DD', help: 'the day to look from; today, if left out' },
    {
      name: 'known-at',
      value: 'TIME',
      help: 'as far as it was recorded by then, such as 2026-11-22T12:00:00Z',
    },
  ],
  examples: [
    'recourse case show 12 --as ana@example.org',
    'recourse case show 12 --as ana@example.org --as-of 2026-06-01 --json',
  ],
  run: (given, io) =>
    asMember(given, io, async (perform) => {
      const caseId = await caseIdOf(perform, given.words[0] ?? '');
      const query = { asOf: given.options['as-of'], knownAt: given.options['known-at'] };
      const answer = await perform(CASES.readCase, readCase, { params: { caseId }, query });
      io.out(
        given.flags.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : `${linesOf(answer).join('\n')}\n`,
      );
      return 0;
    }),
};

function linesOf(one: AnswerOf<typeof CASES.readCase>): string[] {
  const { number, kind, asOf, stage, custody, represented, hearings, clocks, version } = one;
  const said: [string, string | undefined][] = [
    ['as of', asOf],
    ['version', String(version)],
    ['stage', STAGE_WORDS[stage].en],
    ['custody', CUSTODY_WORDS[custody.state].en],
    ['represented', represented ? 'yes' : 'no'],
    ['court', one.court],
    ['outcome', one.outcome],
    ['closed', one.closedOn],
    ['next', one.nextOn],
    ['last contact', one.lastContactOn],
    ['check due', one.checkDueOn],
    ['clocks', `${clocks.length}: recourse case clocks ${number}`],
  ];
  return [
    `Case ${number} (${kind})`,
    ...said.flatMap(([title, value]) => (value === undefined ? [] : [`  ${title}: ${value}`])),
    ...hearings.map(
      ({ kind: what, startsAt, state }) => `  hearing: ${startsAt} ${what}, ${HEARING_STATE_WORDS[state].en}`,
    ),
  ];
}
