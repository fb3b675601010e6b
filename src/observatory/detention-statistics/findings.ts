// Says in words what a person should look at in a workbook: numbers unread, sheets of other years, cells without a number.

import type { Figure } from '#observatory/detention-statistics/figure.ts';
import { fiscalYearIn, lastDayOf } from '#observatory/detention-statistics/fiscal-year.ts';
import type { GridCell } from '#observatory/detention-statistics/grid.ts';
import type { SheetReading, WorkbookReading } from '#observatory/detention-statistics/read-workbook.ts';
import { TABLE_KINDS } from '#observatory/detention-statistics/table-kinds.ts';
import type { Finding, SchemaChange } from '#observatory/release/release.ts';

/** Numbers of a known table that could not be read are errors; everything else is a warning. */
export function findingsOf(workbook: WorkbookReading): Finding[] {
  return [
    ...aboutDays(workbook),
    ...workbook.sheets.flatMap((sheet) => [
      ...aboutYears(sheet, workbook.fiscalYear),
      ...aboutHeaders(sheet),
      ...aboutUnread(sheet),
      ...aboutValues(sheet),
      ...aboutFacilities(sheet),
    ]),
  ];
}

/** Tables that every workbook has and this one lacks, and columns of the facility list that are not known. */
export function schemaChangesOf({ sheets }: WorkbookReading): SchemaChange[] {
  const found = new Set(sheets.flatMap(({ tables }) => tables.map(({ table }) => table.kind.table)));
  const missing = [...new Set(TABLE_KINDS.filter(({ always }) => always).map(({ table }) => table))]
    .filter((table) => !found.has(table))
    .map((table) => ({
      table: 'statistics',
      change: 'table-missing' as const,
      detail: `no table ${table} was found`,
    }));
  const added = sheets.flatMap(({ grid, facilities }) =>
    (facilities?.unknownHeaders ?? []).map(({ text, ref }) => ({
      table: 'facilities',
      column: text,
      change: 'added' as const,
      detail: `${grid.sheet}!${ref}: the column is not known and was not read`,
    })),
  );
  const list = sheets.some(({ facilities }) => facilities !== undefined);
  const lost = {
    table: 'facilities',
    change: 'table-missing' as const,
    detail: 'no facility list was found',
  };
  return [...missing, ...(list ? [] : [lost]), ...added];
}

function aboutDays({ days, fiscalYear }: WorkbookReading): Finding[] {
  if (days.dataThrough !== undefined) return [];
  const year = fiscalYear === undefined ? 'the year' : `the year to ${lastDayOf(fiscalYear)}`;
  return [
    warning(
      'no-day-of-data',
      `nothing says to which day the data go: a 0 may stand for a month of ${year} that had not come`,
    ),
  ];
}

function aboutYears(
  { grid, heading, tables, facilities }: SheetReading,
  fiscalYear: number | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const inName = fiscalYearIn(grid.sheet)?.year;
  if (heading !== undefined && inName !== undefined && inName !== heading.named.year)
    findings.push(
      warning(
        'sheet-name',
        `the sheet "${grid.sheet}" is headed FY${heading.named.year} (${heading.cell.ref}): the heading was believed`,
      ),
    );
  const others = Map.groupBy(
    tables.filter(({ year }) => year !== undefined && year.year !== fiscalYear),
    ({ year }) => year?.year,
  );
  for (const [year, of] of others)
    findings.push(
      warning(
        'other-fiscal-year',
        `${grid.sheet}: tables of FY${year} in a workbook of FY${fiscalYear}: ${list(of.map(({ table }) => table.title))}`,
      ),
    );
  if (grid.hidden && (tables.length > 0 || facilities !== undefined))
    findings.push(warning('hidden-sheet', `the sheet "${grid.sheet}" is hidden; it was read and marked`));
  for (const { table, year } of tables) {
    const label = table.labels[0]?.header ?? '';
    const labelled = fiscalYearIn(label)?.year;
    if (labelled !== undefined && labelled !== year?.year)
      findings.push(
        warning(
          'header-year',
          `${grid.sheet}!${table.title.ref}: titled FY${year?.year}, but headed "${label}": the title was believed`,
        ),
      );
  }
  return findings;
}

function aboutHeaders({ grid, tables, empty }: SheetReading): Finding[] {
  return [
    ...tables
      .filter(({ table }) => table.withoutHeader)
      .map(({ table }) =>
        warning(
          'missing-header',
          `${grid.sheet}!${table.title.ref}: the table has no header; it was read as its neighbours have it`,
        ),
      ),
    ...tables
      .filter(({ yearsRunOn }) => yearsRunOn)
      .map(({ table }) =>
        warning(
          'missing-year',
          `${grid.sheet}!${table.title.ref}: a January follows December without its year; it was taken for the next`,
        ),
      ),
    ...empty.map(({ ref, text }) =>
      warning('title-without-table', `${grid.sheet}!${ref}: no figures stand under "${text}"`),
    ),
  ];
}

function aboutUnread({ grid, unread }: SheetReading): Finding[] {
  return [...Map.groupBy(unread, ({ why }) => why)].map(([why, of]) => ({
    severity: of.some(({ inTable }) => inTable) ? 'error' : 'warning',
    code: 'unread-numbers',
    table: 'statistics',
    message: `${grid.sheet}: numbers not read (${of.length}), ${why}: ${list(of.map(({ cell }) => cell))}`,
  }));
}

function aboutValues({ grid, tables }: SheetReading): Finding[] {
  return tables.flatMap(({ table, figures }) => {
    const at = `${grid.sheet}!${table.title.ref}`;
    const without = figures.filter(({ quality }) => quality.includes('not-a-number'));
    const zero = figures.filter(({ quality }) => quality.includes('all-zero'));
    return [
      ...(without.length === 0
        ? []
        : [
            warning(
              'not-a-number',
              `${at}: cells that hold no number: ${without.map(({ cell }) => cell).join(' ')}`,
            ),
          ]),
      ...(zero.length === 0
        ? []
        : [
            warning(
              'all-zero',
              `${at}: every figure is 0 for ${stretchOf(zero.map(momentOf))}: printed so, and marked`,
            ),
          ]),
    ];
  });
}

function aboutFacilities({ grid, facilities }: SheetReading): Finding[] {
  if (facilities === undefined) return [];
  const { notNumbers, source, asOf } = facilities;
  return [
    ...[...Map.groupBy(notNumbers, ({ cell, column }) => `${column} holds ${cell.text}`)].map(([what, of]) =>
      warning('not-a-number', `${grid.sheet}: ${what} in ${list(of.map(({ cell }) => cell))}`, 'facilities'),
    ),
    ...(source !== undefined && asOf === null
      ? [
          warning(
            'impossible-day',
            `${grid.sheet}!${source.ref}: "${source.text}" is no day of its fiscal year`,
            'facilities',
          ),
        ]
      : []),
  ];
}

const momentOf = ({ month, asOf, fiscalYear }: Figure) => asOf ?? month?.slice(0, 7) ?? `FY${fiscalYear}`;
const stretchOf = (moments: readonly string[]) => [...new Set([moments[0], moments.at(-1)])].join(' to ');
const list = (cells: readonly GridCell[]) => cells.map(({ ref }) => ref).join(' ');

function warning(code: string, message: string, table = 'statistics'): Finding {
  return { severity: 'warning', code, table, message };
}
