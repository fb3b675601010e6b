// Reads one Parquet file of rows: its columns are found by their names, and no other is touched.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { HeaderCell } from '#observatory/enforcement/assign-columns.ts';
import { columnName } from '#observatory/enforcement/column-name.ts';
import { findHeader, type Header } from '#observatory/enforcement/header.ts';
import type { Input } from '#observatory/enforcement/inputs.ts';
import type { LoadedPart, PartContext } from '#observatory/enforcement/part.ts';
import { isDiskFull } from '#observatory/release/disk-full.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

export async function* readParquet({ path, file }: Input, context: PartContext): AsyncGenerator<LoadedPart> {
  const { duckdb, scratch, progress, rowsBefore, nextName } = context;
  const { size } = await stat(path);
  progress.stage(file, size);
  const columns = await parquetColumns({ path, file }, duckdb);
  const header = findHeader(cellsOf(columns), { file, path: '$' });
  if (header === undefined) {
    const message = `${file}: its columns are those of no known table; it was not read`;
    yield { place: file, bytesRead: 0, findings: [{ severity: 'warning', code: 'file-not-read', message }] };
    return;
  }
  // Read through at once, so that damage shows here and not in the middle of what is made of it.
  const staged = sqlText(join(scratch, `staging_${nextName()}.parquet`));
  const query = rowsSql(path, { file, columns, header, before: rowsBefore(header.table) });
  const { rowsChanged } = await orRefuse(file, duckdb.run(`COPY (${query}) TO ${staged} (FORMAT parquet)`));
  progress.advance({ bytes: size, rows: rowsChanged });
  const read = { header, rows: rowsChanged, select: `SELECT * FROM read_parquet(${staged})` };
  yield { place: file, bytesRead: size, findings: [], read };
}

/** The one header of a Parquet file. */
export async function* parquetHeader(
  input: Pick<Input, 'path' | 'file'>,
  duckdb: DuckDBConnection,
): AsyncGenerator<HeaderCell[]> {
  yield cellsOf(await parquetColumns(input, duckdb));
}

type ParquetColumn = { name: string; type: string };

function cellsOf(columns: readonly ParquetColumn[]): HeaderCell[] {
  return columns.map(({ name }, at) => ({ written: name, at }));
}

async function parquetColumns(
  { path, file }: Pick<Input, 'path' | 'file'>,
  duckdb: DuckDBConnection,
): Promise<ParquetColumn[]> {
  const described = await orRefuse(
    file,
    duckdb.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${sqlText(path)})`),
  );
  return described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
}

function rowsSql(
  path: string,
  {
    file,
    columns,
    header,
    before,
  }: { file: string; columns: readonly ParquetColumn[]; header: Header; before: number },
): string {
  const ofPublisher = (wanted: string) => {
    const found = columns.find(({ name }) => columnName(name) === wanted);
    return found === undefined ? 'NULL' : sqlName(found.name);
  };
  const kept = header.kept.map(({ name, from }) => {
    const texts = from.map(({ at }) => asText(columns[at] as ParquetColumn));
    return `coalesce(${texts.join(', ')}) AS ${sqlName(name)}`;
  });
  return `
    SELECT file_row_number + ${before + 1} AS row, ${sqlText(file)} AS file,
      CAST(${ofPublisher('sheet_original')} AS VARCHAR) AS sheet,
      TRY_CAST(${ofPublisher('row_original')} AS BIGINT) AS sheet_row, NULL::VARCHAR AS problem, ${kept.join(', ')}
    FROM read_parquet(${sqlText(path)}, file_row_number = true)`;
}

/** Local times that were saved as if they were of UTC are read as they stand, whatever the machine's zone. */
function asText({ name, type }: ParquetColumn): string {
  const value = type === 'TIMESTAMP WITH TIME ZONE' ? `${sqlName(name)} AT TIME ZONE 'UTC'` : sqlName(name);
  return `CAST(${value} AS VARCHAR)`;
}

/** What DuckDB says against the file is a refusal; what it says against the machine is not the file's fault. */
async function orRefuse<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const [found = ''] = (error as Error).message.split('\n');
    if (isDiskFull(error) || found.startsWith('Out of Memory')) throw error;
    throw new ReleaseRefusal({ code: 'unreadable-release', file, found, expected: 'a whole Parquet file' });
  }
}
