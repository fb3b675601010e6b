// Brings the schema of a database up to date with the numbered SQL files of ../migrations, each in one transaction.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

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
export class SchemaError extends Error {
  override name = 'SchemaError';
}

/**
 * Applies what is missing and answers the names of what it applied. `client` is connected as the owner of the database.
 * Several servers may start at once: one applies, the others wait and find nothing to do. Throws SchemaError where the
 * database was made by a later version, or a migration was changed after it had been applied.
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await client.query(`create table if not exists migration (
      number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`);
    const { rows } = await client.query<{ number: number; name: string; sha256: string }>(
      'select number, name, sha256 from migration order by number',
    );
    checkApplied(rows, migrations);
    const missing = migrations.slice(rows.length);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

function checkApplied(
  applied: readonly { number: number; name: string; sha256: string }[],
  migrations: readonly Migration[],
): void {
  for (const row of applied) {
    const known = migrations[row.number - 1];
    if (known === undefined) {
      throw new SchemaError(
        `The database has migration ${row.name}, which this version of Recourse does not know: it was used by a later ` +
          'version. Start that version or a later one; nothing was changed.',
      );
    }
    if (known.sha256 !== row.sha256) {
      throw new SchemaError(
        `Migration ${row.name} was applied to this database with another content than it has here. ` +
          'Install an unchanged copy of Recourse; nothing was changed.',
      );
    }
  }
}

async function apply(client: pg.ClientBase, { number, name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed and was undone.`, { cause: error });
  }
}
