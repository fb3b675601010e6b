// Names, numbers, beliefs, labels, birth dates and free text of ICE's rows are in no file of the release.
import { expect, test } from 'vitest';
import { sqlText } from '#observatory/duckdb.ts';
import { columnName } from '#observatory/enforcement/column-name.ts';
import { NEVER, TABLES } from '#observatory/enforcement/tables.ts';
import { filesBelow, loadSheets, sheetOf } from '../../../test/load-enforcement.ts';

/** Written out and not taken from the list of the product: what must not enter whatever that list says. */
const FORBIDDEN = [
  'Full Name',
  'Home Address',
  'Detention Comments',
  'A Number',
  'Alien File Number',
  'EID Case ID',
  'EID Subject ID',
  'EID DTA ID',
  'Case ID',
  'Subject ID',
  'Detention ID',
  'Arrest Created By',
  'Birth Date',
  'Religion',
  'Race',
  'Ethnicity',
  'Marital Status',
  'Marital',
  'Apprehension Site Landmark',
  'Event Landmark',
  'Operation',
  'Detainer Facility',
  'Other Removal Reason',
  'Known Terrorist Yes No',
  'Suspected Gang Yes No',
  'Criminal Street Gang Yes No',
  'Significant Risk Yes No',
  'Active Investigation Yes No',
  'Case Threat Level',
  'Detainer Threat Level',
  'Detainee Classification',
];

const headerOf = (table: (typeof TABLES)[string]) => [
  ...FORBIDDEN.slice(0, 12),
  ...Object.keys(table.columns).filter((column) => !FORBIDDEN.map(columnName).includes(column)),
  ...FORBIDDEN.slice(12),
];

test.each(Object.entries(TABLES))('no forbidden value of %s is in any file', async (name, table) => {
  const header = headerOf(table);
  const rows = [0, 1].map((n) =>
    Object.fromEntries(
      header.map((column) => {
        if (FORBIDDEN.includes(column)) return [column, `canary ${column} ${n}`];
        return [column, column === 'birth_year' ? 1987 : '2025-01-01'];
      }),
    ),
  );
  const { loaded, query, release, scratch } = await loadSheets([sheetOf('Rows', { header, rows })]);
  expect(loaded.tables[0]).toMatchObject({ name, loaded: 2 });
  expect(JSON.stringify(loaded)).not.toContain('canary');
  for (const { path, bytes } of [...(await filesBelow(release)), ...(await filesBelow(scratch))]) {
    const words = path.startsWith(release) ? ['canary', '1987'] : ['canary'];
    for (const word of words) expect(bytes.includes(word), `${word} in ${path}`).toBe(false);
    if (!path.endsWith('.parquet')) continue;
    const held = words.map((word) => `contains(held, ${sqlText(word)})`).join(' OR ');
    const found = await query(
      `SELECT held FROM (SELECT t::VARCHAR AS held FROM read_parquet(${sqlText(path)}) t) WHERE ${held}`,
    );
    expect(found, path).toEqual([]);
  }
});

test('no column that is kept is on the list of those that never enter', () => {
  const kept = Object.values(TABLES).flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([column, { also, prefer }]) => [column, ...also, ...prefer]),
  );
  expect(kept.filter((column) => NEVER.has(column) || FORBIDDEN.map(columnName).includes(column))).toEqual(
    [],
  );
});
