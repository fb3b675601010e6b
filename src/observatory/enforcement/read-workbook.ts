// Reads the sheets of one workbook of rows: finds each header by its names and stages what may be kept.
import type { HeaderCell } from '#observatory/enforcement/assign-columns.ts';
import { findHeader, type Header } from '#observatory/enforcement/header.ts';
import type { Input } from '#observatory/enforcement/inputs.ts';
import type { LoadedPart, PartContext } from '#observatory/enforcement/part.ts';
import { openStaging } from '#observatory/enforcement/staging.ts';
import type { ColumnType } from '#observatory/enforcement/tables.ts';
import type { Finding } from '#observatory/release/release.ts';
import { dateTimeOf } from '#observatory/xlsx/serial-date.ts';
import { type Cell, openWorkbook, type Row, type Sheet } from '#observatory/xlsx/workbook.ts';

/** The header stands below six lines of title at most; more leaves room for others. */
const HEADER_WITHIN = 30;
const ROWS_TOLD_AT_A_TIME = 1000;

export async function* readWorkbook({ path, file }: Input, context: PartContext): AsyncGenerator<LoadedPart> {
  const { sheets, date1904, modified, close } = await openWorkbook(path, file);
  try {
    context.progress.stage(
      file,
      sheets.reduce((bytes, sheet) => bytes + sheet.bytes, 0),
    );
    for (const sheet of sheets) {
      const part = await readSheet(sheet, { file, date1904, context });
      yield modified === undefined ? part : { ...part, modified };
    }
  } finally {
    await close();
  }
}

/** The rows of every sheet among which its header would stand. */
export async function* workbookHeaders({ path, file }: Input): AsyncGenerator<HeaderCell[]> {
  const { sheets, close } = await openWorkbook(path, file);
  try {
    for (const sheet of sheets) {
      for await (const row of sheet.rows()) {
        if (row.row > HEADER_WITHIN) break;
        yield namesIn(row);
      }
    }
  } finally {
    await close();
  }
}

type SheetContext = {
  file: string;
  date1904: boolean;
  context: PartContext;
};

async function readSheet(sheet: Sheet, { file, date1904, context }: SheetContext): Promise<LoadedPart> {
  const place = `${file}!${sheet.name}`;
  let bytesRead = 0;
  const rows = sheet.rows((bytes) => {
    bytesRead += bytes;
    context.progress.advance({ bytes });
  });
  const found = await headerAmong(rows, { file, path: sheet.name });
  if ('rowsWithout' in found) return { place, bytesRead, findings: unreadSheet(place, found.rowsWithout) };
  const read = await stageRows(rows, { found, sheet: sheet.name, file, date1904, context });
  return { place, bytesRead, findings: hiddenSheet(place, sheet), read };
}

type FoundHeader = { header: Header; lastColumn: number };

/** Reads on to the header; to the end where there is none. */
async function headerAmong(
  rows: AsyncGenerator<Row>,
  at: { file: string; path: string },
): Promise<FoundHeader | { rowsWithout: number }> {
  let rowsWithout = 0;
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const row = next.value;
    rowsWithout += 1;
    if (row.row > HEADER_WITHIN) continue;
    const header = findHeader(namesIn(row), at);
    if (header !== undefined) return { header, lastColumn: row.cells.at(-1)?.column ?? 0 };
  }
  return { rowsWithout };
}

async function stageRows(
  rows: AsyncGenerator<Row>,
  { found, sheet, file, date1904, context }: SheetContext & { found: FoundHeader; sheet: string },
): Promise<NonNullable<LoadedPart['read']>> {
  const { header, lastColumn } = found;
  const { duckdb, scratch, progress, rowsBefore, nextName } = context;
  const columns = header.kept.map(({ name }) => name);
  const staging = await openStaging(duckdb, { scratch, name: nextName(), columns });
  const before = rowsBefore(header.table);
  let read = 0;
  for await (const { row, cells } of rows) {
    read += 1;
    const values = valuesOf(cells, header, date1904);
    const problem = problemOf(cells, { values, header, lastColumn });
    await staging.add({ row: before + read, file, sheet, sheetRow: row, problem }, values);
    if (read % ROWS_TOLD_AT_A_TIME === 0) progress.advance({ rows: ROWS_TOLD_AT_A_TIME });
  }
  progress.advance({ rows: read % ROWS_TOLD_AT_A_TIME });
  return { header, rows: read, select: await staging.finish() };
}

/** A sheet of notes has few rows; a long sheet without a header is rows that would be lost. */
function unreadSheet(place: string, rows: number): Finding[] {
  if (rows === 0) return [];
  const severity = rows > HEADER_WITHIN ? 'error' : 'warning';
  const message = `${place}: ${rows} rows without the header of a known table were not read`;
  return [{ severity, code: 'sheet-not-read', message }];
}

/** Rows that the agency hid may be those of another sheet again. */
function hiddenSheet(place: string, { state }: Sheet): Finding[] {
  if (state === 'visible') return [];
  return [{ severity: 'warning', code: 'hidden-sheet', message: `${place} is hidden; it was read` }];
}

function namesIn({ cells }: Row): HeaderCell[] {
  return cells.flatMap(({ column, value }) =>
    typeof value === 'string' ? [{ at: column, written: value.trim() }] : [],
  );
}

/** The values of the columns that are kept, as text; nothing else of the row is touched. */
function valuesOf(cells: readonly Cell[], { kept }: Header, date1904: boolean): (string | null)[] {
  const byColumn: Cell[] = [];
  for (const cell of cells) byColumn[cell.column] = cell;
  return kept.map(({ from, column }) => {
    for (const { at } of from) {
      const cell = byColumn[at];
      if (cell !== undefined) return textOf(cell, column.type, date1904);
    }
    return null;
  });
}

function problemOf(
  cells: readonly Cell[],
  { values, header, lastColumn }: FoundHeader & { values: readonly (string | null)[] },
): string | null {
  if (cells.some(({ column, value }) => column > lastColumn && value !== '' && value !== null))
    return 'cells beyond the header';
  if (header.kept.every(({ from }, n) => values[n]?.trim() === from[0].written)) return 'the header again';
  return null;
}

function textOf({ value, error, date }: Cell, type: ColumnType, date1904: boolean): string | null {
  if (value === null) return error ?? null;
  if (typeof value === 'number' && (date === true || type === 'date'))
    return dateTimeOf(value, date1904) ?? String(value);
  return String(value);
}
