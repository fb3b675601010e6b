// The command `recourse case open`: opens a case of a client, with what had happened before.
import { openCase } from '#api/operations/cases/open-case.ts';
import { asMember, MEMBER_OPTIONS } from '#cli/as-member.ts';
import type { Command } from '#cli/command.ts';
import { readEventsFile } from '#cli/events-file.ts';
import { CASES } from '#contract/api/cases.ts';
import { CASE_KINDS } from '#contract/events.ts';

export const caseOpenCommand: Command = {
  name: 'case open',
  summary: 'Open a case of a client.',
  about: [
    'CLIENT is the id of the client. --events names a file with a list of events, or a case file (recourse.case/1), of which the events are taken; ids in it are names within the file. With --json: {id, number, version, events, warnings}.',
  ],
  arguments: [{ name: 'CLIENT', help: 'id of the client' }],
  options: [
    ...MEMBER_OPTIONS,
    { name: 'kind', value: 'KIND', help: 'what kind of case it is', choices: CASE_KINDS },
    { name: 'court', value: 'COURT', help: 'code of the court, such as NYC' },
    { name: 'zone', value: 'ZONE', help: 'time zone of the case, such as America/New_York' },
    { name: 'reference', value: 'TEXT', help: "the organisation's own name for the case" },
    { name: 'events', value: 'FILE', help: 'what had happened before' },
  ],
  examples: [
    'recourse case open 0199c0de-0000-7000-8000-000000000001 --kind removal --court NYC --as ana@example.org',
  ],
  run: (given, io) =>
    asMember(given, io, async (perform) => {
      const { kind, court, zone: timeZone, reference, events: file } = given.options;
      const events = file === undefined ? undefined : readEventsFile(file, io.cwd);
      const body = { clientId: given.words[0], kind, court, timeZone, reference, events };
      const answer = await perform(CASES.openCase, openCase, { body });
      io.out(
        given.flags.has('json')
          ? `${JSON.stringify(answer, null, 2)}\n`
          : `Case ${answer.number} is open: ${answer.id}, version ${answer.version}.\n`,
      );
      for (const { path, code } of answer.warnings) io.err(`${path}: ${code}\n`);
      return 0;
    }),
};
