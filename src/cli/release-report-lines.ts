// The report of a release for people: row fates first, then what to look at, section by section.
import { countText, rowsText, shareText, sizeText } from '#cli/amounts.ts';
import type { Io } from '#cli/command.ts';
import { paintFor, printable } from '#cli/layout.ts';
import { type TextColumn, textTable } from '#cli/text-table.ts';
import type { Finding, Quarantined, Release, TableReport } from '#observatory/release/release.ts';
import type { ReleaseReport } from '#observatory/release/report.ts';
import type { SinceBefore } from '#observatory/release/since-before.ts';

/** Beyond so many tables, those that have nothing to tell are told in one line. */
const MANY_TABLES = 25;
/** Lines of a section before it is cut; --json has all of them. */
const MOST_LINES = 40;

export function reportLines(report: ReleaseReport, io: Io): string[] {
  const paint = paintFor(io.colour);
  const { release, repairs, quarantine, derived, before } = report;
  const { tables } = release;
  const fileOf = (name: string) => tables.find((table) => table.name === name)?.file ?? name;
  const sections: [title: string, lines: readonly string[]][] = [
    ['Made of them', derived.map(({ name, rows }) => `${name}: ${rowsText(rows)}`)],
    ['To look at', release.findings.map((finding) => `${finding.severity}: ${findingText(finding)}`)],
    [
      'Set aside (the first of each table)',
      [
        ...howToSee(release, quarantine, fileOf),
        ...quarantine.map(
          (each) => `${each.table} row ${countText(each.row)}: ${each.reason}${placeText(each, fileOf)}`,
        ),
      ],
    ],
    [
      'Repaired (the first of each table)',
      repairs.map(
        (each) => `${each.table} row ${countText(each.row)}: ${each.edit}${placeText(each, fileOf)}`,
      ),
    ],
    ['Values made null', tables.flatMap(nulledLines)],
    ['Counted besides', tables.flatMap(countLines)],
    [
      'Against the known schema',
      release.schemaChanges.map(
        ({ table, column, change, detail }) =>
          `${table}${column === undefined ? '' : `.${column}`} ${change.replace('-', ' ')}: ${detail}`,
      ),
    ],
    [
      'Contradictions',
      release.contradictions.map(
        ({ what, values }) => `${what}: ${values.map(({ at, value }) => `${value} at ${at}`).join(', ')}`,
      ),
    ],
    ...sinceLines(before),
  ];
  return [
    ...headLines(release).map((line, n) => (n === 0 ? paint('bold', line) : line)),
    '',
    paint('bold', 'Rows'),
    ...rowFates(tables, io).map((line) => `  ${line}`),
    ...sections.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : ['', paint('bold', title), ...cut(lines).map((line) => `  ${line}`)],
    ),
  ];
}

function headLines(release: Release): string[] {
  const { id, kind, status, source, sourceBytes, sha256, publishedOn, addedAt, readBy } = release;
  const published =
    publishedOn === null
      ? 'day of publication not known'
      : `published ${publishedOn.date} (${publishedOn.basis})`;
  return [
    `${id} · ${kind} · ${status}`,
    `${printable(source)} · ${sizeText(sourceBytes)} · ${published} · added ${addedAt.slice(0, 10)}, read by ${readBy}`,
    `SHA-256 ${sha256}`,
  ];
}

const FATES: readonly TextColumn[] = [
  { title: 'Table' },
  ...['Loaded', 'Repaired', 'Set aside', 'Expected', 'Difference', 'Orphans', 'Code misses'].map(
    (title): TextColumn => ({ title, align: 'right' }),
  ),
];

function rowFates(tables: readonly TableReport[], io: Io): string[] {
  const shown = tables.length <= MANY_TABLES ? tables : tables.filter(hasSomethingToTell);
  const rest = tables.filter((table) => !shown.includes(table));
  const loaded = rest.reduce((sum, table) => sum + table.loaded, 0);
  const lines = textTable(FATES, shown.map(fateCells), paintFor(io.colour));
  if (rest.length === 0) return lines;
  return [...lines, `and ${rest.length} tables all of whose ${rowsText(loaded)} were loaded as they stood`];
}

function fateCells(table: TableReport): string[] {
  const { name, loaded, repaired, quarantined, expected, difference, orphans, codeMisses } = table;
  const orDash = (count: number | null) => (count === null ? '-' : countText(count));
  return [name, ...[loaded, repaired, quarantined, expected, difference, orphans, codeMisses].map(orDash)];
}

function hasSomethingToTell({
  repaired,
  quarantined,
  difference,
  orphans,
  codeMisses,
}: TableReport): boolean {
  return repaired + quarantined + orphans + codeMisses > 0 || (difference ?? 0) !== 0;
}

/** Where a row lies in its file; a row of a workbook or of Parquet lies at no byte, and its reason says where it stood. */
function placeText(
  { table, offset, length }: { table: string; offset: number | null; length: number | null },
  fileOf: (table: string) => string,
): string {
  return offset === null ? '' : ` (${fileOf(table)}, ${length} bytes at ${offset})`;
}

/** How to look at the first row that was set aside: it stands nowhere but in the user's own file. */
function howToSee(
  { source }: Release,
  [first]: readonly Quarantined[],
  fileOf: (table: string) => string,
): string[] {
  if (first === undefined || first.offset === null) return [];
  const member = fileOf(first.table);
  if (!member.endsWith('.csv')) return [];
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const bytes = /\.zip$/i.test(source)
    ? `unzip -p ${quoted(source)} ${quoted(member)} | tail -c +${first.offset + 1}`
    : `tail -c +${first.offset + 1} ${quoted(`${source}/${member}`)}`;
  return [`To see the first: ${bytes} | head -c ${first.length}`];
}

/** What is to be looked at, and in which table. */
export function findingText({ table, message }: Finding): string {
  return table === undefined ? message : `${table}: ${message}`;
}

function nulledLines({ name, columns }: TableReport): string[] {
  return columns.flatMap((column) => {
    const reasons = Object.entries(column.nulled ?? {}).filter(([, count]) => count > 0);
    if (reasons.length === 0) return [];
    return [
      `${name}.${column.name}: ${reasons.map(([reason, count]) => `${countText(count)} ${reason}`).join(', ')}`,
    ];
  });
}

function countLines({ name, counts }: TableReport): string[] {
  const some = Object.entries(counts ?? {}).filter(([, count]) => count > 0);
  if (some.length === 0) return [];
  return [`${name}: ${some.map(([what, count]) => `${what} ${countText(count)}`).join(', ')}`];
}

function sinceLines(before: SinceBefore | null): [string, readonly string[]][] {
  if (before === null) return [];
  const { release, missingness, schema } = before;
  return [
    [
      `Tables and columns since ${release}`,
      schema.map(
        ({ table, column, change }) => `${table}${column === undefined ? '' : `.${column}`} ${change}`,
      ),
    ],
    [
      `Missing values since ${release}`,
      missingness.map(
        ({ table, column, before: was, now }) => `${table}.${column}: ${shareText(was)} → ${shareText(now)}`,
      ),
    ],
  ];
}

function cut(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_LINES).map(printable);
  return lines.length > MOST_LINES
    ? [...shown, `and ${countText(lines.length - MOST_LINES)} more: --json tells all`]
    : shown;
}
