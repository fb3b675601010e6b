// A thief with somebody's session or token, who reads as many persons as the API lets them, and does not stop when told to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '#api/open-installation.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { withClient } from '#store/database/with-client.ts';
import { type Headers, withSession, withToken } from '../../test/api-members.ts';
import { administratorOf, fillTo, makeBenchOrganisation } from './fill.ts';
import { openAgent, sendOne } from './open-loop.ts';
import { type Place, startServer } from './serve-process.ts';

const PERSONS = 400;
const CONNECTIONS = 8;
const ROLES = ['representative'] as const;
const SCOPES = ['client.read', 'client.search', 'case.list', 'case.read'] as const;

type Target = { caseId: string; clientId: string };
type Ask = { path: string; body?: string };

/** Each way to read everybody. */
const WAYS: Readonly<Record<string, (targets: readonly Target[]) => Ask[]>> = {
  'clients one by one': (targets) => targets.map(({ clientId }) => ({ path: `/v1/clients/${clientId}` })),
  'cases one by one': (targets) => targets.map(({ caseId }) => ({ path: `/v1/cases/${caseId}` })),
  'lists with names': (targets) =>
    targets.map(({ clientId }) => ({ path: `/v1/cases?client=${clientId}&names=yes&limit=1` })),
  'long lists with names': () => [
    { path: '/v1/cases?names=yes&limit=100' },
    { path: '/v1/clocks?names=yes&limit=30' },
    { path: '/v1/clocks?names=yes&limit=30&list=overdue' },
    ...['', '&order=next'].map((order) => ({ path: `/v1/cases?names=yes&limit=39${order}` })),
  ],
  searches: () =>
    ['Maria', 'José', 'Ana', 'Luis', 'Carmen', 'Jean', 'Omar', 'García', 'López', 'Pérez', 'Díaz'].map(
      (name) => ({ path: '/v1/clients/search', body: JSON.stringify({ name }) }),
    ),
};
const ALL = 'all of it';

export type Theft = {
  /** The way, and with what. */
  way: string;
  /** Distinct persons of whom something was answered. */
  persons: number;
  /** Requests that the brake refused. */
  refused: number;
};

/** Every way with a session and with a token, each of a member of its own, against the limits as they are at first. */
export async function steal({ port = 17_461 } = {}): Promise<Theft[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-thief-'));
  const place: Place = { dataFolder: join(folder, 'data'), keyFile: join(folder, 'key'), port };
  try {
    const { targets, thieves } = await prepare(place);
    const server = await startServer(place);
    try {
      const thefts: Theft[] = [];
      for (const { way, headers } of thieves)
        thefts.push({ way, ...(await run(port, way, headers, targets)) });
      return thefts;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(
  place: Place,
): Promise<{ targets: Target[]; thieves: { way: string; headers: Headers }[] }> {
  const { dataFolder, keyFile, port } = place;
  const settings = { dataFolder, keyFile, databaseUrl: undefined, databaseOwnerUrl: undefined };
  const log = () => undefined;
  const installation = await openInstallation(settings, { as: 'server', log, now: Date.now });
  const { database } = installation;
  try {
    return await withClient(administratorOf(dataFolder), async (administrator) => {
      const organisation = await makeBenchOrganisation(installation, administrator, 1);
      const { orgId } = organisation;
      await fillTo(dataFolder, [organisation], [PERSONS], 1);
      await administrator.query(
        'update organisation set reading_limit = default, token_reading_limit = default',
      );
      const { rows: targets } = await administrator.query<Target>(
        'select id as "caseId", client_id as "clientId" from "case" where org_id = $1 order by number',
        [orgId],
      );
      const thieves: { way: string; headers: Headers }[] = [];
      for (const way of [...Object.keys(WAYS), ALL]) {
        const session = await asKeeper(database, orgId, (tx) => withSession(tx, ROLES));
        const origin = `http://localhost:${port}`;
        thieves.push({ way: `${way}, session`, headers: { ...session, origin } });
        const token = await withToken(database, orgId, { scopes: SCOPES, roles: ROLES });
        thieves.push({ way: `${way}, token`, headers: token });
      }
      return { targets, thieves };
    });
  } finally {
    await installation.close();
  }
}

async function run(port: number, way: string, headers: Headers, targets: readonly Target[]) {
  const name = way.split(',')[0] as string;
  const asks =
    name === ALL ? Object.values(WAYS).flatMap((all) => all(targets)) : (WAYS[name]?.(targets) ?? []);
  const clientOf = new Map(
    targets.flatMap(({ caseId, clientId }) => [
      [`/v1/cases/${caseId}`, clientId],
      [`/v1/clients/${clientId}`, clientId],
    ]),
  );
  const persons = new Set<string>();
  const agent = openAgent(CONNECTIONS);
  let [next, refused] = [0, 0];
  const connection = async () => {
    for (;;) {
      const ask = asks[next++];
      if (ask === undefined) return;
      const { status, body } = await sendOne(port, agent, {
        method: ask.body === undefined ? 'GET' : 'POST',
        path: ask.path,
        headers: { ...headers, ...(ask.body !== undefined && { 'content-type': 'application/json' }) },
        ...(ask.body !== undefined && { body: ask.body }),
      });
      if (status === 429) refused += 1;
      else if (status !== 200) throw new Error(`${ask.path} was answered with ${status}: ${body}`);
      else
        for (const person of [clientOf.get(ask.path) ?? [], personsIn(JSON.parse(body))].flat())
          persons.add(person);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return { persons: persons.size, refused };
}

/** The clients whom a list names. */
function personsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const inside = Object.values(answer).flatMap(personsIn);
  const isPerson = 'clientId' in answer && ('name' in answer || 'names' in answer);
  return isPerson ? [String(answer.clientId), ...inside] : inside;
}
