// The seed world in a real database: loaded through the store, equal to its histories, behind its walls.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadCase } from '#store/case/load-case.ts';
import { Database, type Tx } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { loadedPack } from '../loaded-law.ts';
import { makeTestDatabase, type TestDatabase } from '../test-database.ts';
import { caseFileOf } from './case-file-of.ts';
import { type LoadedWorld, loadWorld } from './load/load-world.ts';
import { baseDayOf } from './when.ts';
import { SEED_WORLD } from './world.ts';

const base = baseDayOf('2026-11-25');
const until = Date.UTC(2026, 10, 25, 20);
const clock = { now: until };
let test_: TestDatabase;
let database: Database;
let world: LoadedWorld;

beforeAll(async () => {
  test_ = await makeTestDatabase();
  database = new Database({ pool: test_.serving, keys: new KeyRing(makeKey()), now: () => clock.now });
  const projector = projectorOf(compileLaw(loadedPack));
  const documentFolder = mkdtempSync(join(tmpdir(), 'recourse-seed-'));
  world = await loadWorld({ database, clock, projector, documentFolder, base, until });
}, 120_000);
afterAll(async () => {
  await database.close();
  await test_.drop();
});

function as<T>(organisation: string, member: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const ids = world.get(organisation);
  return database.within({ orgId: ids?.orgId ?? '', memberId: ids?.members.get(member) ?? '' }, work);
}

/** What an event says, without ids and the order of recording. */
const told = (events: readonly { type: string; on: number; data: object }[]) =>
  events.map(({ type, on, data }) => `${on} ${type} ${'decision' in data ? data.decision : ''}`).sort();

test.each(SEED_WORLD)(
  'every history of $name is in the store as the seed tells it',
  async ({ key, clients, members }) => {
    const anyone = members.find(({ roles }) => roles.includes('representative'))?.key ?? '';
    for (const client of clients) {
      for (const seed of client.cases ?? []) {
        const caseId = world.get(key)?.cases.get(seed.key) ?? '';
        const { history } = await as(key, seed.owner ?? anyone, (tx) => loadCase(tx, caseId));
        const read = readCaseFile(JSON.stringify(caseFileOf(client, seed, base)), { file: seed.key });
        if ('faults' in read) throw new Error(seed.key);
        expect(told(history.events), seed.key).toEqual(told(read.history.events));
      }
    }
  },
);
