// Turns a file of clean rows into Parquet, and the months of birth in it into a file of their own.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CELL_KINDS } from '#observatory/court/cells/cell-kinds.ts';
import type { TablePlaces } from '#observatory/court/places.ts';
import { type CourtColumn, type CourtTable, isBirth, keptColumns } from '#observatory/court/tables.ts';
import type { TextChunk } from '#observatory/court/text-chunks.ts';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

/** `M/YYYY` as twelve times the year and the month from 0. */
const bornMonth = ({ name }: CourtColumn) =>
  ['2', '1']
    .map((part) => `CAST(split_part(${sqlName(name)}, '/', ${part}) AS INTEGER)`)
    .join(' * 12 + ')
    .concat(' - 1');

/** The files it writes are there whole or not at all; the text is removed. */
export async function storeChunk(
  duckdb: DuckDBConnection,
  { table, places, chunk }: { table: CourtTable; places: TablePlaces; chunk: TextChunk },
): Promise<void> {
  const columns = keptColumns(table);
  const types = [
    ...columns.map(({ name, type }) => [name, CELL_KINDS[type].type]),
    ['row', 'BIGINT'],
    ['quality', 'VARCHAR'],
  ];
  const shape = types
    .map(([name, type]) => `${sqlText(name as string)}: ${sqlText(type as string)}`)
    .join(', ');
  const text = `read_csv(${sqlText(chunk.path)}, auto_detect = false, header = false, delim = '\\t', new_line = '\\n',
    quote = '', escape = '', nullstr = '', columns = {${shape}})`;
  const births = columns.filter(isBirth);
  const file = `${String(chunk.at).padStart(5, '0')}.parquet`;
  const without =
    births.length === 0 ? '' : `EXCLUDE (${births.map(({ name }) => sqlName(name)).join(', ')})`;
  await writeParquet(duckdb, `SELECT * ${without} FROM ${text}`, join(places.rows, file));
  for (const birth of births) {
    const keys = table.key.map(sqlName).join(', ');
    await writeParquet(
      duckdb,
      `SELECT ${keys}, ${bornMonth(birth)} AS born_month FROM ${text}`,
      join(places.birth, file),
    );
  }
  await rm(chunk.path);
}
