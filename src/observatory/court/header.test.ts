// Columns are known by their names: renamed, moved, new and missing ones are told, and a header of another table is refused.
import { expect, test } from 'vitest';
import { readHeader } from '#observatory/court/header.ts';
import { type CourtTable, readCourtTables } from '#observatory/court/tables.ts';

const TABLES = readCourtTables();

const tableOf = (name: string) => TABLES.get(name) as CourtTable;
const headerOf = (name: string) =>
  tableOf(name)
    .columns.map((column) => column.name)
    .join('\t');
const changesIn = (name: string, line: string) =>
  readHeader(line, tableOf(name), `${name}.csv`).changes.map(({ column, change }) => `${column} ${change}`);

test('the columns of July 2026 are no change', () => {
  for (const name of TABLES.keys())
    if (tableOf(name).notRead === undefined)
      expect([name, changesIn(name, headerOf(name))]).toEqual([name, []]);
});

test.each([
  ['in other letters', 'tblTeams', 'idnTeam', 'IDNTEAM'],
  ['padded, with NUL bytes', 'tblTeams', 'idnTeam', ' idnTeam\0 '],
])('a name %s is the name', (_, name, column, nameInFile) => {
  expect(changesIn(name, headerOf(name).replace(column, nameInFile))).toEqual([]);
});

test.each([
  ['its alias of before 2026', 'A_TblCase', 'Sex', 'GENDER'],
  ['a mark that it will go', 'tbl_Court_Appln', 'APPL_DEC', 'APPL_DEC_TO_BE_REMOVED'],
  ['its mark taken away', 'tbl_Court_Motions', 'REJ_Remove', 'REJ'],
])('a column under another name is known by %s', (_, name, column, nameInFile) => {
  const { columns, changes } = readHeader(headerOf(name).replace(column, nameInFile), tableOf(name), 'file');
  expect(columns.find((each) => each.name === nameInFile)?.spec?.name).toBe(column);
  expect(changes).toEqual([{ table: name, column, change: 'renamed', detail: `called ${nameInFile}` }]);
});

test("a column's own name goes before its likeness to another", () => {
  const line = headerOf('A_TblCase').replace('\tNAT\t', '\tSex_Remove\tNAT\t');
  expect(changesIn('A_TblCase', line)).toEqual(['Sex_Remove added']);
});

test('columns that came, went and moved are told; others have kept their places', () => {
  const names = headerOf('tbl_Lead_Rider').split('\t');
  const line = ['NEW', ...names.slice(2, -1), 'idnLeadCase', names[0]].join('\t');
  expect(changesIn('tbl_Lead_Rider', line)).toEqual([
    'NEW added',
    'idnLeadCase moved',
    'idnLeadRider moved',
    'blnActive dropped',
  ]);
});

test.each([
  ['of another table', headerOf('tblAppeal2')],
  ['without the key', headerOf('A_TblCase').replace('IDNCASE', 'CASE')],
  ['that is a row', '4212345\tMIAMI\tFL\t33139'],
  ['that is empty', ''],
])('a header %s is refused, and not repeated in the message', (_, line) => {
  const read = () => readHeader(line, tableOf('A_TblCase'), 'A_TblCase.csv');
  expect(read).toThrow(
    /^A_TblCase.csv: unknown-header: found a first line that names \d+ of the 39 known columns/,
  );
  expect(read).not.toThrow(/MIAMI/);
});
