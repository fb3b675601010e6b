// Matches the codes of a release against the registry of facilities, courts and field offices, and tells which stand in none.
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { MATCH_RULES, type MatchRule, REGISTRY_COLUMNS } from '#observatory/registry/match-rules.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import { withReader } from '#observatory/release/reader.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Release } from '#observatory/release/release.ts';

/** `ambiguous`: several in the registry have the name, or several codes have it. `no-name`: the release's own list does not know the code. */
export type WhyUnmatched = 'not-in-registry' | 'ambiguous' | 'no-name';

export type CodeMatch = Pick<MatchRule, 'title' | 'table' | 'column' | 'registry' | 'by'> & {
  /** Different codes. */
  codes: { matched: number; unmatched: number };
  /** Rows of the table by their code; `empty` have none. */
  rows: { matched: number; unmatched: number; empty: number };
  /** Every code without a match, the most frequent first; `name` is what the release calls it, where it does. */
  unmatched: readonly { code: string; name: string | null; rows: number; why: WhyUnmatched }[];
};

/** The registry that was published last. Throws ReleaseRefusal where the ledger has none. */
export function getNewestRegistry(releases: readonly Release[]): Release {
  const registry = releases.findLast(({ kind }) => kind === 'registry');
  if (registry !== undefined) return registry;
  throw new ReleaseRefusal({
    code: 'unknown-release',
    file: '<arguments>',
    found: 'no registry in the observatory',
    expected: 'a registry of facilities, added with "recourse release add FOLDER"',
  });
}

/**
 * Every column of the release that has a counterpart in the registry; those that the release lacks are left out. Throws
 * ReleaseRefusal where the registry lacks what it is looked up by.
 */
export async function matchCodes(
  observatory: string,
  { release, registry }: { release: Release; registry: Release },
): Promise<CodeMatch[]> {
  return withReader(observatory, [release.id, registry.id], async ({ duckdb }) => {
    await duckdb.run(PLAIN_NAME);
    const matches: CodeMatch[] = [];
    for (const rule of MATCH_RULES[release.kind]) {
      if (!hasColumns(release, rule)) continue;
      refuseUnlessFit(registry, rule);
      const files = (id: string, table: string) =>
        `read_parquet(${sqlText(join(releaseFolder(observatory, id), 'tables', table, '*.parquet'))})`;
      const sql = matchSql(rule, {
        inRelease: (table) => files(release.id, table),
        inRegistry: files(registry.id, rule.registry),
      });
      matches.push(await matchOf(rule, sql, duckdb));
    }
    return matches;
  });
}

function hasColumns(release: Release, { table, column, names, state }: MatchRule): boolean {
  const has = (name: string, wanted: readonly (string | undefined)[]) =>
    missingIn(release, name, wanted).length === 0;
  if (names === undefined) return has(table, [column, state]);
  return has(table, [column]) && has(names.table, [names.code, names.name, state]);
}

function refuseUnlessFit(registry: Release, rule: MatchRule): void {
  const { code, states } = REGISTRY_COLUMNS[rule.registry];
  const missing = missingIn(registry, rule.registry, ['id', 'primary_name', code, states]);
  if (missing.length === 0) return;
  throw new ReleaseRefusal({
    code: 'unknown-header',
    file: registry.id,
    path: rule.registry,
    found: `no column ${missing.join(', ')}`,
    expected: 'a registry whose tables have the columns by which codes are looked up',
  });
}

/** The wanted columns that a table of a release does not have. */
function missingIn(
  { tables }: Release,
  table: string,
  wanted: readonly (string | undefined)[],
): readonly string[] {
  const stored = tables.find(({ name }) => name === table)?.columns.filter(({ type }) => type !== undefined);
  return wanted.filter(
    (one): one is string => one !== undefined && stored?.some(({ name }) => name === one) !== true,
  );
}

/** The letters and digits of a name, without what kind of thing it is. */
const PLAIN_NAME = `CREATE TEMP MACRO plain_name(written) AS regexp_replace(
  trim(regexp_replace(strip_accents(lower(written)), '[^a-z0-9]+', ' ', 'g')),
  ' (immigration court|field office|area of responsibility)$', '')`;

/** One row a code: how often it stands, what it is called, how many in the registry it fits, and how many codes fit the same. */
function matchSql(
  { table, column, names, state, single, registry, by }: MatchRule,
  { inRelease, inRegistry }: { inRelease: (table: string) => string; inRegistry: string },
): string {
  const trimmed = (name: string) => `nullif(trim(${sqlName(name)}), '')`;
  const stateOf = state === undefined ? 'NULL::VARCHAR' : `upper(${trimmed(state)})`;
  const own = names === undefined ? stateOf : 'NULL::VARCHAR';
  const named =
    names === undefined
      ? 'SELECT code, code AS name, state FROM used'
      : `SELECT DISTINCT ${trimmed(names.code)} AS code, ${trimmed(names.name)} AS name, ${stateOf} AS state
         FROM ${inRelease(names.table)}`;
  const { code, states } = REGISTRY_COLUMNS[registry];
  const fits =
    by === 'code'
      ? 'upper(r.code) = upper(n.code)'
      : 'r.plain = plain_name(n.name) AND (n.state IS NULL OR r.states IS NULL OR list_contains(r.states, n.state))';
  return `
    WITH used AS (
      SELECT ${trimmed(column)} AS code, ${own} AS state, count(*) AS rows
      FROM ${inRelease(table)} GROUP BY ALL),
    named AS (${named}),
    known AS (
      SELECT id, ${sqlName(code)} AS code, plain_name(primary_name) AS plain,
        ${states === undefined ? 'NULL::VARCHAR[]' : sqlName(states)} AS states
      FROM ${inRegistry}),
    fitting AS (
      SELECT u.code, u.state, any_value(u.rows) AS rows, any_value(n.name) AS name,
        count(DISTINCT r.id) AS ids, min(r.id) AS id
      FROM used u
      LEFT JOIN named n ON n.code = u.code ${names === undefined ? 'AND n.state IS NOT DISTINCT FROM u.state' : ''}
      LEFT JOIN known r ON ${fits}
      WHERE u.code IS NOT NULL GROUP BY u.code, u.state)
    SELECT code, name, rows, CASE
        WHEN name IS NULL THEN 'no-name'
        WHEN ids = 0 THEN 'not-in-registry'
        WHEN ids > 1 OR (${single} AND count(*) OVER (PARTITION BY id) > 1) THEN 'ambiguous'
      END AS why
    FROM fitting
    UNION ALL SELECT NULL, NULL, sum(rows), NULL FROM used WHERE code IS NULL
    ORDER BY rows DESC, code`;
}

async function matchOf(rule: MatchRule, sql: string, duckdb: DuckDBConnection): Promise<CodeMatch> {
  const answer = await duckdb.runAndReadAll(sql);
  const rows = answer.getRows().map(([code, name, count, why]) => ({
    code: code as string | null,
    name: name as string | null,
    rows: Number(count),
    why: why as WhyUnmatched | null,
  }));
  const sum = (some: readonly { rows: number }[]) => some.reduce((so, one) => so + one.rows, 0);
  const unmatched = rows.flatMap(({ code, why, ...rest }) =>
    code === null || why === null ? [] : [{ code, ...rest, why }],
  );
  const matched = rows.filter(({ code, why }) => code !== null && why === null);
  const { title, table, column, registry, by } = rule;
  return {
    title,
    table,
    column,
    registry,
    by,
    codes: { matched: matched.length, unmatched: unmatched.length },
    rows: {
      matched: sum(matched),
      unmatched: sum(unmatched),
      empty: sum(rows.filter(({ code }) => code === null)),
    },
    unmatched: unmatched.map(({ name, ...rest }) => ({
      ...rest,
      name: rule.names === undefined ? null : name,
    })),
  };
}
