// Codes that stand in no code list of the release.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Counts } from '#observatory/court/derive/counts.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import { sqlName } from '#observatory/duckdb.ts';
import type { Finding } from '#observatory/release/release.ts';

/** The list whose codes mean something only together with case type and kind. */
const DECISIONS = 'tblLookupCourtDecision';

/** The kind of each column with codes of that list, and the case type beside it. */
const DECISION_KINDS: Readonly<Record<string, 'C' | 'O'>> = { DEC_CODE: 'C', OTHER_COMP: 'O' };

/**
 * Counts, per column with a code list, the rows whose code does not stand in it as `unlisted COLUMN`, and per table all of
 * them. A list that the release does not have is a finding, and its columns are not counted.
 */
export async function countCodeMisses(
  duckdb: DuckDBConnection,
  tables: ReadonlyMap<string, CourtTable>,
  counts: Counts,
): Promise<{ codeMisses: Map<string, number>; findings: readonly Finding[] }> {
  const codeMisses = new Map<string, number>();
  const missing = new Set<string>();
  for (const { name, columns, part, notRead } of tables.values()) {
    if (part !== 'main' || notRead !== undefined) continue;
    for (const { name: column, list, drop } of columns) {
      if (list === undefined || drop !== undefined) continue;
      if (await isEmpty(duckdb, list.table)) {
        missing.add(list.table);
        continue;
      }
      const rows = await duckdb.runAndReadAll(missesSql(name, column, list));
      const [[count]] = rows.getRows() as [[bigint]];
      counts.add(name, `unlisted ${column}`, count);
      codeMisses.set(name, (codeMisses.get(name) ?? 0) + Number(count));
    }
  }
  const findings = [...missing].map((table) => ({
    severity: 'warning' as const,
    code: 'code-list-missing',
    table,
    message: `The release has no entries in ${table}: codes that should stand in it are not checked.`,
  }));
  return { codeMisses, findings };
}

async function isEmpty(duckdb: DuckDBConnection, table: string): Promise<boolean> {
  const rows = await duckdb.runAndReadAll(`SELECT 1 FROM court.${sqlName(table)} LIMIT 1`);
  return rows.currentRowCount === 0;
}

function missesSql(table: string, column: string, list: { table: string; column: string }): string {
  const kind = list.table === DECISIONS ? DECISION_KINDS[column] : undefined;
  const code = sqlName(column);
  const also = kind === undefined ? '' : ', CASE_TYPE';
  const match = kind === undefined ? '' : `AND l.strCaseType = c.CASE_TYPE AND l.strDecType = '${kind}'`;
  return `
    SELECT coalesce(sum(n), 0)::BIGINT
    FROM (SELECT ${code}${also}, count(*) AS n FROM court.${sqlName(table)} WHERE ${code} IS NOT NULL GROUP BY ALL) c
    WHERE NOT EXISTS (FROM court.${sqlName(list.table)} l WHERE l.${sqlName(list.column)} = c.${code} ${match})`;
}
