// Copies a whole database into an empty one of the same schema: from the PostgreSQL that comes with Recourse to one's own.
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { withClient } from '#store/database/with-client.ts';
import { InstallationError } from '#store/installation-error.ts';

/** Of the target itself, or gone in an hour. */
const LEFT_OUT = ['migration', 'setup_link', 'attempt'];

const TABLES = `
  select c.relname as name,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1::text[])
  order by c.relname`;
const FOREIGN_KEYS = `
  select k.conname as name, c.relname as table_name from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.contype = 'f' and c.relnamespace = 'public'::regnamespace`;

type Table = { name: string; columns: string };

/**
 * Copies all or nothing, and answers how many rows. `source`: connected as its administrator, whom no policy binds.
 * `target`: as its owner, who lifts its own policies for this one transaction. Throws InstallationError where the target
 * holds anything.
 */
export async function copyDatabase(source: pg.ClientConfig, target: pg.ClientConfig): Promise<number> {
  return withClient(source, (from) =>
    withClient(target, async (to) => {
      const { rows: tables } = await to.query<Table>(TABLES, [LEFT_OUT]);
      const { rows: keys } = await to.query<{ name: string; table_name: string }>(FOREIGN_KEYS);
      const force = (word: string) =>
        tables.map(({ name }) => `alter table ${quoted(name)} ${word} row level security`).join('; ');
      const check = (when: string) =>
        keys
          .map(
            ({ name, table_name }) =>
              `alter table ${quoted(table_name)} alter constraint ${quoted(name)} ${when}`,
          )
          .join('; ');
      await to.query('begin');
      try {
        // Rows that refer to one another arrive in any order.
        await to.query(`${force('no force')}; ${check('deferrable initially deferred')}`);
        let rows = 0;
        for (const table of tables) rows += await copyTable(from, to, table);
        await to.query('set constraints all immediate');
        await to.query(`${check('not deferrable')}; ${force('force')}`);
        await to.query('commit');
        return rows;
      } catch (error) {
        await to.query('rollback').catch(() => undefined);
        throw error;
      }
    }),
  );
}

async function copyTable(from: pg.Client, to: pg.Client, { name, columns }: Table): Promise<number> {
  const table = quoted(name);
  const { rows } = await to.query<{ has: boolean }>(`select exists (select from ${table}) as has`);
  if (rows[0]?.has) {
    throw new InstallationError(
      `The database of DATABASE_URL already holds something (${name}). Copy into an empty one; nothing was changed.`,
    );
  }
  const reading = from.query(copyTo(`copy ${table} (${columns}) to stdout`));
  const writing = to.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  await pipeline(reading, writing);
  if (reading.rowCount !== writing.rowCount) throw new Error(`Not all rows of ${name} arrived.`);
  return writing.rowCount;
}

const quoted = (name: string) => pg.escapeIdentifier(name);
