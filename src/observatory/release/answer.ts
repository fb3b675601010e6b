// What a query answers, as plain values in pieces, so that an answer of any length needs the room of one piece.
import { type DuckDBResult, DuckDBTypeId, type Json } from '@duckdb/node-api';

export type Cell = Json;

export type Answer = {
  columns: readonly { name: string; isNumber: boolean }[];
  /** Rows in the order of the columns. Dates are text, and so are whole numbers that JavaScript cannot hold. */
  pieces: AsyncIterable<Cell[][]>;
};

const NUMBERS: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
]);

export function answerOf(result: DuckDBResult): Answer {
  const types = result.columnTypes();
  const columns = result.deduplicatedColumnNames().map((name, n) => ({
    name,
    isNumber: NUMBERS.has(types[n]?.typeId ?? DuckDBTypeId.ANY),
  }));
  return { columns, pieces: piecesOf(result, columns) };
}

async function* piecesOf(result: DuckDBResult, columns: Answer['columns']): AsyncGenerator<Cell[][]> {
  for await (const rows of result.yieldRowsJson())
    yield rows.map((row) => row.map((cell, n) => (columns[n]?.isNumber ? numberOf(cell) : cell)));
}

/** DuckDB writes large whole numbers and decimals as text. */
function numberOf(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const number = Number(cell);
  return Number.isFinite(number) && (Number.isSafeInteger(number) || !Number.isInteger(number))
    ? number
    : cell;
}
