// Plants canaries through the API in every field there is, and looks for them where nothing of a person may stand.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { openInstallation } from '#api/open-installation.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { withClient } from '#store/database/with-client.ts';
import { withSession } from '../../test/api-members.ts';
import { Canaries } from './canary-words.ts';
import { administratorOf } from './fill.ts';
import { PlantingMember } from './planting-member.ts';
import { type Place, startServer } from './serve-process.ts';

/** What stands clear on purpose, by where it was found: the search itself is no good where it finds none of it. */
type Control = { inDump: boolean; inDataFolder: boolean };

export type Planted = {
  planted: number;
  /** Fields of which a request with a canary was taken, and those of which none was. */
  accepted: readonly string[];
  refused: readonly string[];
  /** Answers that were looked at. */
  answers: number;
  /** Of the data folder. */
  files: number;
  bytes: number;
  /** Each canary that was found, with the place. */
  found: readonly string[];
  control: Control;
};

/**
 * Plants at least so many, and in any case one in every field, on a new installation with a server of its own; then looks
 * through errors and headers that it answered, what it wrote on its output, every row of every table, and, when it has
 * stopped, every byte of the data folder.
 */
export async function plantCanaries(least: number, { port = 17_451 } = {}): Promise<Planted> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-canaries-'));
  const place: Place = { dataFolder: join(folder, 'data'), keyFile: join(folder, 'key'), port };
  const [canaries, clear] = [new Canaries(), new Canaries()];
  try {
    const headers = await prepare(place, clear.word());
    const server = await startServer(place);
    const member = new PlantingMember({ port, headers, canaries });
    const rows: Buffer[] = [];
    try {
      await member.plant(least);
      await withClient(administratorOf(place.dataFolder), async (administrator) => {
        for await (const { text, bytes } of dumpOf(administrator)) rows.push(Buffer.from(text), ...bytes);
      });
    } finally {
      await server.stop();
    }
    const dump = Buffer.concat(rows);
    const paths = readdirSync(place.dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const found = [
      ...member.leaks,
      ...canaries.in(Buffer.from(server.said())).map((text) => `output: ${text}`),
      ...canaries.in(dump).map((text) => `dump: ${text}`),
    ];
    const control: Control = { inDump: clear.in(dump).length > 0, inDataFolder: false };
    let bytes = 0;
    for (const path of paths) {
      const content = readFileSync(path);
      bytes += content.length;
      found.push(...canaries.in(content).map((text) => `${path.slice(folder.length)}: ${text}`));
      control.inDataFolder ||= clear.in(content).length > 0;
    }
    const { accepted, refused, answers } = member;
    return {
      ...{ planted: canaries.count, accepted: [...accepted], refused: [...refused], answers },
      ...{ files: paths.length, bytes, found, control },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes an organisation of this name; answers the headers of a member who may do very much and is not braked. */
async function prepare({ dataFolder, keyFile, port }: Place, name: string): Promise<Record<string, string>> {
  const settings = { dataFolder, keyFile, databaseUrl: undefined, databaseOwnerUrl: undefined };
  const log = () => undefined;
  const installation = await openInstallation(settings, { as: 'server', log, now: Date.now });
  try {
    const admin = { name: 'Ada', email: `${randomUUID()}@seed.example` };
    const { orgId } = await createOrganisation(installation.database, { name, admin, by: 'operator' });
    await withClient(administratorOf(dataFolder), (administrator) =>
      administrator.query('update organisation set reading_limit = 1000000'),
    );
    const headers = await asKeeper(installation.database, orgId, (tx) =>
      withSession(tx, ['admin', 'supervisor', 'representative']),
    );
    return { ...headers, origin: `http://localhost:${port}` };
  } finally {
    await installation.close();
  }
}

/** Every row of every table as text, and beside it what of it is bytes. */
export async function* dumpOf(
  administrator: pg.Client,
): AsyncGenerator<{ text: string; bytes: readonly Buffer[] }> {
  const { rows: tables } = await administrator.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  for (const { name } of tables) {
    const { rows } = await administrator.query<{ text: string }>(`select t::text as text from ${name} t`);
    for (const { text } of rows) {
      const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
      yield { text, bytes };
    }
  }
}
