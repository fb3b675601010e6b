// Brings the schema of a database up to date with the numbered SQL files of ../migrations, each in one transaction.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { SERVING_ROLE } from '#store/database/roles.ts';
import { InstallationError } from '#store/installation-error.ts';

export type Migration = { number: number; name: string; sql: string; sha256: string };

const folder = join(import.meta.dirname, '../migrations');

/** Any number, the same in every server: who holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_440_001;

/** The migrations in order. Throws where a number is missing or stands twice. */
export function readMigrations(): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name, index) => {
    const number = Number(name.slice(0, 4));
    if (number !== index + 1) throw new Error(`Migration ${name} should have number ${index + 1}.`);
    const sql = readFileSync(join(folder, name), 'utf8');
    return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/** A database whose schema this version of Recourse cannot work with; the message says what to do. */
class SchemaError extends InstallationError {
  override name = 'SchemaError';
}

/**
 * Applies what is missing and answers the names of what it applied. `client` is connected as the owner of the database.
 * Several servers may start at once: one applies, the others wait and find nothing to do. Throws SchemaError where the
 * database was made by a later version, or a migration was changed after it had been applied, or one failed; a migration
 * is applied whole or not at all.
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await client.query(MAKE_LIST);
    const missing = await missingMigrations(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    // A connection that broke has given it back.
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
  }
}

/**
 * Throws SchemaError where the schema is not that of this version. `client` may be connected as the serving role. A
 * migration that another process applies meanwhile is waited for.
 */
export async function checkSchema(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
  try {
    const { rows } = await client.query<{ made: boolean }>(
      "select to_regclass('public.migration') is not null as made",
    );
    const missing = rows[0]?.made ? await missingMigrations(client, readMigrations()) : readMigrations();
    if (missing.length > 0) {
      throw new SchemaError(
        `The database lacks ${missing.length} of the migrations of this version, the first of them ${missing[0]?.name}. ` +
          'Run "recourse migrate" with DATABASE_OWNER_URL set, or stop the running server and start this version.',
      );
    }
  } finally {
    await client.query('select pg_advisory_unlock_shared($1)', [MIGRATION_LOCK]).catch(() => undefined);
  }
}

const MAKE_LIST = `
  create table if not exists migration (
    number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now());
  grant select on migration to ${SERVING_ROLE}`;

async function missingMigrations(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const { rows } = await client.query<Migration>(
    'select number, name, sha256 from migration order by number',
  );
  for (const [index, row] of rows.entries()) {
    const known = migrations[index];
    if (known === undefined) {
      throw new SchemaError(
        `The database has migration ${row.name}, which this version of Recourse does not know: it was used by a later ` +
          'version. Start that version or a later one; nothing was changed.',
      );
    }
    if (known.number !== row.number || known.sha256 !== row.sha256) {
      throw new SchemaError(
        `Migration ${row.name} was applied to this database with another content than it has here. ` +
          'Install an unchanged copy of Recourse; nothing was changed.',
      );
    }
  }
  return migrations.slice(rows.length);
}

async function apply(client: pg.ClientBase, { number, name, sql, sha256 }: Migration): Promise<void> {
  // Whoever waits for a lock keeps those waiting who come after, so a busy table is a reason to try again later.
  await client.query("begin; set local lock_timeout = '60s'");
  try {
    await client.query(sql);
    await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw new SchemaError(
      `Migration ${name} failed and was undone: ${(cause as Error).message}. The database is as it was before it.`,
      { cause },
    );
  }
}
