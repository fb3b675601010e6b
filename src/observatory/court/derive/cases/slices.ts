// The cases of a release in slices small enough for the aggregates of one to fit into memory.
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';

/** Cases at a time: what is derived of them takes about a GiB at most. Fewer would read the tables more often. */
const CASES_OF_A_SLICE = 300_000;

/** The column by which a row belongs to a case. */
const CASE_COLUMNS: Readonly<Record<string, string>> = {
  A_TblCase: 'IDNCASE',
  B_TblProceeding: 'IDNCASE',
  tbl_schedule: 'IDNCASE',
  tbl_RepsAssigned: 'IDNCASE',
  tbl_Court_Appln: 'IDNCASE',
  tbl_Court_Motions: 'IDNCASE',
  D_TblAssociatedBond: 'IDNCASE',
  tbl_CustodyHistory: 'IDNCASE',
  tblAppeal: 'idncase',
  tbl_JuvenileHistory: 'idnCase',
  A_TblCaseIdentifier: 'IDNCASE',
  tbl_CasePriorityHistory: 'idnCase',
  tbl_Lead_Rider: 'idnRiderCase',
};

/** Tables that know a case only through an appeal. */
const BY_APPEAL = ['tblAppealFedCourts', 'tblThreeMbrReferrals'];

/** From the first case to before the next slice's first; the ends are open, so that every row is in one slice. */
type Slice = { from: bigint | null; to: bigint | null };

/** Slices that divide the cases evenly; at least one. */
export async function sliceCases(
  duckdb: DuckDBConnection,
  most = CASES_OF_A_SLICE,
): Promise<readonly Slice[]> {
  const counted = await duckdb.runAndReadAll('SELECT count(*) FROM court.A_TblCase');
  const [[cases]] = counted.getRows() as [[bigint]];
  const count = Math.ceil(Number(cases) / most);
  if (count <= 1) return [{ from: null, to: null }];
  const shares = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
  const cuts = await duckdb.runAndReadAll(`
    SELECT DISTINCT unnest(approx_quantile(IDNCASE, [${shares.join(', ')}]))::BIGINT AS cut FROM court.A_TblCase ORDER BY cut`);
  const firsts = [null, ...cuts.getRows().map(([cut]) => cut as bigint)];
  return firsts.map((from, index) => ({ from, to: firsts[index + 1] ?? null }));
}

/** The tables of one slice as views of the schema `slice`, under their own names. Rows of no case are in the last slice. */
export async function createSliceViews(duckdb: DuckDBConnection, slice: Slice): Promise<void> {
  const create = (name: string, sql: string) =>
    duckdb.run(`CREATE OR REPLACE VIEW slice.${sqlName(name)} AS ${sql}`);
  for (const [table, column] of Object.entries(CASE_COLUMNS)) {
    const from = `FROM court.${sqlName(table)} WHERE ${within(column, slice)}`;
    await create(table, `SELECT *, ${isOrphan(table)} AS orphan ${from}`);
  }
  for (const table of BY_APPEAL) {
    const cases =
      'SELECT idnAppeal AS lngAppealID, any_value(idncase) AS case_id FROM court.tblAppeal GROUP BY ALL';
    const from = `FROM court.${sqlName(table)} LEFT JOIN (${cases}) USING (lngAppealID) WHERE ${within('case_id', slice)}`;
    await create(table, `SELECT *, ${isOrphan(table)} AS orphan ${from}`);
  }
  await create('leads', `FROM court.tbl_Lead_Rider WHERE ${within('idnLeadCase', slice)}`);
  await create('birth', `FROM court.birth WHERE ${within('IDNCASE', slice)}`);
}

/** Whether a foreign key of the row leads nowhere. */
function isOrphan(table: string): string {
  return `"row" IN (SELECT "row" FROM court.orphan WHERE "table" = ${sqlText(table)})`;
}

function within(column: string, { from, to }: Slice): string {
  const bounds = [from === null ? [] : `${column} >= ${from}`, to === null ? [] : `${column} < ${to}`].flat();
  const all = bounds.length === 0 ? 'true' : bounds.join(' AND ');
  return to === null ? `(${all} OR ${column} IS NULL)` : all;
}
