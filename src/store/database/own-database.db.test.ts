// One's own PostgreSQL: what is refused and in which words, and that the printed SQL is all that its administrator needs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeKey } from '../../vault/seal.ts';
import { Engine } from '../engine/engine.ts';
import { type OpenStoreOptions, openStore } from '../engine/open-store.ts';
import { KeyRing } from '../keys/key-ring.ts';
import { administratorSql, openOwnDatabase } from './own-database.ts';
import { withClient } from './with-client.ts';

let folder: string;
let engine: Engine;

/** A server that stands for one's own: durable, and without anything of Recourse. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-own-'));
  engine = await Engine.start({ dataFolder: join(folder, 'server'), log: () => undefined });
});
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true });
});

const SECRET = 'never-shown';
const urlOf = (host: string, user: string, database = 'casework') =>
  `postgresql://${user}:${SECRET}@${encodeURIComponent(host)}/${database}`;
const url = (user: string) => urlOf(engine.places.cluster, user);

function open(settings: Pick<OpenStoreOptions, 'databaseUrl' | 'databaseOwnerUrl'>) {
  return openStore({
    ...settings,
    dataFolder: join(folder, 'data'),
    as: 'server',
    openKeys: () => new KeyRing(makeKey()),
    now: () => 0,
    log: () => undefined,
  });
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('It was not refused.'),
    (each: Error) => each,
  );
  expect(`${error.message}${error.stack}`).not.toContain(SECRET);
  return error.message;
}

test('missing roles are told with the SQL that makes them, and after it everything works', async () => {
  const words = await refusal(openOwnDatabase(url('recourse_app'), undefined));
  expect(words).toContain(administratorSql('casework'));

  await withClient(engine.connectionTo('postgres', 'postgres'), async (client) => {
    // One at a time, as psql sends them: a database is made in no transaction.
    for (const statement of administratorSql('casework').split(/;\n(?![^$]*end \$\$)/)) {
      await client.query(statement);
    }
  });
  expect(await refusal(open({ databaseUrl: url('recourse_app') }))).toContain('recourse migrate');
  const store = await open({ databaseUrl: url('recourse_app'), databaseOwnerUrl: url('recourse_owner') });
  expect(await store.database.answers()).toBe(true);
  await store.close();
  const again = await open({ databaseUrl: url('recourse_app') });
  expect(await again.database.answers()).toBe(true);
  await again.close();
});

test.each([
  ['is a superuser', () => open({ databaseUrl: url('postgres') })],
  ['is recourse_owner, not recourse_app', () => open({ databaseUrl: url('recourse_owner') })],
  ['It should connect as recourse_owner', () => openOwnDatabase(url('recourse_app'), url('recourse_app'))],
  ['fsync is off', () => openOwnDatabase(urlOf(inject('postgres'), 'postgres', 'postgres'), undefined)],
  ['no PostgreSQL answers at', () => openOwnDatabase(urlOf('/nowhere', 'recourse_app'), undefined)],
  ['no PostgreSQL answers at', () => openOwnDatabase(`postgresql://a:${SECRET}@127.0.0.1:1/b`, undefined)],
  ['is no address of a database', () => openOwnDatabase(`postgresql://a:${SECRET}@[/b`, undefined)],
])('refused: %s', async (words, work) => {
  expect(await refusal(work())).toContain(words);
});
