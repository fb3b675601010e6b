// Two organisations over the API, a member of every role, and matters that are theirs to see, walled, restricted or foreign.
import { randomUUIDv7 } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { expect } from 'vitest';
import { ROLES, type Role } from '#core/policy/policy.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { anyName } from './access-requests.ts';
import { type Headers, withSession } from './api-members.ts';
import { type ApiWorld, makeApiWorld } from './api-world.ts';

/** The ids that an address, a query or a body may hold, of one matter or of one organisation. */
export type Ids = Readonly<Record<string, string>>;

export type RoleMember = { role: Role; id: string; headers: Headers };

export type AccessWorld = ApiWorld & {
  members: readonly RoleMember[];
  /** A supervisor whom no wall concerns. */
  maker: RoleMember;
  /** Ids of what belongs to the organisation itself: a member, a team. */
  own: Ids;
  /** Makes a client with a case, an entry, a document and an assignment; answers their ids and the client's name. */
  makeMatter: (by?: RoleMember) => Promise<{ ids: Ids; name: string; caseNumber: number }>;
  /** The same in another organisation, with its own member and team. */
  makeForeign: () => Promise<{ ids: Ids; name: string }>;
  send: (by: RoleMember, method: InjectOptions['method'], url: string, body?: unknown) => Promise<Sent>;
};

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test looks at.
export type Sent = { status: number; text: string; json: any };

export async function makeAccessWorld(): Promise<AccessWorld> {
  const world = await makeApiWorld();
  const send: AccessWorld['send'] = async (by, method, url, body) => {
    const answer = await world.call({
      method: method as 'POST',
      url,
      headers: { ...by.headers, 'idempotency-key': randomUUIDv7(), 'if-match': '"1"' },
      ...(body !== undefined && { payload: body as object }),
    });
    return {
      status: answer.statusCode,
      text: answer.body,
      json: answer.headers['content-type']?.includes('json') ? answer.json() : undefined,
    };
  };
  const must = async (...asked: Parameters<typeof send>) => {
    const { status, json, text } = await send(...asked);
    expect(status, `${asked[1]} ${asked[2]}: ${text}`).toBeLessThan(300);
    return json;
  };
  const enter = async (orgId: string, role: Role): Promise<RoleMember> => {
    const headers = await asKeeper(world.services.database, orgId, (tx) => withSession(tx, [role]));
    const { memberId } = await must({ role, id: '', headers }, 'GET', '/v1/me');
    return { role, id: memberId, headers };
  };

  const matterBy = async (by: RoleMember) => {
    const name = anyName();
    const facts = { names: [{ kind: 'legal', whole: name }] };
    const { id: clientId } = await must(by, 'POST', '/v1/clients', { facts });
    const opened = await must(by, 'POST', '/v1/cases', { clientId, kind: 'removal', ownerId: by.id });
    const caseId: string = opened.id;
    const note = await must(by, 'POST', `/v1/cases/${caseId}/notes`, { data: { text: `About ${name}` } });
    const document = await must(by, 'POST', '/v1/documents', { clientId, caseId, ...DOCUMENT });
    const assigned = await must(by, 'POST', `/v1/clients/${clientId}/assignments`, {
      caseId,
      to: { memberId: by.id, as: 'covering' },
    });
    const ids = {
      clientId,
      caseId,
      riderId: caseId,
      entryId: note.id,
      documentId: document.id,
      assignmentId: assigned.id,
    };
    return { ids, name, caseNumber: opened.number as number };
  };

  const maker = await enter(world.orgId, 'supervisor');
  const members: RoleMember[] = [];
  for (const role of ROLES) members.push(await enter(world.orgId, role));
  const bystander = await enter(world.orgId, 'volunteer');
  const team = await must(maker, 'POST', '/v1/teams', { name: 'Removal defence' });
  return {
    ...world,
    members,
    maker,
    send,
    own: { memberId: bystander.id, teamId: team.id },
    makeMatter: (by = maker) => matterBy(by),
    makeForeign: async () => {
      const { orgId } = await createOrganisation(world.services.database, {
        name: 'Another office',
        admin: { name: 'Oda', email: `${randomUUIDv7()}@other.example` },
        by: 'operator',
      });
      const other = await enter(orgId, 'supervisor');
      const { ids, name } = await matterBy(other);
      const { id: teamId } = await must(other, 'POST', '/v1/teams', { name: 'Theirs' });
      const wall = await must(other, 'POST', `/v1/clients/${ids.clientId}/walls`, {
        memberId: (await enter(orgId, 'intake')).id,
        reason: 'a relative',
      });
      return { ids: { ...ids, memberId: other.id, teamId, wallId: wall.id }, name };
    },
  };
}

const DOCUMENT = { title: 'Notice to appear', provenance: { kind: 'client' } };
