// The list of the court's tables agrees with itself and with the page made from it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCourtTables } from '#observatory/court/tables.ts';
import { tablesReference } from '#observatory/court/tables-reference.ts';

const TABLES = [...readCourtTables().values()];
const kept = TABLES.flatMap(({ name, columns }) =>
  columns.filter(({ drop }) => drop === undefined).map((column) => `${name}.${column.name}`),
);

test('there are 19 main tables and 78 code lists', () => {
  expect(Map.groupBy(TABLES, ({ part }) => part).get('main')).toHaveLength(19);
  expect(Map.groupBy(TABLES, ({ part }) => part).get('list')).toHaveLength(78);
});

test('addresses, cities, messages and initials of persons are on no list of what is kept', () => {
  const personal =
    /ALIEN_CITY|UPDATED_CITY|ADJ_MSG|WU_MSG|INS_TA$|JUDGE_(ST_ADDRESS|CITY|STATE|ZIP|PHONE)|DCAddress/;
  expect(kept.filter((column) => personal.test(column))).toEqual([]);
});

test('every column whose values stand in a code list names one that is there, and a kept column of it', () => {
  const lists = TABLES.flatMap(({ columns }) =>
    columns.flatMap(({ list }) => (list === undefined ? [] : [list])),
  );
  for (const { table, column } of lists) expect(kept).toContain(`${table}.${column}`);
});

test('the reference tells every column', () => {
  const page = tablesReference();
  for (const { columns } of TABLES) for (const { name } of columns) expect(page).toContain(`\`${name}\``);
});

// The research notes list the columns of July 2026; they are not part of this repository.
const notes = join(import.meta.dirname, '../../../../shared/domain/observatory-schema.json');
test.skipIf(!existsSync(notes))('tables and columns are those of July 2026, in their order', () => {
  const { main, lookup } = JSON.parse(readFileSync(notes, 'utf8'));
  const known: Record<string, { columns: { name: string }[] }> = { ...main, ...lookup };
  for (const { name, notRead, columns } of TABLES) {
    if (notRead !== undefined) continue;
    // Two of them are a peer's phantoms: pieces of rows with surplus tabs.
    const real = known[name]?.columns
      .map((column) => column.name)
      .filter((column) => !/^column4\d$/.test(column));
    expect([name, columns.map((column) => column.name)]).toEqual([name, real]);
  }
});
