// Reads the sheets of one workbook of rows: finds each header by its names and stages what may be kept.
import { findHeader, type Header, type HeaderCell } from '#observatory/enforcement/header.ts';
import type { Input } from '#observatory/enforcement/inputs.ts';
import type { LoadedPart, PartContext } from '#observatory/enforcement/part.ts';
import { openStaging } from '#observatory/enforcement/staging.ts';
import type { ColumnType } from '#observatory/enforcement/tables.ts';
import type { Finding } from '#observatory/release/release.ts';
import { dateTimeOf } from '#observatory/xlsx/serial-date.ts';
import { type Cell, openWorkbook, type Row, type Sheet } from '#observatory/xlsx/workbook.ts';

/** The header stands below six lines of title at most; more leaves room for others. */
const HEADER_WITHIN = 30;

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
  const { duckdb, scratch, progress, rowsBefore, nextName } = context;
  let bytesRead = 0;
  const told = (bytes: number) => {
    bytesRead += bytes;
    progress.advance({ bytes });
  };
  let header: Header | undefined;
  let staging: Awaited<ReturnType<typeof openStaging>> | undefined;
  let lastColumn = 0;
  let rows = 0;
  let rowsWithoutHeader = 0;
  let untold = 0;
  for await (const row of sheet.rows(told)) {
    if (header === undefined) {
      rowsWithoutHeader += 1;
      if (row.row > HEADER_WITHIN) continue;
      header = findHeader(namesIn(row), { file, path: sheet.name });
      if (header === undefined) continue;
      lastColumn = row.cells.at(-1)?.column ?? 0;
      const columns = header.kept.map(({ name }) => name);
      staging = await openStaging(duckdb, { scratch, name: nextName(), columns });
      continue;
    }
    rows += 1;
    const place = {
      row: rowsBefore(header.table) + rows,
      file,
      sheet: sheet.name,
      sheetRow: row.row,
      problem: problemOf(row, { header, lastColumn }),
    };
    await staging?.add(place, valuesOf(row, header, date1904));
    untold += 1;
    if (untold === 1000) {
      progress.advance({ rows: untold });
      untold = 0;
    }
  }
  progress.advance({ rows: untold });
  const place = `${file}!${sheet.name}`;
  if (header === undefined || staging === undefined)
    return { place, bytesRead, findings: unreadSheet(place, rowsWithoutHeader) };
  return { place, bytesRead, findings: [], read: { header, rows, select: await staging.finish() } };
}

/** A sheet of notes has few rows; a long sheet without a header is rows that would be lost. */
function unreadSheet(place: string, rows: number): Finding[] {
  if (rows === 0) return [];
  const severity = rows > HEADER_WITHIN ? 'error' : 'warning';
  const message = `${place}: ${rows} rows without the header of a known table were not read`;
  return [{ severity, code: 'sheet-not-read', message }];
}

function namesIn({ cells }: Row): HeaderCell[] {
  return cells.flatMap(({ column, value }) =>
    typeof value === 'string' ? [{ at: column, written: value.trim() }] : [],
  );
}

function problemOf(
  { cells }: Row,
  { header, lastColumn }: { header: Header; lastColumn: number },
): string | null {
  if (cells.some(({ column, value }) => column > lastColumn && value !== '' && value !== null))
    return 'cells beyond the header';
  const byColumn = new Map(cells.map(({ column, value }) => [column, value]));
  if (header.kept.every(({ at, written }) => byColumn.get(at) === written)) return 'the header again';
  return null;
}

/** The values of the columns that are kept, as text; nothing else of the row is touched. */
function valuesOf({ cells }: Row, { kept }: Header, date1904: boolean): (string | null)[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return kept.map(({ at, column }) => {
    const cell = byColumn.get(at);
    return cell === undefined ? null : textOf(cell, column.type, date1904);
  });
}

function textOf({ value, error, date }: Cell, type: ColumnType, date1904: boolean): string | null {
  if (value === null) return error ?? null;
  if (typeof value === 'number' && (date === true || type === 'date' || type === 'timestamp'))
    return dateTimeOf(value, date1904) ?? String(value);
  return String(value);
}
