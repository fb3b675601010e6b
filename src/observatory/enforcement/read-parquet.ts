// Reads one Parquet file of rows: its columns are found by their names, and no other is touched.
import { stat } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { columnName } from '#observatory/enforcement/column-name.ts';
import { findHeader, type HeaderCell } from '#observatory/enforcement/header.ts';
import type { Input } from '#observatory/enforcement/inputs.ts';
import type { LoadedPart, PartContext } from '#observatory/enforcement/part.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

export async function* readParquet({ path, file }: Input, context: PartContext): AsyncGenerator<LoadedPart> {
  const { duckdb, progress, rowsBefore } = context;
  const { size } = await stat(path);
  progress.stage(file, size);
  const columns = await parquetColumns({ path, file }, duckdb);
  const header = findHeader(cellsOf(columns), { file, path: '$' });
  if (header === undefined) {
    yield { place: file, bytesRead: 0, findings: [unreadFile(file)] };
    return;
  }
  const source = `read_parquet(${sqlText(path)}, file_row_number = true)`;
  const counted = await duckdb.runAndReadAll(`SELECT count(*) FROM ${source}`);
  const rows = Number(counted.getRows()[0]?.[0] ?? 0);
  const ofPublisher = (wanted: string) => {
    const found = columns.find(({ name }) => columnName(name) === wanted);
    return found === undefined ? 'NULL' : sqlName(found.name);
  };
  const kept = header.kept.map(
    ({ name, at }) => `${asText(columns[at] as ParquetColumn)} AS ${sqlName(name)}`,
  );
  progress.advance({ bytes: size, rows });
  yield {
    place: file,
    bytesRead: size,
    findings: [],
    read: {
      header,
      rows,
      select: `SELECT file_row_number + ${rowsBefore(header.table) + 1} AS row, ${sqlText(file)} AS file,
        CAST(${ofPublisher('sheet_original')} AS VARCHAR) AS sheet,
        TRY_CAST(${ofPublisher('row_original')} AS BIGINT) AS sheet_row, NULL::VARCHAR AS problem, ${kept.join(', ')}
        FROM ${source}`,
    },
  };
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
  try {
    const described = await duckdb.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${sqlText(path)})`);
    return described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  } catch (error) {
    const found = String((error as Error).message).split('\n')[0] ?? '';
    throw new ReleaseRefusal({ code: 'unreadable-release', file, found, expected: 'a whole Parquet file' });
  }
}

/** Local times that were saved as if they were of UTC are read as they stand, whatever the machine's zone. */
function asText({ name, type }: ParquetColumn): string {
  const value = type === 'TIMESTAMP WITH TIME ZONE' ? `${sqlName(name)} AT TIME ZONE 'UTC'` : sqlName(name);
  return `CAST(${value} AS VARCHAR)`;
}

function unreadFile(file: string) {
  const message = `${file}: its columns are those of no known table; it was not read`;
  return { severity: 'warning', code: 'file-not-read', message } as const;
}
