// One's own PostgreSQL: what its administrator runs once, and what is refused before anything is served from it.
import pg from 'pg';
import {
  CREATE_ROLES,
  closeDatabase,
  createDatabase,
  OWNER_ROLE,
  SERVING_ROLE,
} from '#store/database/roles.ts';
import { checkServer } from '#store/database/server-checks.ts';
import { withClient } from '#store/database/with-client.ts';
import { InstallationError } from '#store/installation-error.ts';

export type OwnDatabase = { serving: pg.ClientConfig; owning?: pg.ClientConfig };

/** Milliseconds. */
const PATIENCE = 10_000;

/**
 * How to connect, found good for casework. Throws InstallationError where an address leads nowhere, the roles are
 * missing (with the SQL that makes them), or the server would lose or show what it must not.
 */
export async function openOwnDatabase(url: string, ownerUrl: string | undefined): Promise<OwnDatabase> {
  const serving = { connectionString: url, connectionTimeoutMillis: PATIENCE };
  const owning = ownerUrl && { connectionString: ownerUrl, connectionTimeoutMillis: PATIENCE };
  const faults = await ask('DATABASE_URL', serving, async (client) =>
    (await checkServer(client)).filter(
      ({ check, state }) => state === 'wrong' && !(check === 'connection' && isClearByChoice(url)),
    ),
  );
  if (faults.length > 0) {
    const list = faults.map(({ found, todo }) => `- ${found}. ${todo}`).join('\n');
    throw new InstallationError(`The PostgreSQL of DATABASE_URL is not fit for casework:\n${list}`);
  }
  if (!owning) return { serving };
  const user = await ask('DATABASE_OWNER_URL', owning, async (client) => {
    const { rows } = await client.query<{ current_user: string }>('select current_user');
    return rows[0]?.current_user;
  });
  if (user !== OWNER_ROLE) {
    throw new InstallationError(
      `DATABASE_OWNER_URL connects as ${user}. It should connect as ${OWNER_ROLE}, which owns the database and nothing else.`,
    );
  }
  return { serving, owning };
}

/** What the administrator of the server runs once, connected to any database. */
export function administratorSql(name: string): string {
  return [
    CREATE_ROLES.trim(),
    `alter role ${OWNER_ROLE} password 'a long password';`,
    `alter role ${SERVING_ROLE} password 'another long password';`,
    `${createDatabase(name)};`,
    `${closeDatabase(name)};`,
  ].join('\n');
}

async function ask<T>(
  setting: string,
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  try {
    return await withClient(config, work);
  } catch (error) {
    if (error instanceof InstallationError) throw error;
    throw notConnected(setting, config, error as { code?: string; message: string });
  }
}

/** The address itself may hold a password, so it is never shown. */
function notConnected(
  setting: string,
  config: pg.ClientConfig,
  error: { code?: string; message: string },
): InstallationError {
  const { host, port, database = 'recourse' } = addressOf(setting, config);
  const { code = '' } = error;
  // Nobody by that name, a wrong password, no such database, or not let in.
  if (['28000', '28P01', '3D000', '42501'].includes(code)) {
    return new InstallationError(
      `${setting}: ${error.message}. If roles or database are missing, the administrator of PostgreSQL runs once:\n\n` +
        `${administratorSql(database)}\n\nThen set DATABASE_URL=postgresql://${SERVING_ROLE}:…@${host}:${port}/${database}`,
      { cause: error },
    );
  }
  return new InstallationError(
    `${setting}: no PostgreSQL answers at ${host}, port ${port} (${code || error.message}). Start it, or correct the address.`,
    { cause: error },
  );
}

function addressOf(setting: string, config: pg.ClientConfig): pg.Client {
  try {
    return new pg.Client(config);
  } catch {
    throw new InstallationError(
      `${setting} is no address of a database. Expected postgresql://${SERVING_ROLE}:PASSWORD@HOST:5432/recourse`,
    );
  }
}

/** Who writes it says that the way to the server is safe by other means. */
function isClearByChoice(url: string): boolean {
  return /[?&]sslmode=disable\b/.test(url);
}
