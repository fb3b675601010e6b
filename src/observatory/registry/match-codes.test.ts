// Codes of a release against the registry: the same code or the same name in the same state, and nothing by likeness.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { getNewestRegistry, matchCodes } from '#observatory/registry/match-codes.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import type { Release, ReleaseKind } from '#observatory/release/release.ts';
import { call, folderOf } from '../../../test/call-cli.ts';
import { writeWorkbook } from '../../../test/write-workbook.ts';

type Tables = Readonly<Record<string, string>>;

const REGISTRY: Tables = {
  facilities: `FROM (VALUES ('ADLNTCA', 'ADELANTO ICE PROCESSING CENTER', ['CA']), ('WINNCLA', 'Winn Correctional Center', ['LA']),
    ('JEFFCO', 'JEFFERSON COUNTY JAIL', ['CO']), ('JEFFID', 'JEFFERSON COUNTY JAIL', ['ID']),
    ('TWICE1', 'TWICE COUNTY JAIL', ['TX']), ('TWICE2', 'TWICE COUNTY JAIL', ['TX'])) t(id, primary_name, states)`,
  courts: `FROM (VALUES ('court-adelanto', 'Adelanto Immigration Court', ['CA']), ('court-el-paso', 'El Paso Immigration Court', ['TX']),
    ('court-portland', 'Portland Immigration Court', ['OR']), ('court-guaynabo', 'Guaynabo (San Juan) Immigration Court', ['PR'])) t(id, primary_name, states)`,
  field_offices: `FROM (VALUES ('ero-atl', 'Atlanta Field Office', 'ATL', ['GA']), ('ero-nol', 'New Orleans Field Office', 'NOL', ['LA'])) t(id, primary_name, fieldOfficeCode, states)`,
};

/** A ledger with the registry and one release of these tables, each given as SQL. */
async function ledgerOf(kind: ReleaseKind, tables: Tables, registryTables: Tables = REGISTRY) {
  const observatory = folderOf({});
  const write = async (id: string, its: ReleaseKind, all: Tables) => {
    const { duckdb, close } = await openDuckDb({ folders: [observatory], spill: join(observatory, 'spill') });
    const described = [];
    for (const [name, sql] of Object.entries(all)) {
      const path = join(releaseFolder(observatory, id), 'tables', name, 'rows.parquet');
      mkdirSync(dirname(path), { recursive: true });
      await duckdb.run(`COPY (${sql}) TO ${sqlText(path)} (FORMAT parquet)`);
      const columns = (await duckdb.runAndReadAll(`DESCRIBE ${sql}`)).getRows();
      described.push({ name, columns: columns.map(([column, type]) => ({ name: String(column), type })) });
    }
    close();
    return { id, kind: its, tables: described } as unknown as Release;
  };
  const registry = await write('registry-1', 'registry', registryTables);
  return { observatory, registry, release: await write(`${kind}-1`, kind, tables) };
}

async function matchesOf(kind: ReleaseKind, tables: Tables) {
  const { observatory, ...pair } = await ledgerOf(kind, tables);
  return matchCodes(observatory, pair);
}

test('a court is found by the city that the release gives its code', async () => {
  const [courts] = await matchesOf('court', {
    B_TblProceeding: `FROM (VALUES ('ADL'), ('ADL'), ('ADL '), ('SAJ'), ('ELP'), ('EPD'), ('POR'), ('XXX'), (NULL), (' ')) t(BASE_CITY_CODE)`,
    tblLookupBaseCity: `FROM (VALUES ('ADL', 'ADELANTO', 'CA'), ('SAJ', 'Guaynabo, San Juán', 'PR'), ('ELP', 'EL PASO', 'TX'),
      ('EPD', 'EL PASO', 'TX'), ('POR', 'PORTLAND', 'ME')) t(BASE_CITY_CODE, BASE_CITY, BASE_STATE)`,
  });
  expect(courts).toMatchObject({
    title: 'Immigration courts',
    by: 'name',
    codes: { matched: 2, unmatched: 4 },
    rows: { matched: 4, unmatched: 4, empty: 2 },
    unmatched: [
      { code: 'ELP', name: 'EL PASO', rows: 1, why: 'ambiguous' },
      { code: 'EPD', name: 'EL PASO', rows: 1, why: 'ambiguous' },
      { code: 'POR', name: 'PORTLAND', rows: 1, why: 'not-in-registry' },
      { code: 'XXX', name: null, rows: 1, why: 'no-name' },
    ],
  });
});

test('several codes of one detention facility are all found', async () => {
  const [locations] = await matchesOf('court', {
    B_TblProceeding: `FROM (VALUES ('AD1'), ('AD2'), ('TW1')) t(HEARING_LOC_CODE)`,
    tblLookupHloc: `FROM (VALUES ('AD1', 'Adelanto ICE Processing Center', 'CA'), ('AD2', 'ADELANTO  I.C.E. PROCESSING CENTER', 'CA'),
      ('AD2', 'ADELANTO ICE PROCESSING CENTER', 'CA'), ('TW1', 'TWICE COUNTY JAIL', 'TX')) t(HEARING_LOC_CODE, HEARING_LOC_NAME, HEARING_STATE)`,
  });
  expect(locations).toMatchObject({ codes: { matched: 2, unmatched: 1 }, unmatched: [{ why: 'ambiguous' }] });
});

test('facilities of ICE are found by their code, offices by their name', async () => {
  const [facilities, offices] = await matchesOf('enforcement', {
    stints: `FROM (VALUES ('ADLNTCA', 'Atlanta Area of Responsibility'), ('winncla', 'Atlanta'), ('NOWHERE', 'Headquarters'), (NULL, NULL)) t(detention_facility_code, book_in_aor)`,
  });
  expect(facilities).toMatchObject({
    by: 'code',
    codes: { matched: 2, unmatched: 1 },
    rows: { matched: 2, unmatched: 1, empty: 1 },
    unmatched: [{ code: 'NOWHERE', name: null, rows: 1, why: 'not-in-registry' }],
  });
  expect(offices).toMatchObject({ title: 'Field offices of stints', codes: { matched: 2, unmatched: 1 } });
});

test('facilities of one name are told apart by their state', async () => {
  const [facilities, offices] = await matchesOf('detention-statistics', {
    facilities: `FROM (VALUES ('JEFFERSON COUNTY JAIL', 'CO', 'ATL'), ('JEFFERSON COUNTY JAIL', 'ID', 'ATL'),
      ('JEFFERSON COUNTY JAIL', 'OH', 'NOL'), ('JEFFERSON COUNTY JAIL', NULL, 'XXX')) t(name, state, area_of_responsibility)`,
  });
  expect(facilities).toMatchObject({ codes: { matched: 2, unmatched: 2 } });
  expect(facilities?.unmatched.map(({ why }) => why).sort()).toEqual(['ambiguous', 'not-in-registry']);
  expect(offices).toMatchObject({ codes: { matched: 2, unmatched: 1 }, rows: { matched: 3, unmatched: 1 } });
});

test('what the release lacks is left out', async () => {
  const matches = await matchesOf('enforcement', {
    stints: `FROM (VALUES ('ADLNTCA')) t(detention_facility_code)`,
  });
  expect(matches.map(({ title }) => title)).toEqual(['Detention facilities of stints']);
});

test('a registry without a column that codes are looked up by is refused', async () => {
  const stints = `FROM (VALUES ('ADLNTCA')) t(detention_facility_code)`;
  const facilities = `SELECT * EXCLUDE (states) FROM (${REGISTRY['facilities']})`;
  const { observatory, ...pair } = await ledgerOf('enforcement', { stints }, { ...REGISTRY, facilities });
  await expect(matchCodes(observatory, pair)).rejects.toMatchObject({
    fault: { code: 'unknown-header', file: 'registry-1', path: 'facilities', found: 'no column states' },
  });
});

test('the registry is the one published last, and one is needed', () => {
  const releases = [
    { kind: 'registry', id: 'a' },
    { kind: 'registry', id: 'b' },
    { kind: 'court' },
  ] as Release[];
  expect(getNewestRegistry(releases)).toMatchObject({ id: 'b' });
  expect(() => getNewestRegistry([])).toThrow(
    expect.objectContaining({ fault: expect.objectContaining({ code: 'unknown-release' }) }),
  );
});

test('the command tells it in words and as JSON', async () => {
  const rows = [
    ['ICE Facilities Data, FY26'],
    ['Name', 'Address', 'City', 'State', 'Zip', 'AOR', 'Type Detailed', 'Male/Female', 'Guaranteed Minimum'],
    ['ADELANTO ICE PROCESSING CENTER', '', 'ADELANTO', 'CA', '92301', 'LOS', 'DIGSA', 'Male', 946],
    ['NOWHERE JAIL', '', 'NOWHERE', 'TX', '79901', 'ELP', 'IGSA', 'Male', 10],
  ];
  const folder = folderOf({
    'FY26_detentionStats01302026.xlsx': await writeWorkbook({ sheets: [{ name: 'Facilities FY26', rows }] }),
    'registry/facilities.csv':
      'id,kind,primary_name,states\nADLNTCA,detention,Adelanto ICE Processing Center,CA\n',
    'registry/field_offices.csv': 'id,primary_name,fieldOfficeCode\nero-los,Los Angeles Field Office,LOS\n',
    'registry/immigration_courts.csv': 'id,primary_name\ncourt-adelanto,Adelanto Immigration Court\n',
  });
  await call(['release', 'add', 'FY26_detentionStats01302026.xlsx'], folder);
  const before = await call(['release', 'match', 'detention', '--json'], folder);
  expect(before.code).toBe(2);
  expect(JSON.parse(before.out).faults).toMatchObject([{ code: 'unknown-release' }]);

  await call(['release', 'add', 'registry'], folder);
  const words = await call(['release', 'match', 'detention'], folder);
  expect(words).toMatchObject({ code: 0, err: '' });
  expect(words.out).toContain('1 of 2 found, with 1 of 2 rows (50.0 %)');
  expect(words.out).toMatch(/NOWHERE JAIL +1 +not in the registry/);
  const json = await call(['release', 'match', 'detention', '--json'], folder);
  expect(JSON.parse(json.out).matches).toMatchObject([
    { column: 'name', codes: { matched: 1, unmatched: 1 } },
    { column: 'area_of_responsibility', codes: { matched: 1, unmatched: 1 } },
  ]);
  expect((await call(['release', 'match', 'registry'], folder)).out).toContain(
    'no code that a registry knows',
  );
});
