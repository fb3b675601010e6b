// The command `recourse release add`: takes an official release into the ledger, whole or not at all.
import { resolve } from 'node:path';
import { countText, rowsText } from '#cli/amounts.ts';
import { CliError, type Command, type ExitCode, type Io } from '#cli/command.ts';
import { printable } from '#cli/layout.ts';
import { inObservatory, tellRefusal } from '#cli/observatory.ts';
import { NO_PROGRESS, showProgress } from '#cli/progress.ts';
import { findingText } from '#cli/release-report-lines.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { parseDay } from '#core/calendar/day.ts';
import type { Added } from '#observatory/release/ledger.ts';
import { rowFates } from '#observatory/release/row-fates.ts';

export const releaseAddCommand: Command = {
  name: 'release add',
  summary: 'Take an official release into the observatory: every row is loaded, repaired or set aside.',
  about: [
    'Reads a court release (zip or folder), a detention-statistics workbook, rows of ICE as the Deportation Data Project publishes them, or the registry of facilities. It writes Parquet below data/observatory (RECOURSE_DATA); your file stays where it is and as it is. Nothing is sent anywhere.',
    'The same content is added once, whatever it is called. A call that was cut short is run again: it goes on where it was. A release whose own counts differ from what was read is added and marked incomplete.',
    'With --json: {id, kind, sha256, status}, where status is added, already-present or incomplete; or {faults}.',
  ],
  arguments: [{ name: 'PATH', help: 'the file as it was downloaded, or the folder it was unpacked into' }],
  options: [
    {
      name: 'published',
      value: 'YYYY-MM-DD',
      help: 'the day of publication, where the release itself does not tell it',
    },
    { name: 'json', help: 'print JSON' },
  ],
  examples: ['recourse release add release.zip', 'recourse release add FY26.xlsx --published 2026-09-15'],
  run: async ({ options, flags, words }, io) => {
    const publishedOn = dayOf(options['published']);
    const [file = ''] = words;
    const call = { io, json: flags.has('json') };
    // DuckDB and the readers are large and only this needs them.
    const { addRelease } = await import('#observatory/release/ledger.ts');
    const { SOURCES } = await import('#observatory/release/sources.ts');
    return inObservatory(call, async (observatory) => {
      const progress = call.json ? NO_PROGRESS : showProgress(io);
      const path = resolve(io.cwd, file);
      const request = { path, file, observatory, sources: SOURCES, now: io.now, progress, publishedOn };
      const added = await addRelease(request).finally(progress.end);
      if ('refused' in added) return tellRefusal(added.refused, call);
      const known = added.release.publishedOn?.date;
      if (publishedOn !== undefined && publishedOn !== known)
        io.err(`recourse: ${added.id} stays as it was added, published ${known ?? 'on a day not known'}.\n`);
      return tell(added, call);
    });
  },
};

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || parseDay(text) !== undefined) return text;
  const facts = { path: '--published', found: text, expected: 'a day that exists, as YYYY-MM-DD' };
  throw new CliError('no such day', 2, [usageFault({ code: 'impossible-date', ...facts })]);
}

const STATES: Readonly<Record<Added['status'], string>> = {
  added: 'Added',
  'already-present': 'Already there',
  incomplete: 'Added, incomplete',
};

function tell(
  { id, kind, sha256, status, release }: Added,
  { io, json }: { io: Io; json: boolean },
): ExitCode {
  if (status === 'incomplete') {
    const errors = release.findings.filter(({ severity }) => severity === 'error');
    io.err(
      `recourse: ${id} is incomplete: something could not be read, or is not what the release says of itself.\n`,
    );
    for (const finding of errors.slice(0, 10)) io.err(`  ${printable(findingText(finding))}\n`);
    if (errors.length > 10) io.err(`  and ${countText(errors.length - 10)} more\n`);
  }
  if (json) {
    io.out(`${JSON.stringify({ id, kind, sha256, status }, null, 2)}\n`);
    return 0;
  }
  const { loaded, repaired, quarantined } = rowFates(release);
  io.out(`${STATES[status]}: ${id}\n`);
  io.out(
    `${rowsText(loaded)} loaded, ${countText(repaired)} repaired, ${countText(quarantined)} set aside, ` +
      `in ${countText(release.tables.length)} ${release.tables.length === 1 ? 'table' : 'tables'}. "recourse release report ${id}" tells more.\n`,
  );
  return 0;
}
