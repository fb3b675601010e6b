// Tampers with an audit log over and over, and looks whether the verifiers find it, and where.
import { type KeyObject, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type pg from 'pg';
import type { AuditFinding } from '#core/audit/finding.ts';
import { anchorPath, readAnchors } from '#store/audit/anchors.ts';
import { exportAudit } from '#store/audit/export.ts';
import { readEntries } from '#store/audit/read-chain.ts';
import { signHeadOf } from '#store/audit/sign-heads.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { verifyExport } from '#store/audit/verify-export.ts';
import { publicKeyOf, signingKey } from '#vault/chain.ts';
import { verifyLog } from '../examples/audit/verify-log.ts';
import { type Place, type Scene, TAMPERINGS, type Tampering } from './audit-tamperings.ts';
import { type AuditedOrganisation, addEntries } from './audited-organisation.ts';

export type TamperResult = {
  way: string;
  place: Place;
  findings: readonly AuditFinding[];
  placed: boolean;
  /** What the verifier that shares nothing with Recourse says of an export of the same log. */
  independent: readonly string[];
  /** What `recourse audit verify FILE` says of that export. */
  exported: readonly AuditFinding[];
};

/**
 * Tampers `times` times with the log of `organisation`, each time with the log as it was before, and answers what was
 * found each time. `random` gives numbers from 0 up to 1. `admin` is connected as who owns the cluster.
 */
export async function tamperAudit(
  organisation: AuditedOrganisation,
  { admin, times, random }: { admin: pg.Client; times: number; random: () => number },
): Promise<TamperResult[]> {
  const { database, orgId, folder } = organisation;
  const key = signingKey(randomBytes(32));
  const length = await fillLog(organisation, key);
  const anchors = anchorPath(folder, orgId);
  const anchorText = readFileSync(anchors, 'utf8');
  const entries = await database.within({ orgId }, async (tx) =>
    (await Array.fromAsync(readEntries(tx, length))).flat(),
  );
  const scene: Scene = {
    admin,
    orgId,
    length,
    anchors,
    entries,
    signedTo: readAnchors(anchors).at(-1)?.seq ?? 0,
    pick: (least, most) => least + Math.floor(random() * (most - least + 1)),
  };
  await copyTables(admin);
  const verify = () =>
    verifyAudit(database, orgId, { anchors: readAnchors(anchors), publicKeys: [publicKeyOf(key)] });
  const verifyExported = async () => {
    const text = await database.within({ orgId }, (tx) => Array.fromAsync(exportAudit(tx, publicKeyOf(key))));
    const witness = { anchors: readAnchors(anchors), publicKeys: [publicKeyOf(key)] };
    const { findings } = await verifyExport(linesOf(text.join('')), witness);
    const independent = verifyLog(text.join(''), readFileSync(anchors, 'utf8'), publicKeyOf(key));
    return { independent, exported: findings };
  };
  const ways = Object.entries(TAMPERINGS);
  const results: TamperResult[] = [];
  for (let n = 0; n < times; n++) {
    const [way, tamper] = ways[n % ways.length] as [string, Tampering];
    const place = await tamper(scene);
    const { findings } = await verify();
    const placed = findings.some(({ from, to }) => from <= place.to && to >= place.from);
    const { independent, exported } = await verifyExported();
    results.push({ way, place, findings, placed, independent, exported });
    await restoreTables(admin);
    writeFileSync(anchors, anchorText);
  }
  const { findings } = await verify();
  const { independent, exported } = await verifyExported();
  const wrong = [...findings, ...independent, ...exported];
  if (wrong.length > 0)
    throw new Error(`The log is whole again, and was found not to be: ${JSON.stringify(wrong)}`);
  return results;
}

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n').slice(0, -1);
}

/** Some entries, signed now and then, and a few that are not signed yet. */
async function fillLog(organisation: AuditedOrganisation, key: KeyObject): Promise<number> {
  const { database, orgId, folder } = organisation;
  for (const count of [1, 7, 12, 20]) {
    await addEntries(organisation, count);
    await signHeadOf(database, orgId, { key, folder });
  }
  await addEntries(organisation, 3);
  return 43;
}

const TABLES = ['audit', 'audit_head', 'audit_signature'];

async function copyTables(admin: pg.Client): Promise<void> {
  for (const table of TABLES) await admin.query(`create table kept_${table} as table ${table}`);
}

async function restoreTables(admin: pg.Client): Promise<void> {
  for (const table of TABLES)
    await admin.query(`delete from ${table}; insert into ${table} table kept_${table}`);
}
