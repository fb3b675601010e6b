// Who sees what in an invented world, by the rules in cedar/sight.cedar and an engine that knows nothing of the database.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityJson, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { World } from './sight-world.ts';

const RULES = 'sight';
const parsed = preparsePolicySet(RULES, {
  staticPolicies: readFileSync(join(import.meta.dirname, 'cedar/sight.cedar'), 'utf8'),
});
if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));

/** What a row hangs on. Numbers are places in the lists of the organisation `org`. */
export type Hangs = { org: number } & (
  | { on: 'organisation' }
  | { on: 'case'; case: number }
  | { on: 'client'; client: number }
  | { on: 'cases'; cases: readonly number[] }
  | { on: 'notice'; to: number; case?: number }
  | { on: 'log'; clients: readonly number[]; case?: number }
);

export type Oracle = (who: { org: number; member: number }, what: Hangs) => boolean;

const uid = (type: string, org: number, at: number | string) => ({ type, id: `${org}/${at}` });
const nameOf = (entity: object) => JSON.stringify(entity);
const ref = (type: string, org: number, at: number | string) => ({ __entity: uid(type, org, at) });

/** Answers from memory what was asked before: the rows of many tables hang on the same few things. */
export function oracleOf(world: World): Oracle {
  const entities = new Map(
    world.flatMap((_, org) => entitiesOf(world, org)).map((each) => [nameOf(each.uid), each]),
  );
  const known = new Map<string, boolean>();

  /** What the rules can ask of: who asks, and the thing with the client whose it is. */
  const concerned = (
    who: { org: number; member: number },
    resource: { type: string; id: string },
  ): EntityJson[] => {
    const thing = entities.get(nameOf(resource));
    const client = (thing?.attrs['client'] as { __entity?: object } | undefined)?.__entity;
    return [
      entities.get(nameOf(uid('Member', who.org, who.member))),
      thing,
      client && entities.get(nameOf(client)),
    ].filter((each) => each !== undefined);
  };

  const isAllowed = (
    who: { org: number; member: number },
    resource: { type: string; id: string },
    context: Record<string, never> | object,
    more: EntityJson[] = [],
  ): boolean => {
    const answer = statefulIsAuthorized({
      principal: uid('Member', who.org, who.member),
      action: { type: 'Action', id: 'see' },
      resource,
      context: { now: 0, ...context } as never,
      preparsedPolicySetId: RULES,
      entities: [...concerned(who, resource), ...more],
    });
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
    const { decision, diagnostics } = answer.response;
    // A rule that cannot be applied would silently be none.
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
    return decision === 'allow';
  };

  const ask: Oracle = (who, what) => {
    const { org } = what;
    const here = world[org];
    if (here === undefined) return false;
    if (what.on === 'organisation') return isAllowed(who, uid('Organisation', org, 'self'), {});
    if (what.on === 'case') return isAllowed(who, uid('Case', org, what.case), {});
    if (what.on === 'cases') return what.cases.every((each) => see(who, { org, on: 'case', case: each }));
    if (what.on === 'client') {
      const cases = here.cases.flatMap(({ client }, at) => (client === what.client ? [at] : []));
      const seesACase = cases.some((each) => see(who, { org, on: 'case', case: each }));
      return isAllowed(who, uid('Client', org, what.client), { seesACase });
    }
    if (what.on === 'notice') {
      const seesACase = what.case !== undefined && see(who, { org, on: 'case', case: what.case });
      const attrs = {
        organisation: ref('Organisation', org, 'self'),
        to: ref('Member', org, what.to),
        hasCase: what.case !== undefined,
      };
      const notice = { uid: uid('Notice', org, 'row'), attrs, parents: [] };
      return isAllowed(who, notice.uid, { seesACase }, [notice as EntityJson]);
    }
    const own = world[who.org]?.walls.filter((wall) => wall.member === who.member && !wall.ended) ?? [];
    const whole = own.filter((wall) => wall.case === undefined);
    const attrs = {
      organisation: ref('Organisation', org, 'self'),
      clients: what.clients.map((each) => ref('Client', org, each)),
      cases: what.case === undefined ? [] : [ref('Case', org, what.case)],
    };
    const entry = { uid: uid('LogEntry', org, 'row'), attrs, parents: [] };
    const context = {
      walledClients: whole.map((wall) => ref('Client', who.org, wall.client)),
      walledCases: own.flatMap((wall) => (wall.case === undefined ? [] : [ref('Case', who.org, wall.case)])),
      clientsOfWalledCases: own.map((wall) => ref('Client', who.org, wall.client)),
    };
    return isAllowed(who, entry.uid, context, [entry as EntityJson]);
  };

  const see: Oracle = (who, what) => {
    const key = JSON.stringify([who, what]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(who, what);
    known.set(key, answer);
    return answer;
  };
  return see;
}

function entitiesOf(world: World, org: number): EntityJson[] {
  const here = world[org];
  if (here === undefined) return [];
  const organisation = ref('Organisation', org, 'self');
  const standing = here.assignments.filter(({ ended, until }) => !ended && until > 0);
  const assignedTo = (client: number, at: number | undefined) =>
    standing
      .filter((each) => each.client === client && each.case === at)
      .map(({ to }) => ('member' in to ? ref('Member', org, to.member) : ref('Team', org, to.team)));
  const walledFrom = (client: number, at: number | undefined) =>
    here.walls
      .filter((wall) => !wall.ended && wall.client === client && wall.case === at)
      .map(({ member }) => ref('Member', org, member));
  return [
    { uid: uid('Organisation', org, 'self'), attrs: { organisation }, parents: [] },
    ...here.members.map(({ teams, reach, state, from, until }, at) => ({
      uid: uid('Member', org, at),
      attrs: { organisation, reach, state, from, until },
      parents: teams.map((team) => uid('Team', org, team)),
    })),
    ...here.clients.map(({ hasCase }, at) => ({
      uid: uid('Client', org, at),
      attrs: {
        organisation,
        hasCase,
        assigned: assignedTo(at, undefined),
        walled: walledFrom(at, undefined),
      },
      parents: [],
    })),
    ...here.cases.map(({ client, restricted }, at) => ({
      uid: uid('Case', org, at),
      attrs: {
        organisation,
        restricted,
        client: ref('Client', org, client),
        assigned: assignedTo(client, at),
        walled: walledFrom(client, at),
      },
      parents: [],
    })),
  ] as EntityJson[];
}
