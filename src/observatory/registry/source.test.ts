// A registry of facilities, offices and courts becomes Parquet, every row counted; what is none is refused.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { registrySource } from '#observatory/registry/source.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { folderOf } from '../../../test/call-cli.ts';
import { writeZip } from '../../../test/write-workbook.ts';

const REAL = join(import.meta.dirname, '../../../../shared/real-data/facilities');

const FACILITIES = [
  'id,kind,primary_name,name_agreement,county_fips,county_names,states,capacity,capacity_agreement,capacity_n_sources,fieldOffice,firstUsed',
  'ADLNTCA,detention,ADELANTO ICE PROCESSING CENTER,converged,06071|06037,"San Bernardino County, CA|Los Angeles County, CA",CA,1940,conflict,2,LOS,8/15/2011',
  'WINNCLA,detention,WINN CORRECTIONAL CENTER,single,22127,"Winn Parish, LA",LA,,,,NOL,',
].join('\r\n');
const OFFICES =
  'id,kind,primary_name,name_agreement,fieldOfficeCode\nero-los,field-office,Los Angeles Field Office,single,LOS\nero-nol,field-office,New Orleans Field Office,single,NOL\n';
const COURTS =
  'id,kind,primary_name,states\ncourt-adelanto-immigration-court,immigration-court,Adelanto Immigration Court,CA\n';
const WHOLE = {
  'facilities.csv': FACILITIES,
  'field_offices.csv': OFFICES,
  'immigration_courts.csv': COURTS,
  'datapackage.json': { name: 'detention-system-data', version: '2026.07.25' },
};

async function load(path: string) {
  const work = folderOf({});
  const [folder, scratch] = [join(work, 'release'), join(work, 'scratch')];
  mkdirSync(folder);
  const { duckdb, close } = await openDuckDb({ folders: [work], spill: scratch });
  onTestFinished(close);
  const progress = { stage: () => {}, advance: () => {} };
  const release = await registrySource.load({
    path,
    file: 'registry',
    releaseId: 'registry-1',
    folder,
    scratch,
    duckdb,
    progress,
  });
  const query = async (files: string, columns = '*') => {
    const sql = `SELECT ${columns} FROM read_parquet(${sqlText(join(folder, files))}) ORDER BY "row"`;
    return (await duckdb.runAndReadAll(sql)).getRowObjectsJson();
  };
  return { ...release, query };
}

async function faultOf(path: string) {
  const error = await load(path).catch((thrown: unknown) => thrown);
  if (!(error instanceof ReleaseRefusal)) throw new Error('not refused', { cause: error });
  return error.fault;
}

test('facilities keep their facts, counties and sources, typed', async () => {
  const path = folderOf(WHOLE);
  expect(await registrySource.recognise(path)).toBe(true);
  const { tables, publishedOn, findings, query } = await load(path);
  expect(publishedOn).toEqual({ date: '2026-07-25', basis: 'version in datapackage.json' });
  expect(findings).toEqual([]);
  expect(tables.map(({ name, loaded, orphans }) => ({ name, loaded, orphans }))).toEqual([
    { name: 'facilities', loaded: 2, orphans: 0 },
    { name: 'field_offices', loaded: 2, orphans: 0 },
    { name: 'courts', loaded: 1, orphans: 0 },
  ]);
  expect(await query('tables/facilities/*.parquet')).toEqual([
    {
      row: '1',
      id: 'ADLNTCA',
      kind: 'detention',
      primary_name: 'ADELANTO ICE PROCESSING CENTER',
      name_agreement: 'converged',
      county_fips: ['06071', '06037'],
      county_names: ['San Bernardino County, CA', 'Los Angeles County, CA'],
      states: ['CA'],
      capacity: 1940,
      capacity_agreement: 'conflict',
      capacity_n_sources: 2,
      fieldOffice: 'LOS',
      firstUsed: '2011-08-15',
      quality: null,
    },
    expect.objectContaining({ row: '2', id: 'WINNCLA', capacity: null, firstUsed: null, quality: null }),
  ]);
  expect(await query('quarantine.parquet')).toEqual([]);
});

test('every row is loaded or set aside, with its place and why', async () => {
  const rows = [
    'TOOFEW,detention',
    ',detention,NOBODY,single,,,,,,,,',
    'BADQUOTE,de"tention,X,single,,,,,,,,',
  ];
  const facilities = `${FACILITIES}\r\n${rows.join('\r\n')}\r\nLAST,detention,LAST JAIL,single,,,,,,,NOL,\r\n`;
  const { tables, query } = await load(folderOf({ ...WHOLE, 'facilities.csv': facilities }));
  expect(tables[0]).toMatchObject({ loaded: 3, repaired: 0, quarantined: 3 });
  expect(await query('quarantine.parquet', '"table", "row", "offset", length, reason')).toEqual([
    {
      table: 'facilities',
      row: '3',
      offset: String(facilities.indexOf('TOOFEW')),
      length: '16',
      reason: '2 fields where the header has 12',
    },
    expect.objectContaining({ row: '4', reason: 'no key' }),
    expect.objectContaining({ row: '5', reason: 'a quote inside a field without quotes' }),
  ]);
  const kept = await query('tables/facilities/*.parquet', '"row", id');
  expect(kept.at(-1)).toEqual({ row: '6', id: 'LAST' });
});

test('a value that is none of its kind is null, and said', async () => {
  const facilities = FACILITIES.replace('1940', 'many').replace('8/15/2011', '2011');
  const { tables, query } = await load(folderOf({ ...WHOLE, 'facilities.csv': facilities }));
  const [row] = await query('tables/facilities/*.parquet');
  expect(row).toMatchObject({
    capacity: null,
    firstUsed: null,
    quality: 'capacity unparsable, firstUsed unparsable',
  });
  const column = tables[0]?.columns.find(({ name }) => name === 'capacity');
  expect(column).toMatchObject({ type: 'DOUBLE', missing: 2, nulled: { unparsable: 1 } });
});

test('an office that is in no list, an agreement that is no word and a key twice are counted', async () => {
  const facilities = `${FACILITIES.replace(',NOL,', ',XXX,').replace('converged', 'perhaps')}\r\n${FACILITIES.split('\r\n')[1]}`;
  const { tables, findings } = await load(folderOf({ ...WHOLE, 'facilities.csv': facilities }));
  expect(tables[0]).toMatchObject({ loaded: 3, orphans: 1, codeMisses: 1 });
  expect(findings).toMatchObject([{ severity: 'warning', code: 'duplicate-key', table: 'facilities' }]);
});

test('a column that is not known is told and not stored, one that is gone is told', async () => {
  const courts = COURTS.replace('states', 'warden_name');
  const { tables, schemaChanges, query } = await load(
    folderOf({ ...WHOLE, 'immigration_courts.csv': courts }),
  );
  expect(schemaChanges).toEqual(
    expect.arrayContaining([
      { table: 'courts', column: 'warden_name', change: 'added', detail: 'not known: not stored' },
      { table: 'courts', column: 'states', change: 'dropped', detail: 'not in the file' },
    ]),
  );
  expect(tables[2]?.columns).toContainEqual({ name: 'warden_name', note: 'not known: not stored' });
  expect(Object.keys((await query('tables/courts/*.parquet'))[0] ?? {})).not.toContain('warden_name');
});

test('a zip of the folder is read as the folder is', async () => {
  const files = Object.entries(WHOLE).map(([name, content]): [string, string] => [
    `detention-system-data/${name}`,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  const path = join(folderOf({ 'registry.zip': await writeZip(files) }), 'registry.zip');
  expect(await registrySource.recognise(path)).toBe(true);
  expect((await load(path)).tables.map(({ loaded }) => loaded)).toEqual([2, 2, 1]);
});

test.each([
  ['another folder', { 'A_TblCase.csv': 'x' }],
  ['facilities alone', { 'facilities.csv': FACILITIES }],
  ['a description alone', { 'datapackage.json': {} }],
])('%s is not recognised', async (_, files) => {
  expect(await registrySource.recognise(folderOf(files))).toBe(false);
});

test('a file that is no zip is not recognised', async () => {
  expect(await registrySource.recognise(join(folderOf({ 'a.csv': 'x' }), 'a.csv'))).toBe(false);
});

test.each([
  ['no version', { name: 'x' }],
  ['another form of version', { version: '1.0' }],
  ['no JSON', '{'],
])('a description with %s leaves the day of publication open', async (_, description) => {
  const { publishedOn, findings } = await load(folderOf({ ...WHOLE, 'datapackage.json': description }));
  expect(publishedOn).toBeNull();
  expect(findings).toMatchObject([{ code: 'no-version' }]);
});

test.each([
  ['missing-table', 'no file of a table', 'immigration_courts.csv', undefined],
  ['missing-table', 'a file twice', 'old/facilities.csv', FACILITIES],
  ['unknown-header', 'another table', 'facilities.csv', 'name,place\nx,y\n'],
  ['unknown-header', 'a column twice', 'facilities.csv', 'id,kind,kind\na,b,c\n'],
  ['unknown-header', 'nothing', 'facilities.csv', ''],
  ['empty-table', 'a header alone', 'facilities.csv', `${FACILITIES.split('\r\n')[0]}\r\n`],
])('%s: %s', async (code, _, name, content) => {
  const folder = folderOf(WHOLE);
  if (content === undefined) rmSync(join(folder, name));
  else {
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, name), content);
  }
  expect(await faultOf(folder)).toMatchObject({ code, file: 'registry' });
});

test.skipIf(!existsSync(REAL))(
  'the real registry is read to the last row (skipped where ../shared/real-data is absent)',
  async () => {
    const folder = folderOf({});
    cpSync(REAL, folder, { recursive: true });
    const { tables, schemaChanges, findings } = await load(folder);
    expect(schemaChanges).toEqual([]);
    expect(findings).toEqual([]);
    expect(tables.map(({ name, loaded, quarantined }) => [name, loaded, quarantined])).toEqual([
      ['facilities', 1615, 0],
      ['field_offices', 25, 0],
      ['courts', 73, 0],
      ['ice_areas_of_responsibility', 426, 0],
    ]);
    expect(tables.flatMap(({ columns }) => columns.filter(({ nulled }) => nulled !== undefined))).toEqual([]);
    expect(tables.map(({ orphans, codeMisses }) => orphans + codeMisses)).toEqual([0, 0, 0, 0]);
  },
);
