// The commands on audit logs as an operator and a third party call them: verify, export, tamper, set back, rotate the key.
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStoreConfig } from '#api/config.ts';
import { type Installation, openInstallation } from '#api/open-installation.ts';
import { logAudit } from '#store/audit/log.ts';
import { signHeadOf } from '#store/audit/sign-heads.ts';
import { signingKey } from '#vault/chain.ts';
import { verifyLog } from '../../examples/audit/verify-log.ts';
import { call } from '../../test/call-cli.ts';
import { makeKeyedOrganisation } from '../../test/keyed-organisation.ts';

let folder: string;
let env: Record<string, string>;
let server: Installation;
let orgId: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-audit-cli-'));
  env = { RECOURSE_DATA: join(folder, 'data'), RECOURSE_KEY_FILE: join(folder, 'installation.key') };
  server = await openInstallation(readStoreConfig(env, folder), {
    as: 'server',
    log: () => undefined,
    now: Date.now,
  });
  ({ orgId } = await makeKeyedOrganisation(server.database));
  await add(5);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
}, 60_000);

/** Adds entries and signs the end, as the server does once a minute. */
async function add(count: number): Promise<void> {
  const { database, keys, auditFolder } = server;
  for (let n = 0; n < count; n++)
    await database.within({ orgId }, (tx) => logAudit(tx, { what: 'readCase', objects: n }));
  await signHeadOf(database, orgId, { key: signingKey(keys.signingSeed()), folder: auditFolder });
}

const audit = (...words: string[]) => call(['audit', ...words], folder, { env });
const verified = async (...words: string[]) => {
  const { code, out } = await audit('verify', ...words, '--json');
  return { code, ...JSON.parse(out).organisations[0] };
};

test('a whole log is said to be whole, and so is its export, also by who has nothing of Recourse', async () => {
  expect(await verified()).toMatchObject({ code: 0, org: orgId, signedTo: 6, findings: [] });
  const { out } = await audit('export');
  writeFileSync(join(folder, 'log.jsonl'), out);
  const { publicKey, seq } = JSON.parse(out.split('\n')[0] ?? '');
  expect(seq).toBe(7);
  expect(await verified('log.jsonl', '--public-key', publicKey)).toMatchObject({
    code: 0,
    entries: 7,
    signedTo: 6,
    findings: [],
  });
  const anchors = join(env['RECOURSE_DATA'] ?? '', 'audit', `${orgId}.heads`);
  expect(verifyLog(out, readFileSync(anchors, 'utf8'), publicKey)).toEqual([]);
  expect((await audit('verify')).out).toContain('whole; 7 entries, signed up to 6');
});

test('an altered export is found, and a file that is none is said to be none', async () => {
  const { out } = await audit('export');
  writeFileSync(join(folder, 'altered.jsonl'), out.replace('"objects":2', '"objects":3'));
  expect(await verified('altered.jsonl')).toMatchObject({
    code: 1,
    findings: [{ kind: 'altered', from: 4, to: 4 }],
  });
  const told = await audit('verify', 'altered.jsonl');
  expect([told.code, told.err]).toEqual([
    1,
    `${orgId}: Entry 4: its content does not give its hash: it is not what was written.\n`,
  ]);
  writeFileSync(join(folder, 'other.txt'), 'x\n');
  expect(await audit('verify', 'other.txt')).toMatchObject({ code: 2, out: '' });
  expect(await audit('verify', 'missing.jsonl')).toMatchObject({ code: 2, out: '' });
});

test('a copy of the anchors finds what the anchors in the folder no longer tell', async () => {
  const anchors = join(server.auditFolder, `${orgId}.heads`);
  const copy = join(folder, 'copy.heads');
  await add(1);
  copyFileSync(anchors, copy);
  const lines = readFileSync(anchors, 'utf8').split('\n');
  writeFileSync(anchors, lines[0] === undefined ? '' : `${lines[0]}\n`);
  expect(await verified()).toMatchObject({ code: 0, findings: [] });
  appendFileSync(
    copy,
    readFileSync(copy, 'utf8')
      .split('\n')
      .at(-2)
      ?.replace(/"seq":\d+/, '"seq":99') ?? '',
  );
  appendFileSync(copy, '\n');
  expect(await verified('--org', orgId, '--anchors', copy)).toMatchObject({
    code: 1,
    findings: [{ kind: 'anchor-wrong' }],
  });
  expect(await audit('verify', '--anchors', copy)).toMatchObject({ code: 2 });
});

test('heads that were signed before the installation got another key stay trusted', async () => {
  expect(await call(['key', 'rotate', 'installation', '--yes'], folder, { env })).toMatchObject({ code: 0 });
  await add(2);
  expect(await verified()).toMatchObject({ code: 0, findings: [] });
});
