// A fresh database with the seed world in it, for tests: what the demo shows, on a fixed day.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Projector, projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { Database, type Tx } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { loadedPack } from '../loaded-law.ts';
import { makeTestDatabase, type TestDatabase } from '../test-database.ts';
import { type LoadedWorld, loadWorld } from './load/load-world.ts';
import { baseDayOf } from './when.ts';

export const SEED_DAY = '2026-11-25';

export type SeedDatabase = {
  test: TestDatabase;
  database: Database;
  keys: KeyRing;
  projector: Projector;
  documentFolder: string;
  world: LoadedWorld;
  /** Milliseconds since 1970-01-01T00:00Z; stands in the afternoon of SEED_DAY. */
  clock: { now: number };
  /** One transaction of a member, both by their keys in the seed. */
  as: <T>(organisation: string, member: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

/** `withPasswords`: its members can sign in, which takes seconds longer. */
export async function makeSeedDatabase({ withPasswords = false } = {}): Promise<SeedDatabase> {
  const test = await makeTestDatabase();
  const until = Date.parse(`${SEED_DAY}T20:00:00Z`);
  const clock = { now: until };
  const keys = new KeyRing(makeKey());
  const database = new Database({ pool: test.serving, keys, now: () => clock.now });
  const projector = projectorOf(compileLaw(loadedPack));
  const documentFolder = mkdtempSync(join(tmpdir(), 'recourse-seed-'));
  const base = baseDayOf(SEED_DAY);
  const world = await loadWorld({ database, clock, projector, documentFolder, base, until, withPasswords });
  clock.now = until;
  return {
    ...{ test, database, keys, projector, documentFolder, world, clock },
    as: (organisation, member, work) => {
      const ids = world.get(organisation);
      return database.within({ orgId: ids?.orgId ?? '', memberId: ids?.members.get(member) ?? '' }, work);
    },
    close: async () => {
      await database.close();
      await test.drop();
      rmSync(documentFolder, { recursive: true });
    },
  };
}
