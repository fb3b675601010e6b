// Holds the reviewed decision codes against the release's own list: where the two differ, somebody must look.
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type DecisionCode,
  keyOf,
  readDecisionCodes,
} from '#observatory/court/derive/codes/decision-codes.ts';
import { sqlText } from '#observatory/duckdb.ts';
import type { Finding } from '#observatory/release/release.ts';

const LIST = 'tblLookupCourtDecision';

/**
 * Fills `court.decision_code` with the seed, and with `other` for keys that only the release's list has. Findings: keys of
 * the seed that the list lacks, keys of the list that the seed lacks, keys with two valid entries, and keys in the data that
 * neither has.
 */
export async function createDecisionCodes(duckdb: DuckDBConnection): Promise<readonly Finding[]> {
  const seed = readDecisionCodes();
  await duckdb.run(`
    CREATE TABLE court.decision_code (
      case_type VARCHAR, code VARCHAR, type VARCHAR, class VARCHAR, event VARCHAR, ends VARCHAR, reason VARCHAR
    )`);
  await duckdb.run(`INSERT INTO court.decision_code VALUES ${seed.map(valuesOf).join(', ')}`);
  const listed = await readList(duckdb);
  const inSeed = new Set(seed.map(keyOf));
  const inList = new Set(listed.map(keyOf));
  const unseeded = listed.filter((key) => !inSeed.has(keyOf(key)));
  if (unseeded.length > 0) {
    const others = unseeded.map((key) =>
      valuesOf({ ...key, class: 'other', event: 'proceeding-ended', ends: 'completed', reason: null }),
    );
    await duckdb.run(`INSERT INTO court.decision_code VALUES ${others.join(', ')}`);
  }
  const unlisted = inList.size === 0 ? [] : seed.filter((key) => !inList.has(keyOf(key)));
  const unknown = await unknownKeys(duckdb);
  return [
    found('decision-code-not-in-list', unlisted.map(keyOf), 'decoded here, not in the list of the release'),
    found('decision-code-not-decoded', unseeded.map(keyOf), 'in the list of the release, decoded as other'),
    found(
      'decision-code-ambiguous',
      listed.filter(({ entries }) => entries > 1).map(keyOf),
      'with two valid entries in the list of the release',
    ),
    found(
      'decision-code-unknown',
      unknown,
      'in proceedings, but neither decoded nor listed: the outcome is unknown',
    ),
  ].flat();
}

type ListedKey = Pick<DecisionCode, 'caseType' | 'code' | 'type'> & {
  /** Entries that claim the key: active ones, or of inactive ones the newest. */
  entries: number;
};

async function readList(duckdb: DuckDBConnection): Promise<readonly ListedKey[]> {
  const rows = await duckdb.runAndReadAll(`
    SELECT strCaseType, strDecCode, strDecType, count(*)::INTEGER
    FROM (
      FROM court.${LIST}
      WHERE strCaseType IS NOT NULL AND strDecCode IS NOT NULL AND strDecType IN ('C', 'O')
      QUALIFY rank() OVER (
        PARTITION BY strCaseType, strDecCode, strDecType
        ORDER BY coalesce(blnActive, false) DESC,
          CASE WHEN NOT coalesce(blnActive, false) THEN coalesce(datModifiedOn, datCreatedOn) END DESC NULLS LAST
      ) = 1
    )
    GROUP BY ALL ORDER BY ALL`);
  return (rows.getRows() as [string, string, 'C' | 'O', number][]).map(([caseType, code, type, entries]) => ({
    caseType,
    code,
    type,
    entries,
  }));
}

async function unknownKeys(duckdb: DuckDBConnection): Promise<readonly string[]> {
  const rows = await duckdb.runAndReadAll(`
    SELECT concat_ws(' ', coalesce(CASE_TYPE, '(no case type)'), p.code, p.type, concat('(', n, ')'))
    FROM (
      SELECT CASE_TYPE, DEC_CODE AS code, 'C' AS type, count(*) AS n FROM court.B_TblProceeding WHERE DEC_CODE IS NOT NULL GROUP BY ALL
      UNION ALL
      SELECT CASE_TYPE, OTHER_COMP, 'O', count(*) FROM court.B_TblProceeding WHERE OTHER_COMP IS NOT NULL GROUP BY ALL
    ) p
    WHERE NOT EXISTS (
      FROM court.decision_code d WHERE d.case_type = p.CASE_TYPE AND d.code = p.code AND d.type = p.type
    )
    ORDER BY n DESC, CASE_TYPE, p.code, p.type`);
  return rows.getRows().map(([key]) => key as string);
}

function found(code: string, keys: readonly string[], what: string): Finding[] {
  if (keys.length === 0) return [];
  const message = `Decision codes ${what}: ${keys.join(', ')}.`;
  return [{ severity: 'warning', code, table: LIST, message }];
}

function valuesOf({ caseType, code, type, class: name, event, ends, reason }: DecisionCode): string {
  const values = [caseType, code, type, name, event, ends].map(sqlText);
  return `(${values.join(', ')}, ${reason === null ? 'NULL' : sqlText(reason)})`;
}
