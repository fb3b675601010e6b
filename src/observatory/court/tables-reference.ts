// The reference page of the court's tables, written from tables.yaml.
import { CELL_KINDS } from '#observatory/court/cells/cell-kinds.ts';
import { type CourtColumn, type CourtTable, readCourtTables } from '#observatory/court/tables.ts';

/** docs/reference/observatory-tables.md: every table and column, how it is stored or why it is not. */
export function tablesReference(): string {
  const tables = [...readCourtTables().values()];
  return `${[
    "# The court's tables",
    '',
    'Generated from `src/observatory/court/tables.yaml`. The immigration court publishes its case data once a month as tables of text. Recourse keeps the columns below under their official names, one folder of Parquet a table (`tables/TABLE/*.parquet`), and adds two to each:',
    '',
    '- `row` (BIGINT): the number of the record in the file, from 1, the header not counted.',
    '- `quality` (VARCHAR): null, or what is noteworthy, such as `COMP_DATE impossible, E_28_DATE redacted, repaired`.',
    '',
    'A value that cannot be used is null, and `quality` says why: `impossible` (no such day), `sentinel` (1900-01-01 stands for none), `out-of-range` (a year before 1901 or after 2079), `redacted` (`b6` and the like), `unparsable` (not of its type). A column that a release lacks is there without values. [How rows are repaired](../explain/how-rows-are-repaired.md) says what becomes of rows that are damaged.',
    '',
    ...section('Main tables', tables, 'main'),
    ...section('Code lists', tables, 'list'),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function section(title: string, tables: readonly CourtTable[], part: CourtTable['part']): string[] {
  return [`## ${title}`, '', ...tables.filter((table) => table.part === part).flatMap(tableSection)];
}

function tableSection({ name, about, key, code, notRead, columns }: CourtTable): string[] {
  const kept = columns.filter(({ drop }) => drop === undefined);
  const dropped = Map.groupBy(
    columns.filter(({ drop }) => drop !== undefined),
    ({ drop }) => drop,
  );
  const lines = [`### ${name}`, '', `${about}.`, ''];
  if (notRead !== undefined) return [...lines, `Not read: ${notRead}.`, ''];
  lines.push(`Key: ${key.map(quoted).join(', ')}.${code === undefined ? '' : ` Code: ${quoted(code)}.`}`, '');
  lines.push('| column | stored as | what it is |', '|---|---|---|', ...kept.map(columnRow), '');
  for (const [why, these] of dropped)
    lines.push(`Not kept, ${why}: ${these.map((column) => quoted(column.name)).join(', ')}.`, '');
  return lines;
}

function columnRow({ name, type, list, aliases, values }: CourtColumn): string {
  const remarks = [
    MEANINGS[type],
    list && `in [${list.table}](#${list.table.toLowerCase()})`,
    values && `should be ${values.join(', ')}`,
    aliases.length > 0 && `once ${aliases.map(quoted).join(', ')}`,
  ];
  const stored = type === 'birth' ? 'not here' : CELL_KINDS[type].type;
  return `| ${quoted(name)} | ${stored} | ${remarks.filter(Boolean).join('; ')} |`;
}

const MEANINGS: Readonly<Record<CourtColumn['type'], string>> = {
  id: 'key of this or another table',
  int: 'whole number',
  date: 'day',
  instant: 'day and time',
  hhmm: 'time of day, `HHMM`',
  bit: 'yes or no',
  code: 'code',
  zip: 'first three digits of a ZIP code',
  text: 'text',
  birth: 'month and year of birth: only as an age band of five years, in events and case facts',
};

function quoted(text: string): string {
  return `\`${text}\``;
}
