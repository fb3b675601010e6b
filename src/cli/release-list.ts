// The command `recourse release list`: the releases of the ledger, the earliest published first.
import { countText } from '#cli/amounts.ts';
import type { Command } from '#cli/command.ts';
import { paintFor } from '#cli/layout.ts';
import { inObservatory } from '#cli/observatory.ts';
import { textTable } from '#cli/text-table.ts';
import { listReleases } from '#observatory/release/read-ledger.ts';
import type { Release } from '#observatory/release/release.ts';
import { rowFates } from '#observatory/release/row-fates.ts';

export const releaseListCommand: Command = {
  name: 'release list',
  summary: 'List the releases of the observatory.',
  about: [
    'With --json: {releases: [{id, kind, status, publishedOn, addedAt, source, sourceBytes, sha256, schemaFingerprint, rows, loaded, repaired, quarantined}]}.',
  ],
  arguments: [],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse release list', 'recourse release list --json | jq .releases[].id'],
  run: ({ flags }, io) =>
    inObservatory({ io, json: flags.has('json') }, async (observatory) => {
      const releases = (await listReleases(observatory)).map(summaryOf);
      if (flags.has('json')) io.out(`${JSON.stringify({ releases }, null, 2)}\n`);
      else if (releases.length === 0) io.out('No release yet. "recourse release add PATH" adds one.\n');
      else
        io.out(
          `${textTable(
            [
              { title: 'Release' },
              { title: 'Published' },
              { title: 'Rows', align: 'right' },
              { title: 'Repaired', align: 'right' },
              { title: 'Set aside', align: 'right' },
              { title: 'Status' },
              { title: 'File' },
            ],
            releases.map(({ id, publishedOn, rows, repaired, quarantined, status, source }) => [
              id,
              publishedOn?.date ?? 'not known',
              ...[rows, repaired, quarantined].map(countText),
              status,
              source,
            ]),
            paintFor(io.colour),
          ).join('\n')}\n`,
        );
      return 0;
    }),
};

function summaryOf(release: Release) {
  const { id, kind, status, publishedOn, addedAt, source, sourceBytes, sha256, schemaFingerprint } = release;
  return {
    id,
    kind,
    status,
    publishedOn,
    addedAt,
    source,
    sourceBytes,
    sha256,
    schemaFingerprint,
    ...rowFates(release),
  };
}
