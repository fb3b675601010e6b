// Reads the facts of clients: the last version of one or many, or every version of one.
import type { ClientFacts, ShownFacts } from '#contract/entries/client.ts';
import { ProblemError } from '#contract/problems.ts';
import { canonicalANumber } from '#core/identifier/a-number.ts';
import { canonicalPhone } from '#core/identifier/phone.ts';
import type { Tx } from '#store/database/database.ts';

export type Client = { id: string; version: number; createdAt: string; facts: ClientFacts };

export type ClientVersion = { version: number; recordedAt: string; recordedBy: string; facts: ClientFacts };

type VersionRow = {
  client_id: string;
  version: number;
  key_version: number;
  body: Buffer;
  recorded_at: Date;
  recorded_by: string;
  created_at: Date;
};

/** The client as last put down. Throws `not-found` for one that is not in sight. */
export async function readClient(tx: Tx, clientId: string): Promise<Client> {
  const client = (await readClients(tx, [clientId])).get(clientId);
  if (client === undefined) throw new ProblemError('not-found');
  return client;
}

/** Those of the clients that are in sight, by id. */
export async function readClients(tx: Tx, clientIds: readonly string[]): Promise<Map<string, Client>> {
  const rows = await tx.query<VersionRow>(
    `select v.client_id, v.version, v.key_version, v.body, c.created_at
     from client c join client_version v on v.org_id = c.org_id and v.client_id = c.id and v.version = c.version
     where c.org_id = $1 and c.id = any($2)`,
    [tx.actor.orgId, clientIds],
  );
  await tx.keys.readyClients(
    tx,
    rows.map(({ client_id }) => client_id),
  );
  const clients = await Promise.all(
    rows.map(async (row): Promise<[string, Client]> => {
      const { client_id: id, version, created_at } = row;
      return [id, { id, version, createdAt: created_at.toISOString(), facts: await openFacts(tx, row) }];
    }),
  );
  return new Map(clients);
}

/** The latest first. Throws `not-found` for a client that is not in sight. */
export async function listClientVersions(tx: Tx, clientId: string): Promise<ClientVersion[]> {
  const rows = await tx.query<VersionRow>(
    `select client_id, version, key_version, body, recorded_at, recorded_by from client_version
     where org_id = $1 and client_id = $2 order by version desc`,
    [tx.actor.orgId, clientId],
  );
  if (rows.length === 0) throw new ProblemError('not-found');
  const versions: ClientVersion[] = [];
  for (const row of rows) {
    const { version, recorded_at, recorded_by: recordedBy } = row;
    versions.push({
      version,
      recordedAt: recorded_at.toISOString(),
      recordedBy,
      facts: await openFacts(tx, row),
    });
  }
  return versions;
}

/** Numbers also in the form in which they are compared. */
export function showFacts(facts: ClientFacts): ShownFacts {
  return {
    ...facts,
    aNumbers: facts.aNumbers.map(({ entered }) => ({
      entered,
      canonical: canonicalANumber(entered) ?? entered,
    })),
    phones: facts.phones.map((phone) => ({
      ...phone,
      canonical: canonicalPhone(phone.entered) ?? phone.entered,
    })),
  };
}

function openFacts(
  tx: Tx,
  { client_id, version, key_version: keyVersion, body }: VersionRow,
): Promise<ClientFacts> {
  const place = { table: 'client_version', row: `${client_id}/${version}` } as const;
  return tx.keys.openForClient(tx, client_id, place, { keyVersion, body });
}
