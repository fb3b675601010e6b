// Two tables compared as multisets by key, held against the same count made row by row.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { compareTable } from '#observatory/release/compare-table.ts';
import type { TableReport } from '#observatory/release/release.ts';

type Row = { k: number | null; l: string | null; a: number | null; b: string | null };

const folder = mkdtempSync(join(tmpdir(), 'recourse-compare-'));
let opened: Awaited<ReturnType<typeof openDuckDb>>;
beforeAll(async () => {
  opened = await openDuckDb({ folders: [folder], spill: join(folder, 'spill') });
});
afterAll(() => {
  opened.close();
  rmSync(folder, { recursive: true });
});

const TYPES = { row: 'BIGINT', k: 'BIGINT', l: 'VARCHAR', a: 'INTEGER', b: 'VARCHAR', quality: 'VARCHAR' };

/** A side of a comparison, its rows in a Parquet file. */
async function sideOf(
  name: string,
  rows: readonly Row[],
  key: readonly string[],
  types: Record<string, string> = TYPES,
) {
  const files = join(folder, `${name}.parquet`);
  const literal = (value: number | string | null) =>
    value === null ? 'NULL' : typeof value === 'number' ? value : sqlText(value);
  const values = rows.map((row, n) =>
    Object.keys(types).map((column) => {
      const value = column === 'row' ? n + 1 : column === 'quality' ? name : row[column as keyof Row];
      return `${literal(value ?? null)}::${types[column]} AS "${column}"`;
    }),
  );
  const selects = values.map((row) => `SELECT ${row.join(', ')}`);
  if (rows.length > 0)
    await opened.duckdb.run(`COPY (${selects.join(' UNION ALL ')}) TO ${sqlText(files)} (FORMAT parquet)`);
  const columns = Object.entries(types).map(([column, type]) => ({ name: column, type }));
  const report: TableReport = {
    name: 't',
    file: 't.csv',
    loaded: rows.length,
    repaired: 0,
    quarantined: 0,
    expected: null,
    difference: null,
    orphans: 0,
    codeMisses: 0,
    key,
    columns,
  };
  return { report, files };
}

async function compare(from: readonly Row[], to: readonly Row[], key: readonly string[]) {
  const sides = { from: await sideOf('from', from, key), to: await sideOf('to', to, key) };
  return compareTable(opened.duckdb, { name: 't', ...sides });
}

/** The same, row by row: equal rows are taken out under each key, the last of them first, then the first is paired with the first. */
function countByHand(from: readonly Row[], to: readonly Row[], key: readonly (keyof Row)[]) {
  const compared = (['k', 'l', 'a', 'b'] as const).filter((column) => !key.includes(column));
  const textOf = (row: Row, columns: readonly (keyof Row)[]) =>
    JSON.stringify(columns.map((column) => row[column]));
  const counts = { added: 0, changed: 0, vanished: 0, columns: {} as Record<string, number> };
  const keys = new Set([...from, ...to].map((row) => textOf(row, key)));
  for (const each of keys) {
    const old = from.filter((row) => textOf(row, key) === each);
    const fresh = to
      .filter((row) => textOf(row, key) === each)
      .toReversed()
      .filter((row) => {
        const same = old.findLastIndex((other) => textOf(other, compared) === textOf(row, compared));
        if (same >= 0) old.splice(same, 1);
        return same < 0;
      })
      .toReversed();
    const changed = key.length === 0 ? 0 : Math.min(old.length, fresh.length);
    counts.changed += changed;
    counts.added += fresh.length - changed;
    counts.vanished += old.length - changed;
    for (let n = 0; n < changed; n += 1)
      for (const column of compared)
        if (old[n]?.[column] !== fresh[n]?.[column])
          counts.columns[column] = (counts.columns[column] ?? 0) + 1;
  }
  return counts;
}

const rows = fc.array(
  fc.record({
    k: fc.constantFrom(1, 2, 3, null),
    l: fc.constantFrom('x', '', null),
    a: fc.constantFrom(0, 1, null),
    b: fc.constantFrom('NA', "d'Or", null),
  }),
  { maxLength: 12 },
);

test.each([[['k']], [['k', 'l']], [[]]] as (keyof Row)[][][])('by the key %j', async (key) => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (from, to) => {
      const { added, changed, vanished, columns } = await compare(from, to, key);
      const counts = {
        added,
        changed,
        vanished,
        columns: Object.fromEntries(columns.map((one) => [one.name, one.changed])),
      };
      expect(counts).toEqual(countByHand(from, to, key));
      expect(added - vanished).toBe(to.length - from.length);
    }),
    { numRuns: 40 },
  );
});

test('columns that only one side has are named and not compared, others are compared over a change of type', async () => {
  const row = { k: 1, l: 'x', a: 7, b: 'same' };
  const { l: _, ...older } = TYPES;
  const from = await sideOf('from', [row], ['k'], { ...older, a: 'VARCHAR' });
  const to = await sideOf('to', [{ ...row, b: 'other' }], ['k'], TYPES);
  expect(await compareTable(opened.duckdb, { name: 't', from, to })).toMatchObject({
    changed: 1,
    columns: [{ name: 'b', changed: 1 }],
    onlyInFrom: [],
    onlyInTo: ['l'],
  });
});

test('a table that only one release has came or vanished with all its rows', async () => {
  const side = await sideOf('from', [{ k: 1, l: 'x', a: 7, b: null }], ['k']);
  const absent = { name: 't', columns: [], onlyInFrom: [], onlyInTo: [], changed: 0, key: ['k'] };
  expect(await compareTable(opened.duckdb, { name: 't', from: side, to: undefined })).toEqual({
    ...absent,
    added: 0,
    vanished: 1,
  });
  expect(await compareTable(opened.duckdb, { name: 't', from: undefined, to: side })).toEqual({
    ...absent,
    added: 1,
    vanished: 0,
  });
});
