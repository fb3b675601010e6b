// A fresh database for one file of tests, copied from the migrated template of the run.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { OWNER_ROLE, SERVING_ROLE } from '#store/database/roles.ts';
import { TEMPLATE } from './postgres-server.ts';

export type TestDatabase = {
  /** As the server connects: owns nothing, and row-level security binds it. */
  serving: pg.PoolConfig;
  /** As migrations connect. */
  owning: pg.PoolConfig;
  /** As the administrator of the cluster, whom no policy binds: to look at what lies there. */
  administering: pg.PoolConfig;
  drop: () => Promise<void>;
};

/** Migrated. */
export function makeTestDatabase(): Promise<TestDatabase> {
  return make(TEMPLATE);
}

/** Without a schema. */
export function makeEmptyDatabase(): Promise<TestDatabase> {
  return make('template0');
}

async function make(template: string): Promise<TestDatabase> {
  const host = inject('postgres');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(host, `create database ${database} template ${template} owner ${OWNER_ROLE}`);
  const as = (user: string): pg.PoolConfig => ({ host, database, user });
  return {
    serving: as(SERVING_ROLE),
    owning: as(OWNER_ROLE),
    administering: as('postgres'),
    drop: () => administer(host, `drop database ${database} with (force)`),
  };
}

async function administer(host: string, sql: string): Promise<void> {
  const client = new pg.Client({ host, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
