// An organisation with members and clients in a fresh database, for tests of the case store; its clock is set by hand.
import { randomUUIDv7 } from 'node:crypto';
import type { ClientFacts } from '#contract/entries/client.ts';
import { projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';
import type { Role } from '#core/policy/policy.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { addMember } from '#store/access/member.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { createClient } from '#store/client/create-client.ts';
import { Database, type Tx } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { loadedPack } from './loaded-law.ts';
import { makeTestDatabase, type TestDatabase } from './test-database.ts';

const law = compileLaw(loadedPack);
export const projector = projectorOf(law);

export type CaseWorld = {
  test: TestDatabase;
  database: Database;
  orgId: string;
  /** Milliseconds since 1970-01-01T00:00Z; what the next transactions take for now. */
  clock: { now: number };
  /** Makes an active member and answers the id. */
  member: (...roles: Role[]) => Promise<string>;
  /** Makes a client of an invented name, in the name of a member, and answers the id. */
  client: (by: string, facts?: Partial<ClientFacts>) => Promise<string>;
  /** One transaction of a member. */
  as: <T>(memberId: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  asKeeper: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

export async function makeCaseWorld(now = Date.UTC(2026, 10, 22, 15)): Promise<CaseWorld> {
  const test = await makeTestDatabase();
  const clock = { now };
  const keys = new KeyRing(makeKey());
  const database = new Database({ pool: { ...test.serving, max: 12 }, keys, now: () => clock.now });
  const { orgId } = await createOrganisation(database, {
    name: 'Harbour Legal Aid',
    admin: { name: 'Ada', email: 'ada@harbour.example' },
    by: 'operator',
  });
  const as: CaseWorld['as'] = (memberId, work) => database.within({ orgId, memberId }, work);
  return {
    ...{ test, database, orgId, clock, as },
    asKeeper: (work) => asKeeper(database, orgId, work),
    member: (...roles) =>
      asKeeper(database, orgId, async (tx) => {
        const email = `${randomUUIDv7()}@harbour.example`;
        const id = await addMember(tx, { name: 'Somebody', email, roles });
        await tx.query("update member set state = 'active' where org_id = $1 and id = $2", [orgId, id]);
        return id;
      }),
    client: (by, facts = {}) => as(by, async (tx) => (await createClient(tx, { facts: invented(facts) })).id),
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

/** Facts of an invented client whose name no other has, so that no search before creation finds the same person. */
export function invented(facts: Partial<ClientFacts> = {}): ClientFacts {
  const letters = [...randomUUIDv7().replaceAll('-', '').slice(-16)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  return {
    names: [{ kind: 'legal', whole: `${letters.join('')} Invented` }],
    ...{ aNumbers: [], nationalities: [], languages: [], phones: [], emails: [], safeContact: [] },
    ...facts,
  };
}
