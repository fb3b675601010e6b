// The command `recourse release report`: what became of every row of a release, and what a person should look at.
import type { Command } from '#cli/command.ts';
import { inObservatory } from '#cli/observatory.ts';
import { countOf } from '#cli/release-query.ts';
import { reportLines } from '#cli/release-report-lines.ts';
import { getRelease } from '#observatory/release/find-release.ts';
import { listReleases } from '#observatory/release/read-ledger.ts';
import type { ReleaseReport } from '#observatory/release/report.ts';

const DEFAULT_SAMPLES = 5;

export const releaseReportCommand: Command = {
  name: 'release report',
  summary: 'Tell what became of every row of a release, and what to look at.',
  about: [
    'For every table: rows loaded as they stood, repaired, and set aside, which add up to the rows of the file; the number that the publisher counts, where it does; keys that lead nowhere and codes that stand in no list. Then what was mended, set aside and made null, what changed in the shape of the tables, figures that contradict each other, and values missing more or less often than in the release before.',
    'A row that was set aside is kept nowhere. The report says where it stands in your file: member, byte and length.',
    'With --json: {release, kind, status, tables: [{name, file, loaded, repaired, quarantined, expected, difference, orphans, codeMisses, key, columns, counts}], schemaChanges, contradictions, findings, repairs, quarantine, derived, before, …}.',
  ],
  arguments: [{ name: 'ID', help: 'the release: its id, or a beginning that no other id has' }],
  options: [
    { name: 'limit', value: 'N', help: `samples of each table; ${DEFAULT_SAMPLES}, if left out` },
    { name: 'json', help: 'print JSON' },
  ],
  examples: ['recourse release report court-3f', 'recourse release report court-3f --limit 100 --json'],
  run: async ({ options, flags, words }, io) => {
    const limit = countOf(options['limit'], DEFAULT_SAMPLES);
    const { reportRelease } = await import('#observatory/release/report.ts');
    const json = flags.has('json');
    return inObservatory({ io, json }, async (observatory) => {
      const releases = await listReleases(observatory);
      const release = getRelease(releases, words[0] ?? '');
      const report = await reportRelease(observatory, { release, releases, limit });
      if (json) io.out(`${JSON.stringify(wireOf(report), null, 2)}\n`);
      else io.out(`${reportLines(report, io).join('\n')}\n`);
      return 0;
    });
  },
};

function wireOf({ release, repairs, quarantine, derived, before }: ReleaseReport): object {
  const { format: _, id, kind, status, tables, schemaChanges, contradictions, findings, ...rest } = release;
  const main = { release: id, kind, status, tables, schemaChanges, contradictions, findings };
  return { ...main, repairs, quarantine, derived, before, ...rest };
}
