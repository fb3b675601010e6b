import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { ParquetFile } from '#observatory/parquet/parquet-file.ts';

let folder: string;
let database: Awaited<ReturnType<typeof openDuckDb>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  database = await openDuckDb({ folders: [folder], spill: join(folder, 'spill') });
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

async function readBack(path: string, sql = '*'): Promise<unknown[][]> {
  const reader = await database.duckdb.runAndReadAll(`SELECT ${sql} FROM read_parquet(${sqlText(path)})`);
  return reader.getRowsJson();
}

const TYPES = {
  long: 'BIGINT',
  day: 'DATE',
  small: 'INTEGER',
  instant: 'TIMESTAMP',
  text: 'VARCHAR',
  flag: 'BOOLEAN',
} as const;

type Row = {
  [Name in keyof typeof TYPES]:
    | (Name extends 'text' ? string : Name extends 'flag' ? boolean : number)
    | null;
};

const row: fc.Arbitrary<Row> = fc.record({
  long: fc.option(fc.maxSafeInteger()),
  day: fc.option(fc.integer({ min: -30_000, max: 40_000 })),
  small: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  instant: fc.option(fc.integer({ min: -(10 ** 15), max: 4 * 10 ** 15 })),
  text: fc.option(fc.oneof(fc.constantFrom('RMV', 'NA', '', '00'), fc.string({ unit: 'grapheme' }))),
  flag: fc.option(fc.boolean()),
});

test('what is written is what DuckDB reads', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (rows) => {
      const path = join(folder, `${files++}.parquet`);
      const file = new ParquetFile(path, TYPES);
      for (const each of rows) file.addRow(each);
      file.close();
      const read = await readBack(path, `long, epoch(day) / 86400, small, epoch_us(instant), text, flag`);
      const number = (value: number | null) => (value === null ? null : String(value));
      expect(read).toEqual(
        rows.map(({ long, day, small, instant, text, flag }) => [
          number(long),
          day,
          small,
          number(instant),
          text,
          flag,
        ]),
      );
    }),
    { numRuns: 60 },
  );
});

test('the types are those of DuckDB', async () => {
  const path = join(folder, 'types.parquet');
  new ParquetFile(path, TYPES).close();
  const reader = await database.duckdb.runAndReadAll(`DESCRIBE FROM read_parquet(${sqlText(path)})`);
  expect(Object.fromEntries(reader.getRows().map(([name, type]) => [name, type]))).toEqual(TYPES);
});

test('many rows make several row groups, with codes, with texts that are all different and with neither', async () => {
  const path = join(folder, 'groups.parquet');
  const file = new ParquetFile(path, { n: 'BIGINT', code: 'VARCHAR', name: 'VARCHAR', none: 'VARCHAR' });
  const total = 300_000;
  for (let n = 0; n < total; n++) file.addRow({ n, code: `C${n % 300}`, name: `name ${n}`, none: null });
  file.close();
  expect(
    await readBack(
      path,
      `count(*), count(DISTINCT n), count(DISTINCT code), count(DISTINCT name), count(none),
       count(*) FILTER (code = 'C' || n % 300 AND name = 'name ' || n)`,
    ),
  ).toEqual([[total, total, 300, total, 0, total].map(String)]);
  const groups = await database.duckdb.runAndReadAll(
    `SELECT DISTINCT row_group_id, stats_min_value, stats_max_value FROM parquet_metadata(${sqlText(path)})
     WHERE path_in_schema = 'n' ORDER BY row_group_id`,
  );
  expect(groups.getRowsJson()).toEqual([
    ['0', '0', '119999'],
    ['1', '120000', '239999'],
    ['2', '240000', '299999'],
  ]);
});

test('an unfinished file does not bear its name', () => {
  new ParquetFile(join(folder, 'unfinished.parquet'), { n: 'BIGINT' }).addRow({ n: 1 });
  expect(readdirSync(folder).filter((name) => name.startsWith('unfinished'))).toEqual([
    'unfinished.parquet.partial',
  ]);
});
