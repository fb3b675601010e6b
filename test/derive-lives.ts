// Tests of the facts of cases: a table of small lives, each a name, the rows of one case and the facts that must follow.
import { beforeAll, expect, test } from 'vitest';
import { readCourtTables } from '#observatory/court/tables.ts';
import { deriveRows, type FromRows, type Rows } from './derive-rows.ts';

/** A case row of type RMV, the number of the case and the keys of rows are filled in where they are not given. */
export type Life = { name: string; rows: Rows; facts: Readonly<Record<string, unknown>> };

/** Derives all lives at once, each as a case of its own, and holds each to its facts. */
export function testLives(lives: readonly Life[]): void {
  let result: FromRows;
  beforeAll(async () => {
    result = await deriveRows(rowsOf(lives));
  });
  test.each(lives)('$name', (life) => {
    expect(result.facts.get(lives.indexOf(life) + 1)).toMatchObject(life.facts);
  });
  test('there is one row a case', () => {
    expect(result.facts.size).toBe(lives.length);
  });
}

function rowsOf(lives: readonly Life[]): Rows {
  const tables = readCourtTables();
  const rows: Record<string, Record<string, string | number | boolean | null>[]> = {};
  for (const [at, life] of lives.entries()) {
    for (const [table, given] of Object.entries({ A_TblCase: [{}], ...life.rows })) {
      const names = tables.get(table)?.columns.map(({ name }) => name) ?? ['IDNCASE'];
      const ofCase = names.find((name) => name.toLowerCase() === 'idncase');
      const key = tables.get(table)?.key[0];
      const filled = given.map((row, nth) => ({
        ...(key !== undefined && ofCase !== undefined && { [key]: (at + 1) * 100 + nth }),
        ...(ofCase !== undefined && { [ofCase]: at + 1 }),
        ...(table === 'A_TblCase' && { CASE_TYPE: 'RMV' }),
        ...row,
      }));
      rows[table] = [...(rows[table] ?? []), ...filled];
    }
  }
  return rows;
}
