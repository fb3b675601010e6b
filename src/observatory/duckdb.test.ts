// DuckDB as the observatory opens it reaches no network, no other folder and no setting.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';

const own = mkdtempSync(join(tmpdir(), 'recourse-duckdb-'));
const other = mkdtempSync(join(tmpdir(), 'recourse-other-'));
const asked: (string | undefined)[] = [];
const server = createServer((request, response) => {
  asked.push(request.url);
  response.end('a,b\n1,2\n');
});
let opened: Awaited<ReturnType<typeof openDuckDb>>;
let address = '';

beforeAll(async () => {
  writeFileSync(join(own, 'own.csv'), 'a,b\n1,2\n');
  writeFileSync(join(other, 'other.csv'), 'a,b\n1,2\n');
  writeFileSync(join(other, 'named.csv'), 'a,b\n3,4\n');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  opened = await openDuckDb({ folders: [own], files: [join(other, 'named.csv')], spill: join(own, 'spill') });
});

afterAll(() => {
  opened.close();
  server.close();
  for (const folder of [own, other]) rmSync(folder, { recursive: true });
});

test('its own folder can be read and written', async () => {
  await opened.duckdb.run(
    `COPY (FROM ${sqlText(join(own, 'own.csv'))}) TO ${sqlText(join(own, 'own.parquet'))}`,
  );
  const rows = await opened.duckdb.runAndReadAll(`SELECT a, b FROM ${sqlText(join(own, 'own.parquet'))}`);
  expect(rows.getRowsJson()).toEqual([['1', '2']]);
});

test('a file of another folder can be read if it is named', async () => {
  const rows = await opened.duckdb.runAndReadAll(
    `SELECT * FROM read_csv(${sqlText(join(other, 'named.csv'))})`,
  );
  expect(rows.getRowsJson()).toEqual([['3', '4']]);
});

describe('nothing else can be reached', () => {
  test.each([
    ['a file of another folder', () => `SELECT * FROM read_csv(${sqlText(join(other, 'other.csv'))})`],
    [
      'another folder by a way back',
      () => `SELECT * FROM read_text(${sqlText(`${own}/../${other.split('/').at(-1)}/other.csv`)})`,
    ],
    ['writing into another folder', () => `COPY (SELECT 1) TO ${sqlText(join(other, 'x.parquet'))}`],
    ['another database', () => `ATTACH ${sqlText(join(other, 'x.duckdb'))}`],
    ['an address', () => `SELECT * FROM read_csv('${address}/x.csv')`],
    ['an extension from an address', () => `INSTALL httpfs FROM '${address}'`],
    ['an extension', () => 'LOAD httpfs'],
    ['a setting', () => 'SET enable_external_access = true'],
    ['the folders', () => "SET allowed_directories = ['/']"],
  ])('%s', async (_, sql) => {
    await expect(opened.duckdb.run(sql())).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});
