// Looks at the store of an installation and changes nothing: the data folder, the disk, PostgreSQL and its database.
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import type pg from 'pg';
import { checkCatalogue } from '#store/database/catalogue-gate.ts';
import type { Finding } from '#store/database/finding.ts';
import { checkSchema } from '#store/database/migrate.ts';
import { openOwnDatabase } from '#store/database/own-database.ts';
import { SERVING_ROLE } from '#store/database/roles.ts';
import { checkServer, checkServingRole } from '#store/database/server-checks.ts';
import { withClient } from '#store/database/with-client.ts';
import { accountFor } from '#store/engine/account.ts';
import { findBinaries, versionOf } from '#store/engine/binaries.ts';
import { checkClusterVersion, clusterExists } from '#store/engine/cluster.ts';
import type { StoreSettings } from '#store/engine/connections.ts';
import { type Places, placesIn } from '#store/engine/places.ts';
import { connectionTo, DATABASE_NAME } from '#store/engine/socket.ts';
import { roomIn } from '#store/engine/space.ts';
import { findSurvivors } from '#store/engine/survivors.ts';
import { InstallationError } from '#store/installation-error.ts';

export type Examined = {
  findings: Finding[];
  /** Names of the installation keys that the data need; undefined where the database could not be asked. */
  keysInUse: string[] | undefined;
  /** Milliseconds since 1970-01-01T00:00Z by the clock of the database. */
  databaseTime: number | undefined;
};

const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found });
const wrong = (check: string, found: string, todo?: string): Finding => ({
  check,
  state: 'wrong',
  found,
  ...(todo !== undefined && { todo }),
});
const unknown = (check: string, found: string): Finding => ({ check, state: 'unknown', found });

export async function examineStore(settings: StoreSettings): Promise<Examined> {
  const { dataFolder, databaseUrl, databaseOwnerUrl } = settings;
  if (!existsSync(dataFolder)) {
    const findings = [unknown('data-folder', `${dataFolder} is not there yet: the first start makes it`)];
    if (databaseUrl === undefined) return { findings, keysInUse: undefined, databaseTime: undefined };
    return examineDatabase(findings, () => openOwn(databaseUrl, databaseOwnerUrl));
  }
  const places = placesIn(realpathSync(dataFolder));
  const findings = [checkFolder(places), checkSpace(places)];
  if (databaseUrl !== undefined)
    return examineDatabase(findings, () => openOwn(databaseUrl, databaseOwnerUrl));
  findings.push(...(await checkEngine(places)));
  const running = clusterExists(places.cluster) && findSurvivors(places.cluster).length > 0;
  if (!running) {
    findings.push(unknown('database', 'PostgreSQL is not running, so its database was not looked at'));
    return { findings, keysInUse: undefined, databaseTime: undefined };
  }
  return examineDatabase(findings, async () => connectionTo(places.cluster, SERVING_ROLE, DATABASE_NAME));
}

async function openOwn(url: string, ownerUrl: string | undefined): Promise<pg.ClientConfig> {
  return (await openOwnDatabase(url, ownerUrl)).serving;
}

function checkFolder({ data, cluster }: Places): Finding {
  const { mode, uid } = lstatSync(data);
  const me = process.getuid?.();
  if (me !== undefined && uid !== me) {
    return wrong(
      'data-folder',
      `${data} belongs to user ${uid}, and this is user ${me}`,
      'Run Recourse, and this command, as the user to whom it belongs.',
    );
  }
  if (mode & 0o022) {
    return wrong('data-folder', `others may write into ${data}`, `chmod go-w ${data}`);
  }
  const inner = lstatSync(cluster, { throwIfNoEntry: false });
  if (inner !== undefined && inner.mode & 0o077) {
    return wrong('data-folder', `others may look into ${cluster}`, `chmod 700 ${cluster}`);
  }
  return ok('data-folder', data);
}

function checkSpace({ data }: Places): Finding {
  const { free, reserve } = roomIn(data);
  const words = `${megabytes(free)} MB free, of which ${megabytes(reserve)} MB are kept for reading`;
  return free > 2 * reserve
    ? ok('disk-space', words)
    : wrong(
        'disk-space',
        words,
        'Make room, or move the data folder to a larger disk: soon nothing new can be recorded.',
      );
}

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000).toLocaleString('en-US');

async function checkEngine(places: Places): Promise<Finding[]> {
  try {
    const account = accountFor(places.cluster);
    const binaries = await findBinaries();
    const version = versionOf(binaries, {});
    if (version === undefined) {
      return [
        wrong(
          'engine',
          `${binaries.postgres} does not run`,
          'Run it with --version to see why; run "npm ci" again; or set DATABASE_URL to a PostgreSQL of your own.',
        ),
      ];
    }
    const user = account.uid === undefined ? 'who starts Recourse' : `user ${account.uid}`;
    const engine = ok('engine', `PostgreSQL ${version}, run by ${user}`);
    if (!clusterExists(places.cluster)) return [engine];
    checkClusterVersion(places, binaries);
    return [engine, ok('engine-version', `the database was made by this version of PostgreSQL`)];
  } catch (error) {
    if (!(error instanceof InstallationError)) throw error;
    return [wrong('engine', error.message)];
  }
}

async function examineDatabase(findings: Finding[], open: () => Promise<pg.ClientConfig>): Promise<Examined> {
  try {
    return await withClient({ ...(await open()), connectionTimeoutMillis: 5_000 }, async (client) => {
      findings.push(ok('database', 'PostgreSQL answers'));
      findings.push(...(await checkServer(client)), await checkServingRole(client));
      const schema = await schemaFinding(client);
      findings.push(schema);
      if (schema.state !== 'ok') return { findings, keysInUse: undefined, databaseTime: undefined };
      findings.push(await checkCatalogue(client));
      const { rows } = await client.query<{ name: string }>('select name from installation_keys_in_use()');
      const time = await client.query<{ at: Date }>('select clock_timestamp() as at');
      return {
        findings,
        keysInUse: rows.map(({ name }) => name),
        databaseTime: time.rows[0]?.at.getTime(),
      };
    });
  } catch (error) {
    findings.push(
      error instanceof InstallationError
        ? wrong('database', error.message)
        : wrong(
            'database',
            `PostgreSQL does not answer (${wordOf(error)})`,
            'Look into its log (postgres.log in the data folder).',
          ),
    );
    return { findings, keysInUse: undefined, databaseTime: undefined };
  }
}

async function schemaFinding(client: pg.ClientBase): Promise<Finding> {
  try {
    await checkSchema(client);
    return ok('schema', 'the schema is that of this version');
  } catch (error) {
    if (!(error instanceof InstallationError)) throw error;
    return wrong('schema', error.message);
  }
}

function wordOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
