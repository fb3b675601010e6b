// Compares what the serving role reads, changes and takes away in a planted database with what the written rules say.
import type pg from 'pg';
import { ask, hangingColumns, idOf, insertRow, type PlantedTable, valueFor } from './plant-world.ts';
import { type Hangs, oracleOf } from './sight-oracle.ts';
import type { World } from './sight-world.ts';

/** A member by their place, or nobody: no member is set, or not even an organisation. */
type Asker = { org?: number; member?: number };

export type Options = {
  tables: readonly PlantedTable[];
  /** Only the members of the first organisation, and nobody. */
  first?: boolean;
  /** Also what they can change, add and delete. */
  write?: boolean;
};

/** What differs, in words; empty where the database keeps the rules. Within the transaction that planted the world. */
export async function compareSight(
  admin: pg.Client,
  world: World,
  { tables, first = false, write = false }: Options,
): Promise<string[]> {
  const oracle = oracleOf(world);
  const of = first ? world.slice(0, 1) : world;
  const members = of.flatMap((each, org) => each.members.map((_, member) => ({ org, member })));
  const askers: Asker[] = [...members, { org: 0 }, {}];
  const found: string[] = [];
  for (const asker of askers) {
    const may = (what: Hangs) => isAllowed(oracle, asker, what);
    await become(admin, asker);
    for (const table of tables) {
      const expected = new Set([...table.rows].filter(([, what]) => may(what)).map(([at]) => at));
      const { rows } = await ask<{ at: string }>(
        admin,
        `select tableoid::regclass || ' ' || ctid as at from "${table.name}"`,
      );
      const seen = new Set(rows.map(({ at }) => at));
      for (const at of seen.difference(expected))
        found.push(`${table.name}: ${tell(asker)} sees ${told(table, at)}`);
      for (const at of expected.difference(seen)) {
        found.push(`${table.name}: ${tell(asker)} does not see ${told(table, at)}`);
      }
      if (write)
        found.push(...(await compareWrites(admin, { table, asker, visible: seen.size, may, world })));
    }
    await admin.query('reset role');
  }
  return found;
}

/** Without a member only what hangs on the organisation alone is there: no rule of the oracle is about nobody. */
function isAllowed(oracle: ReturnType<typeof oracleOf>, { org, member }: Asker, what: Hangs): boolean {
  if (org === undefined) return false;
  if (member !== undefined) return oracle({ org, member }, what);
  return what.org === org && (what.on === 'organisation' || what.on === 'log');
}

async function become(admin: pg.Client, { org, member }: Asker): Promise<void> {
  await admin.query('set local role recourse_app');
  const orgId = org === undefined ? null : idOf('organisation', org);
  const memberId = org === undefined || member === undefined ? null : idOf('member', org, member);
  await admin.query('select enter($1, $2)', [orgId, memberId]);
}

type Writing = {
  table: PlantedTable;
  asker: Asker;
  visible: number;
  may: (what: Hangs) => boolean;
  world: World;
};

async function compareWrites(admin: pg.Client, writing: Writing): Promise<string[]> {
  const { table, asker, visible } = writing;
  const found: string[] = [];
  const { name, rights, updatable } = table;
  // Neither reads a column, so that no policy of reading helps.
  const count = (statement: string, values: unknown[] = []) =>
    undone(admin, async () => (await ask(admin, statement, values)).rowCount);
  if (updatable !== undefined) {
    const changed = await count(`update "${name}" set "${updatable.name}" = $1`, [valueFor(updatable)]);
    if (changed !== visible)
      found.push(`${name}: ${tell(asker)} changes ${changed} of ${visible} rows in sight`);
  }
  if (rights.has('DELETE')) {
    const gone = await count(`delete from "${name}"`);
    if (gone !== visible) found.push(`${name}: ${tell(asker)} deletes ${gone} of ${visible} rows in sight`);
  }
  if (rights.has('INSERT')) found.push(...(await compareInserts(admin, writing)));
  return found;
}

async function compareInserts(admin: pg.Client, { table, asker, may, world }: Writing): Promise<string[]> {
  const found: string[] = [];
  // What anybody of the organisation adds is tried once for each organisation.
  const same = ['organisation', 'log', 'notice'];
  const keyOf = (what: Hangs) => JSON.stringify(same.includes(what.on) ? [what.org] : what);
  const things = new Map([...table.rows.values()].map((what) => [keyOf(what), what]));
  for (const what of things.values()) {
    const row = hangingColumns(table, what, world);
    const inserted = await undone(admin, () => insertWithoutLooking(admin, table, row));
    const allowed = mayInsert(table, { asker, what, may, world });
    if (inserted !== allowed) {
      found.push(
        `${table.name}: ${tell(asker)} ${inserted ? 'adds' : 'cannot add'} a row of ${JSON.stringify(what)}`,
      );
    }
  }
  return found;
}

/** Returning a row needs it in sight; adding it does not. */
async function insertWithoutLooking(
  admin: pg.Client,
  table: PlantedTable,
  row: Record<string, unknown>,
): Promise<boolean> {
  try {
    await insertRow(admin, table, row, { look: false });
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42501') return false;
    // Where there can be one row only, it got as far as the key: policies come before.
    if (code === '23505') return true;
    throw error;
  }
}

/** What is new is added by who sees what it hangs on; a client or a case by anyone of the organisation, past no wall. */
function mayInsert(
  table: PlantedTable,
  { asker, what, may, world }: Omit<Writing, 'table' | 'visible'> & { what: Hangs },
): boolean {
  if (asker.org !== what.org) return false;
  if (table.name === 'client' || what.on === 'organisation' || what.on === 'log' || what.on === 'notice')
    return true;
  if (table.name !== 'case' || what.on !== 'case') return may(what);
  const here = world[what.org];
  const client = here?.cases[what.case]?.client;
  return !here?.walls.some(
    (wall) =>
      wall.member === asker.member && wall.client === client && wall.case === undefined && !wall.ended,
  );
}

async function undone<T>(admin: pg.Client, work: () => Promise<T>): Promise<T> {
  await admin.query('savepoint tried');
  try {
    return await work();
  } finally {
    await admin.query('rollback to savepoint tried');
  }
}

const tell = ({ org, member }: Asker) =>
  org === undefined ? 'nobody' : member === undefined ? `nobody of ${org}` : `member ${org}/${member}`;

const told = (table: PlantedTable, at: string) => JSON.stringify(table.rows.get(at) ?? 'an unplanted row');
