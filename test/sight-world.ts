// Small invented worlds of who could see what: two organisations, their members, clients, cases, and the rules of sight.
import fc from 'fast-check';

export type WorldMember = {
  reach: 'everything' | 'organisation' | 'assigned' | 'none';
  state: 'invited' | 'active' | 'disabled' | 'locked-down';
  /** Days from now; far beyond any test where there is none. */
  from: number;
  until: number;
  teams: readonly number[];
};

/** Members, clients, cases and teams are numbers: their place in the lists. */
export type WorldOrganisation = {
  members: readonly WorldMember[];
  clients: readonly { hasCase: boolean }[];
  cases: readonly { client: number; restricted: boolean }[];
  /** Days from now; `case` absent: the client with every case. */
  walls: readonly { member: number; client: number; case?: number; ended: boolean }[];
  assignments: readonly {
    to: { member: number } | { team: number };
    client: number;
    case?: number;
    until: number;
    ended: boolean;
  }[];
};

export type World = readonly [WorldOrganisation, WorldOrganisation];

export const TEAMS = 2;
const NEVER = 20_000;

const anyMember: fc.Arbitrary<WorldMember> = fc.record({
  reach: fc.constantFrom('organisation', 'organisation', 'assigned', 'assigned', 'none'),
  state: fc.constantFrom('active', 'active', 'active', 'active', 'invited', 'disabled', 'locked-down'),
  from: fc.constantFrom(-NEVER, -NEVER, -NEVER, -1, 1),
  until: fc.constantFrom(NEVER, NEVER, NEVER, 1, -1),
  teams: fc.subarray([0, 1]),
});

const KEEPER: WorldMember = { reach: 'everything', state: 'active', from: -NEVER, until: NEVER, teams: [] };

type Matter = { client: number; case?: number };

/** A client alone, or one case with its client. */
function matterOf(cases: WorldOrganisation['cases'], clients: number): fc.Arbitrary<Matter> {
  const client = fc.nat(clients - 1).map((at): Matter => ({ client: at }));
  if (cases.length === 0) return client;
  return fc.oneof(
    client,
    fc.nat(cases.length - 1).map((at): Matter => ({ client: cases[at]?.client ?? 0, case: at })),
  );
}

const anyOrganisation: fc.Arbitrary<WorldOrganisation> = fc
  .record({
    members: fc.array(anyMember, { minLength: 4, maxLength: 6 }).map((some) => [KEEPER, ...some]),
    cases: fc.array(fc.record({ client: fc.nat(3), restricted: fc.boolean() }), {
      minLength: 2,
      maxLength: 6,
    }),
  })
  .chain(({ members, cases }) => {
    const clients = [0, 1, 2, 3].map((at) => ({ hasCase: cases.some(({ client }) => client === at) }));
    const matter = matterOf(cases, clients.length);
    const member = fc.integer({ min: 1, max: members.length - 1 });
    return fc.record({
      members: fc.constant(members),
      clients: fc.constant(clients),
      cases: fc.constant(cases),
      walls: fc.array(
        fc
          .record({ member, matter, ended: fc.constantFrom(false, false, false, true) })
          .map(({ matter: about, ...rest }) => ({ ...rest, ...about })),
        { maxLength: 5 },
      ),
      assignments: fc.array(
        fc
          .record({
            to: fc.oneof(
              member.map((at) => ({ member: at })),
              fc.nat(TEAMS - 1).map((team) => ({ team })),
            ),
            matter,
            until: fc.constantFrom(NEVER, NEVER, 1, -1),
            ended: fc.constantFrom(false, false, false, true),
          })
          .map(({ matter: about, ...rest }) => ({ ...rest, ...about })),
        { maxLength: 8 },
      ),
    });
  });

export const anyWorld: fc.Arbitrary<World> = fc.tuple(anyOrganisation, anyOrganisation);

const person = (more: Partial<WorldMember>): WorldMember => ({ ...KEEPER, reach: 'organisation', ...more });

/** One organisation in which every rule decides something that no other does. */
const DECISIVE: WorldOrganisation = {
  members: [
    KEEPER,
    person({}),
    person({ reach: 'assigned', teams: [0] }),
    person({ reach: 'none' }),
    person({ state: 'disabled' }),
    person({ state: 'locked-down' }),
    person({ state: 'invited' }),
    person({ from: 1 }),
    person({ until: -1 }),
    person({ reach: 'assigned' }),
    person({ reach: 'assigned' }),
  ],
  clients: [
    { hasCase: true },
    { hasCase: true },
    { hasCase: false },
    { hasCase: true },
    { hasCase: true },
    { hasCase: true },
  ],
  cases: [
    { client: 0, restricted: false },
    { client: 0, restricted: true },
    { client: 1, restricted: false },
    { client: 3, restricted: false },
    { client: 3, restricted: true },
    { client: 4, restricted: false },
    { client: 3, restricted: false },
    // The only one of its client, whom nobody without it may see.
    { client: 5, restricted: true },
  ],
  walls: [
    { member: 1, client: 1, ended: false },
    { member: 1, client: 3, case: 3, ended: false },
    { member: 1, client: 4, ended: true },
    { member: 1, client: 2, ended: false },
    { member: 9, client: 0, case: 0, ended: false },
    // Two walls around one client, of a case and of another member.
    { member: 2, client: 4, case: 5, ended: false },
  ],
  assignments: [
    { to: { member: 1 }, client: 0, case: 1, until: NEVER, ended: false },
    { to: { member: 1 }, client: 1, case: 2, until: NEVER, ended: false },
    { to: { team: 0 }, client: 0, case: 0, until: NEVER, ended: false },
    { to: { team: 0 }, client: 3, until: NEVER, ended: false },
    { to: { team: 1 }, client: 1, case: 2, until: NEVER, ended: false },
    { to: { member: 3 }, client: 0, case: 0, until: NEVER, ended: false },
    { to: { member: 3 }, client: 2, until: NEVER, ended: false },
    { to: { member: 9 }, client: 0, until: NEVER, ended: false },
    { to: { member: 9 }, client: 1, case: 2, until: -1, ended: false },
    { to: { member: 9 }, client: 3, case: 3, until: NEVER, ended: true },
    { to: { member: 10 }, client: 2, until: 1, ended: false },
    { to: { member: 10 }, client: 3, case: 4, until: NEVER, ended: false },
    { to: { member: 4 }, client: 0, case: 0, until: NEVER, ended: false },
    { to: { member: 8 }, client: 0, case: 0, until: NEVER, ended: false },
    { to: { member: 3 }, client: 4, until: NEVER, ended: false },
    { to: { member: 9 }, client: 1, until: NEVER, ended: true },
    { to: { member: 9 }, client: 4, until: -1, ended: false },
    { to: { member: 10 }, client: 1, until: NEVER, ended: false },
  ],
};

export const decisiveWorld: World = [DECISIVE, DECISIVE];
