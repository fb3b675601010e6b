// A copied database is the same to the letter, behind the same policies; into one that holds anything nothing is copied.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, makeCaseWorld } from '../../../test/case-world.ts';
import { catalogueText } from '../../../test/catalogue-text.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { findCatalogueFaults } from '../database/catalogue-gate.ts';
import { withClient } from '../database/with-client.ts';
import { copyDatabase } from './copy-database.ts';

let world: CaseWorld;
let target: TestDatabase;

beforeAll(async () => {
  world = await makeCaseWorld();
  const member = await world.member('admin', 'supervisor');
  await world.client(member);
  target = await makeTestDatabase();
});
afterAll(async () => {
  await world.close();
  await target.drop();
});

/** Every row of every table as text, in order. */
async function contentOf({ administering }: TestDatabase): Promise<Record<string, string[]>> {
  return withClient(administering, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'migration' order by 1`,
    );
    const content: Record<string, string[]> = {};
    for (const { name } of rows) {
      const found = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
      content[name] = found.rows.map(({ row }) => row);
    }
    return content;
  });
}

test('all rows arrive, and the target is behind its policies as before', async () => {
  const before = await withClient(target.owning, catalogueText);
  const copied = await copyDatabase(world.test.administering, target.owning);
  const content = await contentOf(world.test);
  expect(copied).toBe(Object.values(content).flat().length);
  expect(content['client']).toHaveLength(1);
  expect(await contentOf(target)).toEqual(content);
  expect(await withClient(target.owning, catalogueText)).toEqual(before);
  expect(await withClient(target.owning, findCatalogueFaults)).toEqual([]);

  await expect(copyDatabase(world.test.administering, target.owning)).rejects.toThrow(
    'already holds something',
  );
  expect(await contentOf(target)).toEqual(content);
  expect(await withClient(target.owning, catalogueText)).toEqual(before);
});
