// The seed world in a real database: loaded through the store, equal to its histories, and as rich as it is said to be.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import { listForgotten } from '#store/case/forgotten-cases.ts';
import { loadCase } from '#store/case/load-case.ts';
import { sweep } from '#store/case/sweep.ts';
import { checkConflicts } from '#store/conflict/check-conflicts.ts';
import { listDoubleBookings } from '#store/coverage/list-double-bookings.ts';
import { listCoverageGaps } from '#store/coverage/list-gaps.ts';
import type { Tx } from '#store/database/database.ts';
import { listCaseDocuments } from '#store/document/read-documents.ts';
import { caseFileOf } from './case-file-of.ts';
import { makeSeedDatabase, SEED_DAY, type SeedDatabase } from './seed-database.ts';
import { baseDayOf } from './when.ts';
import { SEED_WORLD } from './world.ts';

const base = baseDayOf(SEED_DAY);
const SOON = { from: SEED_DAY, to: '2027-02-28' };
let seed: SeedDatabase;

beforeAll(async () => {
  seed = await makeSeedDatabase();
  await sweep(seed.database, seed.projector);
}, 120_000);
afterAll(() => seed.close());

/** What an event says but for ids and the order of recording. */
function told(events: readonly HistoryEvent[]): string[] {
  return events
    .map(({ type, on, data }) => {
      const fields = EVENT_TYPES.get(type)?.fields ?? {};
      const said = Object.entries(data).filter(
        ([name]) => fields[name]?.kind !== 'ref' && name !== 'hearingId',
      );
      return `${on} ${type} ${JSON.stringify(said.sort())}`;
    })
    .sort();
}

test.each(SEED_WORLD)('every history of $name is in the store as the seed tells it', async (organisation) => {
  const anyone = organisation.members.find(({ roles }) => roles.includes('representative'))?.key ?? '';
  for (const client of organisation.clients) {
    for (const one of client.cases ?? []) {
      const caseId = seed.world.get(organisation.key)?.cases.get(one.key) ?? '';
      const { history } = await seed.as(organisation.key, one.owner ?? anyone, (tx) => loadCase(tx, caseId));
      const read = readCaseFile(JSON.stringify(caseFileOf(client, one, base)), { file: one.key });
      if ('faults' in read) throw new Error(one.key);
      // A consent that is given brings its withdrawal along only when that is recorded; both are told.
      expect(told(history.events), one.key).toEqual(told(read.history.events));
    }
  }
});

describe('a supervisor of the larger organisation finds', () => {
  const asRuth = <T>(work: Parameters<typeof seed.as<T>>[2]) => seed.as('lantern-harbor', 'ruth', work);

  test('forgotten cases of every sort', async () => {
    const { counts } = await asRuth((tx) => listForgotten(tx, { list: 'no-owner', days: 60, limit: 25 }));
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('hearings that nobody covers, and somebody who is to be in two places', async () => {
    expect((await asRuth((tx) => listCoverageGaps(tx, SOON))).length).toBeGreaterThan(0);
    expect((await asRuth((tx) => listDoubleBookings(tx, SOON))).length).toBeGreaterThan(0);
  });

  test('nothing of a client from whom a wall keeps her', async () => {
    const caseId = seed.world.get('lantern-harbor')?.cases.get('claudette-removal') ?? '';
    await expect(asRuth((tx) => loadCase(tx, caseId))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a conflict check that asks for a client of the house', () => {
  const party = {
    role: 'adverse' as const,
    person: { names: [{ kind: 'legal' as const, whole: 'Nelson Geovany Aguirre Portillo' }] },
  };
  const asked = async (member: string) => {
    const check = (tx: Tx) => checkConflicts(tx, seed.projector, { parties: [party] });
    return (await seed.as('lantern-harbor', member, check)).parties[0];
  };

  test('finds them for who may see them', async () => {
    const clientId = seed.world.get('lantern-harbor')?.clients.get('nelson');
    expect(await asked('ruth')).toMatchObject({ matches: [{ clientId, as: 'client' }], ask: [] });
  });

  test('and names only whom to ask for who is walled from them', async () => {
    const found = await asked('dmitri');
    expect(found?.matches).toEqual([]);
    expect(found?.ask).toHaveLength(1);
  });
});

test('two hearings at one moment in two zones are a double booking', async () => {
  const bookings = await seed.as('cottonwood-bend', 'lucia', (tx) => listDoubleBookings(tx, SOON));
  expect(bookings.length).toBe(1);
});

test('documents are there with their contents', async () => {
  const caseId = seed.world.get('lantern-harbor')?.cases.get('selamawit-removal') ?? '';
  const { items } = await seed.as('lantern-harbor', 'ines', (tx) =>
    listCaseDocuments(tx, { caseId, limit: 25 }),
  );
  expect(items.map(({ content }) => content?.mediaType)).toEqual(['application/pdf', 'application/pdf']);
});
