// The command `recourse release match`: which facilities, courts and field offices of a release stand in the registry.
import { countText, rowsText, shareText } from '#cli/amounts.ts';
import type { Command } from '#cli/command.ts';
import { paintFor, printable } from '#cli/layout.ts';
import { inObservatory } from '#cli/observatory.ts';
import { textTable } from '#cli/text-table.ts';
import type { CodeMatch, WhyUnmatched } from '#observatory/registry/match-codes.ts';
import { getRelease } from '#observatory/release/find-release.ts';
import { listReleases } from '#observatory/release/read-ledger.ts';

/** Codes without a match that are shown; JSON has all. */
const SHOWN = 10;

const WHY: Readonly<Record<WhyUnmatched, string>> = {
  'not-in-registry': 'not in the registry',
  ambiguous: 'more than one has this name',
  'no-name': "not in the release's own list",
};

export const releaseMatchCommand: Command = {
  name: 'release match',
  summary: 'Tell which facilities, courts and field offices of a release stand in the registry.',
  about: [
    'Codes are matched with the same code, names with the same name in the same state; nothing is matched by likeness. The registry is the one published last.',
    'With --json: {release, registry, matches: [{title, table, column, registry, by, codes: {matched, unmatched}, rows: {matched, unmatched, empty}, unmatched: [{code, name, rows, why}]}]}.',
  ],
  arguments: [{ name: 'ID', help: 'the release: its id, or a beginning that no other id has' }],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: [
    'recourse release match court-3f',
    'recourse release match court-3f --json | jq .matches[].unmatched',
  ],
  run: async ({ flags, words }, io) => {
    const { getNewestRegistry, matchCodes } = await import('#observatory/registry/match-codes.ts');
    const json = flags.has('json');
    return inObservatory({ io, json }, async (observatory) => {
      const releases = await listReleases(observatory);
      const release = getRelease(releases, words[0] ?? '');
      const registry = getNewestRegistry(releases);
      const matches = await matchCodes(observatory, { release, registry });
      if (json) {
        io.out(`${JSON.stringify({ release: release.id, registry: registry.id, matches }, null, 2)}\n`);
        return 0;
      }
      if (matches.length === 0) io.out(`${release.id} has no code that a registry knows.\n`);
      for (const match of matches) io.out(`${linesOf(match, io.colour).join('\n')}\n\n`);
      return 0;
    });
  },
};

function linesOf({ title, table, column, by, codes, rows, unmatched }: CodeMatch, colour: boolean): string[] {
  const paint = paintFor(colour);
  const all = rows.matched + rows.unmatched;
  const share = all === 0 ? '' : ` (${shareText(rows.matched / all)})`;
  const more = unmatched.length - SHOWN;
  return [
    `${paint('bold', title)}: ${printable(table)}.${printable(column)}, by ${by}`,
    `${countText(codes.matched)} of ${countText(codes.matched + codes.unmatched)} found, with ${countText(rows.matched)} of ${rowsText(all)}${share}; ${countText(rows.empty)} more without one`,
    ...(unmatched.length === 0
      ? []
      : textTable(
          [{ title: 'Not found' }, { title: 'Called' }, { title: 'Rows', align: 'right' }, { title: 'Why' }],
          unmatched
            .slice(0, SHOWN)
            .map(({ code, name, rows: count, why }) => [code, name ?? '', countText(count), WHY[why]]),
          paint,
        )),
    ...(more > 0 ? [`and ${countText(more)} more`] : []),
  ];
}
