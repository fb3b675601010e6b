// The command `recourse release diff`: what was added, changed and vanished from one release to another.
import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { countText, rowsText } from '#cli/amounts.ts';
import { CliError, type Command, type Io } from '#cli/command.ts';
import { type Paint, paintFor, wrap } from '#cli/layout.ts';
import { inObservatory } from '#cli/observatory.ts';
import { NO_PROGRESS, showProgress } from '#cli/progress.ts';
import { textTable } from '#cli/text-table.ts';
import type { TableDiff } from '#observatory/release/compare-table.ts';
import type { ReleaseDiff } from '#observatory/release/diff.ts';
import { getRelease } from '#observatory/release/find-release.ts';
import { listReleases } from '#observatory/release/read-ledger.ts';
import type { Release } from '#observatory/release/release.ts';

export const releaseDiffCommand: Command = {
  name: 'release diff',
  summary: 'Compare two releases: which rows were added, changed and vanished, by table and column.',
  about: [
    'Rows are found again by the key of their table; where a table has none, a row is the same only where all its values are. Columns that only one release has are named and not compared. What is stored is compared: a row that was set aside in one of them is in that one not there.',
    'With --json: {from, to, tables: [{name, added, changed, vanished, columns: [{name, changed}], key, onlyInFrom, onlyInTo}]}, the columns that changed only.',
    '--keys writes the keys of the rows that differ, and nothing else of them, into a new file on this machine: table, change, key_columns, key, rows.',
  ],
  arguments: [
    { name: 'A', help: 'the earlier release: its id, or a beginning that no other id has' },
    { name: 'B', help: 'the later release' },
  ],
  options: [
    { name: 'keys', value: 'FILE', help: 'write the keys of the rows that differ, as .csv or .parquet' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: [
    'recourse release diff court-3f court-9a',
    'recourse release diff court-3f court-9a --keys vanished.csv',
  ],
  run: async ({ options, flags, words }, io) => {
    const call = { io, json: flags.has('json') };
    const { diffReleases } = await import('#observatory/release/diff.ts');
    const { KEY_FORMATS } = await import('#observatory/release/differing-keys.ts');
    const keysTo = newFile(options['keys'], io, Object.keys(KEY_FORMATS));
    return inObservatory(call, async (observatory) => {
      const releases = await listReleases(observatory);
      const from = getRelease(releases, words[0] ?? '');
      const to = getRelease(releases, words[1] ?? '');
      const progress = call.json ? NO_PROGRESS : showProgress(io);
      const diff = await diffReleases({ observatory, from, to, progress, keysTo }).finally(progress.end);
      if (releases.indexOf(from) > releases.indexOf(to))
        io.err(
          `recourse: ${from.id} was published after ${to.id}: what is called vanished here came later.\n`,
        );
      if (call.json) io.out(`${JSON.stringify(diff, null, 2)}\n`);
      else io.out(`${diffLines(diff, { from, to, io }).join('\n')}\n`);
      if (keysTo !== undefined) tellKeys(diff, options['keys'] ?? '', io);
      return 0;
    });
  },
};

function newFile(name: string | undefined, io: Io, suffixes: readonly string[]): string | undefined {
  if (name === undefined) return undefined;
  const path = resolve(io.cwd, name);
  if (!suffixes.includes(extname(path).toLowerCase()))
    throw new CliError(`--keys ${name}: the name of the file ends in ${suffixes.join(' or ')}.`, 2);
  if (existsSync(path))
    throw new CliError(`${name} exists: it is left as it is. Name another file for --keys.`, 1);
  return path;
}

function tellKeys({ tables }: ReleaseDiff, name: string, io: Io): void {
  const without = tables
    .filter((table) => table.key.length === 0 && isDifferent(table))
    .map((table) => table.name);
  io.err(`Wrote the keys of the rows that differ to ${name}.\n`);
  if (without.length > 0)
    io.err(`Rows of these tables have no key and are not in it: ${without.join(', ')}.\n`);
}

function diffLines(
  { tables }: ReleaseDiff,
  { from, to, io }: { from: Release; to: Release; io: Io },
): string[] {
  const paint = paintFor(io.colour);
  const different = tables.filter(isDifferent);
  const name = ({ id, publishedOn }: Release) =>
    `${id}${publishedOn === null ? '' : ` (${publishedOn.date})`}`;
  return [
    paint('bold', `${name(from)} → ${name(to)}`),
    ...headline(tables, paint),
    ...(different.length === 0 ? [] : ['', ...differenceTable(different, paint)]),
    ...columnLines(different, { paint, width: io.columns ?? 100 }),
    ...schemaLines(tables, paint),
  ];
}

/** Rows that are gone come first: nobody announces them. */
function headline(tables: readonly TableDiff[], paint: Paint): string[] {
  const sum = (what: 'added' | 'changed' | 'vanished') => tables.reduce((so, table) => so + table[what], 0);
  const [added, changed, vanished] = [sum('added'), sum('changed'), sum('vanished')];
  if (added + changed + vanished === 0) return ['No row differs.'];
  const gone = tables
    .filter((table) => table.vanished > 0)
    .sort((a, b) => b.vanished - a.vanished)
    .map((table) => `${table.name} ${countText(table.vanished)}`);
  return [
    vanished === 0 ? 'No row vanished.' : paint('red', `${rowsText(vanished)} vanished: ${gone.join(', ')}.`),
    `${rowsText(added)} added, ${countText(changed)} changed.`,
  ];
}

function differenceTable(tables: readonly TableDiff[], paint: Paint): string[] {
  return textTable(
    [
      { title: 'Table' },
      { title: 'Vanished', align: 'right' },
      { title: 'Added', align: 'right' },
      { title: 'Changed', align: 'right' },
    ],
    tables.map(({ name, vanished, added, changed }) => [name, ...[vanished, added, changed].map(countText)]),
    paint,
  );
}

function columnLines(
  tables: readonly TableDiff[],
  { paint, width }: { paint: Paint; width: number },
): string[] {
  const lines = tables
    .filter(({ columns }) => columns.length > 0)
    .flatMap(({ name, columns }) => {
      const sorted = columns.toSorted((a, b) => b.changed - a.changed);
      // A no-break space keeps a count beside its column.
      const text = sorted.map((column) => `${column.name}\u00a0${countText(column.changed)}`).join(', ');
      return wrap(`${name}: ${text}`, width - 4).map((line, n) => `${n === 0 ? '  ' : '    '}${line}`);
    });
  return lines.length === 0 ? [] : ['', paint('bold', 'Columns that changed'), ...lines];
}

function schemaLines(tables: readonly TableDiff[], paint: Paint): string[] {
  const lines = tables.flatMap(({ name, onlyInFrom, onlyInTo }) => [
    ...(onlyInFrom.length === 0 ? [] : [`  ${name}: gone ${onlyInFrom.join(', ')}`]),
    ...(onlyInTo.length === 0 ? [] : [`  ${name}: new ${onlyInTo.join(', ')}`]),
  ]);
  return lines.length === 0 ? [] : ['', paint('bold', 'Columns that only one of them has'), ...lines];
}

function isDifferent({ added, changed, vanished }: TableDiff): boolean {
  return added + changed + vanished > 0;
}
