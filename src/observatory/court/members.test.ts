// The files of a release are told apart by name: tables, code lists, counts, and what nobody knows.
import { expect, test } from 'vitest';
import type { Member } from '#observatory/archive/member.ts';
import { isCourtRelease, sortMembers } from '#observatory/court/members.ts';
import { readCourtTables } from '#observatory/court/tables.ts';

const TABLES = readCourtTables();

const member = (name: string): Member => ({
  name,
  path: '/release.zip',
  offset: 0,
  packedBytes: 1,
  bytes: 1,
  method: 8,
  crc32: null,
  modified: null,
});

const release = [...TABLES.values()].map(({ name, part }) =>
  member(`EOIR Case Data/${part === 'list' ? 'Lookup/' : ''}${name}.csv`),
);
const without = (name: string) => release.filter((each) => !each.name.endsWith(`/${name}.csv`));

test('every table has its file, in whatever folder and letters it is', () => {
  const { tables, missing, counts, changes, findings } = sortMembers(
    [
      ...release.map(({ name }) => member(name.replace('EOIR Case Data/', '').toUpperCase())),
      member('COUNT.TXT'),
    ],
    TABLES,
    'release.zip',
  );
  expect(tables).toHaveLength(96);
  expect(tables.every(({ table, member }) => member.name.endsWith(`${table.name.toUpperCase()}.CSV`))).toBe(
    true,
  );
  expect({ missing, counts: counts?.name, changes }).toEqual({
    missing: [],
    counts: 'COUNT.TXT',
    changes: [],
  });
  expect(findings.map(({ code, table }) => `${code} ${table}`)).toEqual(['not-read tblProBono']);
});

test('a main table that is missing is refused', () => {
  expect(() => sortMembers(without('tblAppeal'), TABLES, 'release.zip')).toThrow(
    /missing-table: found no file tblAppeal/,
  );
});

test('a missing code list, a table that is not known and a second file are told', () => {
  const members = [
    ...without('tblTeams'),
    ...['tblAction.csv', 'Readme.txt', '__MACOSX/._A_TblCase.csv', 'old/A_TblCase.csv'].map(member),
  ];
  const { missing, changes, findings } = sortMembers(members, TABLES, 'release.zip');
  expect(missing).toEqual(['tblTeams']);
  expect(changes.map(({ table, change }) => `${table} ${change}`)).toEqual([
    'tblTeams table-missing',
    'tblAction table-added',
  ]);
  expect(findings.map(({ severity, code, table }) => `${severity} ${code} ${table}`)).toEqual([
    'error second-file A_TblCase',
    'warning not-read tblProBono',
    'warning missing-code-list tblTeams',
  ]);
});

test('a release of the court has the table of cases', () => {
  expect(isCourtRelease(release)).toBe(true);
  expect(isCourtRelease(without('A_TblCase'))).toBe(false);
});
