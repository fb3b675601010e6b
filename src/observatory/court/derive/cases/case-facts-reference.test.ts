// The reference of case facts says what is stored: every column with its type, in order, and every word that occurs.
import { expect, test } from 'vitest';
import { CASE_FACTS, FACT_FLAGS, PENDING_REASONS } from '#observatory/court/derive/cases/case-facts.ts';
import { caseFactsReference } from '#observatory/court/derive/cases/case-facts-reference.ts';
import { readSql } from '#observatory/court/derive/cases/sql-file.ts';
import { deriveRows } from '../../../../../test/derive-rows.ts';

test('columns and types are those that are stored', async () => {
  const { factTypes } = await deriveRows({ A_TblCase: [{ IDNCASE: 1 }] });
  const described = CASE_FACTS.flatMap(({ columns }) => columns.map(({ name, type }) => [name, type]));
  expect(described).toEqual(Object.entries(factTypes));
});

test('flags and reasons are those that the statement can give', () => {
  const sql = readSql('case-facts');
  const flags = [...sql.matchAll(/THEN '([a-z-]+)' END,?$/gm)].map((match) => match[1]);
  expect(flags).toEqual(Object.keys(FACT_FLAGS));
  for (const reason of Object.keys(PENDING_REASONS))
    expect(sql + readSql('proceeding'), reason).toContain(`'${reason}'`);
});

test('the page has a line for each', () => {
  const page = caseFactsReference();
  for (const word of [
    ...Object.keys(FACT_FLAGS),
    ...Object.keys(PENDING_REASONS),
    'in_absentia_now',
    'removal',
    'venue-changed',
  ])
    expect(page).toContain(`| \`${word}\` |`);
  expect(page.endsWith('|\n')).toBe(true);
});
