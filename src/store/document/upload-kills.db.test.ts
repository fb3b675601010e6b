// Uploads cut short by kill -9: no row names a file that is not there, nothing that was told to be kept is lost, leftovers go.
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { asKeeper } from '#store/access/keeper.ts';
import { makeKeyedClient, makeKeyedOrganisation, makeServer } from '../../../test/keyed-organisation.ts';
import { makeTestDatabase } from '../../../test/test-database.ts';
import { startProcess } from '../../../test/told-process.ts';
import { listClientDocuments, readContent } from './read-documents.ts';
import { sweepUploads } from './sweep-uploads.ts';

const KILLS = 6;
const HOUR_MS = 3_600_000;

test(`${KILLS} kills at random moments`, async () => {
  const database = await makeTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'recourse-uploads-'));
  const key = randomBytes(32);
  const server = makeServer(database.serving, key);
  onTestFinished(async () => {
    await server.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });
  const { orgId } = await makeKeyedOrganisation(server);
  const [clientId, memberId] = await asKeeper(server, orgId, async (tx) => [
    await makeKeyedClient(tx),
    tx.actor.memberId,
  ]);
  const env = {
    POOL: JSON.stringify(database.serving),
    KEY: key.toString('hex'),
    ACTOR: JSON.stringify({ orgId, memberId }),
    CLIENT: clientId ?? '',
    FOLDER: folder,
  };

  const kept = new Map<string, string>();
  for (let n = 0; n < KILLS; n++) {
    const { child, told, ended } = startProcess('upload-process.ts', [], env);
    const listening = (async () => {
      for (;;) {
        const { kept: id, text } = await told('kept');
        kept.set(String(id), String(text));
      }
    })().catch(() => undefined);
    await Promise.race([once(child, 'exit'), sleep(1500 + Math.random() * 1500)]);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    await listening;
  }
  expect(kept.size).toBeGreaterThan(KILLS);

  expect(await sweepUploads(server, folder, Date.now())).toBe(0);
  await sweepUploads(server, folder, Date.now() + 2 * HOUR_MS);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);

  const files = await asKeeper(server, orgId, async (tx) => {
    const found: { id: string; sha256: string; open: () => AsyncIterable<Uint8Array> }[] = [];
    for (let after: string | undefined; ; ) {
      const { items, next } = await listClientDocuments(tx, { clientId: clientId ?? '', limit: 100, after });
      for (const { id, content } of items) {
        if (content === undefined) continue;
        const { size, open } = (await readContent(tx, { documentFolder: folder, documentId: id })).content;
        found.push({ id, sha256: content.sha256, open: () => open(0, size) });
      }
      if (next === undefined) return found;
      after = next;
    }
  });
  for (const { sha256, open } of files) {
    const bytes = Buffer.concat(await Array.fromAsync(open()));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  expect(files.map(({ id }) => id)).toEqual(expect.arrayContaining([...kept.keys()]));
  expect(readdirSync(join(folder, orgId))).toHaveLength(files.length);
}, 120_000);
