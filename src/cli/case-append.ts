// The command `recourse case append`: records events in a case.
import { appendEvents } from '#api/operations/cases/append-events.ts';
import { asMember, MEMBER_OPTIONS } from '#cli/as-member.ts';
import { CASE_ARGUMENT, caseIdOf } from '#cli/case-of-call.ts';
import { CliError, type Command } from '#cli/command.ts';
import { readEventsFile } from '#cli/events-file.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { CASES } from '#contract/api/cases.ts';

export const caseAppendCommand: Command = {
  name: 'case append',
  summary: 'Record what happened in a case: all events of a file, or none.',
  about: [
    'FILE holds a list of events as a case file has them, or is a case file; ids in it are names within the file. --version is the version that you have read ("recourse case show"): if the case was added to since, nothing is recorded, so a second try never records twice. With --json: {version, events, warnings}.',
    'Checks of government systems are recorded by the member who made them, signed in; a case is closed in the same way.',
  ],
  arguments: [CASE_ARGUMENT, { name: 'FILE', help: 'JSON file with the events' }],
  options: [
    ...MEMBER_OPTIONS,
    { name: 'version', value: 'N', help: 'the version of the case that you have read' },
  ],
  examples: ['recourse case append 12 events.json --version 7 --as ana@example.org'],
  run: (given, io) =>
    asMember(given, io, async (perform) => {
      const ifMatch = versionOf(given.options['version']);
      const [word = '', file = ''] = given.words;
      const events = readEventsFile(file, io.cwd);
      const caseId = await caseIdOf(perform, word);
      const answer = await perform(CASES.appendEvents, appendEvents, {
        params: { caseId },
        body: { events },
        ifMatch,
      });
      io.out(
        given.flags.has('json')
          ? `${JSON.stringify(answer, null, 2)}\n`
          : `Recorded ${answer.events.length}; the case has version ${answer.version}.\n`,
      );
      for (const { path, code } of answer.warnings) io.err(`${path}: ${code}\n`);
      return 0;
    }),
};

function versionOf(text: string | undefined): number {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  const code = text === undefined ? 'missing-argument' : 'wrong-option-value';
  const fault = { code, path: '--version', found: text ?? 'nothing', expected: 'a whole number' } as const;
  throw new CliError('no version', 2, [usageFault(fault)]);
}
