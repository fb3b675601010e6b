// The SQL of a comparison: what is left of two tables when equal rows are taken out, and what became of it.
import type { DuckDBConnection } from '@duckdb/node-api';

/** A table of two releases as SQL. */
export type Compared = {
  /** The values that make the key. */
  keys: readonly string[];
  /** The values that are compared. */
  values: readonly string[];
  /** What reads a side; undefined where it has no rows. */
  from: string | undefined;
  to: string | undefined;
};

export function hashOf(values: readonly string[]): string {
  return values.length === 0 ? '0::UBIGINT' : `hash(${values.join(', ')})`;
}

/**
 * Makes the table `residue`: key (k0, k1, …), hash (h), and how many more rows of it the later release has (`net`
 * positive) or the earlier one (negative).
 */
export async function findResidue(duckdb: DuckDBConnection, compared: Compared): Promise<void> {
  const { keys, values, from, to } = compared;
  const selected = [
    { rows: from, side: -1 },
    { rows: to, side: 1 },
  ].flatMap(({ rows, side }) =>
    rows === undefined ? [] : [`SELECT ${named(keys)}, ${hashOf(values)} AS h, ${side} AS side FROM ${rows}`],
  );
  await duckdb.run(
    `CREATE OR REPLACE TEMP TABLE residue AS ${
      selected.length === 0
        ? `SELECT ${keys.map((_, n) => `NULL AS k${n}`).join(', ')}, 0 AS h, 0 AS net WHERE false`
        : `SELECT * EXCLUDE (side), sum(side)::BIGINT AS net FROM (${selected.join(' UNION ALL ')})
           GROUP BY ALL HAVING sum(side) <> 0`
    }`,
  );
}

/** By key: rows that only the earlier release has (`a`) and only the later one (`b`); the lesser of them is changed. */
export function residueByKey(keys: readonly string[]): string {
  return `SELECT ${namesOf(keys)}, sum(greatest(-net, 0)) AS a, sum(greatest(net, 0)) AS b, least(a, b) AS changed
    FROM residue GROUP BY ALL`;
}

export async function countResidue(
  duckdb: DuckDBConnection,
  compared: Compared,
): Promise<{ added: number; changed: number; vanished: number }> {
  const answer = await duckdb.runAndReadAll(
    `SELECT sum(b - changed), sum(changed), sum(a - changed) FROM (${residueByKey(compared.keys)})`,
  );
  const [added, changed, vanished] = answer.getRows()[0] ?? [];
  return { added: Number(added ?? 0), changed: Number(changed ?? 0), vanished: Number(vanished ?? 0) };
}

/**
 * In how many of the changed rows each value differs, in the order of `values`. Under a key with several rows on a side,
 * the first of the one is paired with the first of the other.
 */
export async function countColumns(duckdb: DuckDBConnection, compared: Compared): Promise<number[]> {
  const { keys, values, from, to } = compared;
  const names = namesOf(keys);
  // Rows are sorted by their keys alone, and whole rows read by their numbers: whole rows would spill.
  const side = (rows: string | undefined, sign: 1 | -1) => `
    SELECT * FROM (SELECT row, ${values.map((value, n) => `${value} AS v${n}`).join(', ')} FROM ${rows}) JOIN (
      SELECT ${names}, row, row_number() OVER (PARTITION BY ${names} ORDER BY row) AS n FROM (
        SELECT r.*, ${sign} * changed.net AS copies,
          row_number() OVER (PARTITION BY ${keys.map((_, n) => `r.k${n}`).join(', ')}, r.h ORDER BY r.row) AS copy
        FROM (SELECT ${named(keys)}, ${hashOf(values)} AS h, row FROM ${rows}) r
        JOIN changed ON ${isSameKey(keys, 'r', 'changed')} AND r.h = changed.h
      ) WHERE copy <= copies
    ) USING (row)`;
  const answer = await duckdb.runAndReadAll(`
    WITH changed AS (
      SELECT residue.* FROM residue
      JOIN (SELECT * FROM (${residueByKey(keys)}) WHERE changed > 0) k ON ${isSameKey(keys, 'residue', 'k')})
    SELECT ${values.map((_, n) => `count(*) FILTER (a.v${n} IS DISTINCT FROM b.v${n})`).join(', ')}
    FROM (${side(from, -1)}) a JOIN (${side(to, 1)}) b ON ${isSameKey(keys, 'a', 'b')} AND a.n = b.n`);
  return (answer.getRows()[0] ?? []).map(Number);
}

/** Keys may have parts without a value: two of them are the same part. */
function isSameKey(keys: readonly string[], one: string, other: string): string {
  return keys.map((_, n) => `${one}.k${n} IS NOT DISTINCT FROM ${other}.k${n}`).join(' AND ');
}

const named = (keys: readonly string[]) => keys.map((key, n) => `${key} AS k${n}`).join(', ');
const namesOf = (keys: readonly string[]) => keys.map((_, n) => `k${n}`).join(', ');
