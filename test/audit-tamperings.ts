// Every way in which whoever owns the database, or the folder of the anchors, can tamper with an audit log.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type pg from 'pg';
import { readAnchors } from '#store/audit/anchors.ts';
import { entryHash, signHead, signingKey } from '#vault/chain.ts';
import type { KeptEntry } from '#vault/chain-check.ts';

/** From which to which entry something was done; `not` kinds that would blame it on something else. */
export type Place = { from: number; to: number };

export type Scene = {
  admin: pg.Client;
  orgId: string;
  /** Entries; the last signed one. */
  length: number;
  signedTo: number;
  anchors: string;
  /** A number from `least` up to and with `most`. */
  pick: (least: number, most: number) => number;
  entries: readonly KeptEntry[];
};

/** One way to tamper; answers where. */
export type Tampering = (scene: Scene) => Promise<Place>;

const at = (seq: number): Place => ({ from: seq, to: seq });

/** Other values of each column of an entry but its place. */
const CHANGES: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()',
  at: `at + interval '1 microsecond'`,
  member_id: 'case when member_id is null then gen_random_uuid() end',
  what: `what || 'x'`,
  client_ids: `case when client_ids = '{}' then array[gen_random_uuid()] else client_ids[2:] end`,
  case_id: 'case when case_id is null then gen_random_uuid() end',
  objects: 'objects + 1',
  key_version: 'key_version + 1',
  body: `body || '\\x00'`,
  prev_hash: 'sha256(prev_hash)',
  hash: 'sha256(hash)',
};

const alterColumn =
  (column: string): Tampering =>
  async ({ admin, length, pick }) => {
    const seq = pick(1, length);
    await admin.query(`update audit set ${column} = ${CHANGES[column]} where seq = $1`, [seq]);
    return at(seq);
  };

/** Writes entries as they are given, so that each agrees with the one before. */
async function rewrite(
  { admin }: Scene,
  entries: readonly KeptEntry[],
  previous: string,
): Promise<{ seq: number; hash: string }> {
  let hash = previous;
  let seq = 0;
  for (const { entry } of entries) {
    const next = { ...entry, previous: hash };
    hash = entryHash(next);
    seq = entry.seq;
    await admin.query(
      `update audit set objects = $2, prev_hash = decode($3, 'hex'), hash = decode($4, 'hex') where seq = $1`,
      [seq, entry.objects, next.previous, hash],
    );
  }
  return { seq, hash };
}

const moveHead = ({ admin }: Scene, { seq, hash }: { seq: number; hash: string }) =>
  admin.query(`update audit_head set seq = $1, hash = decode($2, 'hex')`, [seq, hash]);

const hashAt = ({ entries }: Scene, seq: number) => entries[seq - 1]?.hash ?? '0'.repeat(64);

const changed = ({ entry, hash }: KeptEntry): KeptEntry => ({
  entry: { ...entry, objects: entry.objects + 1 },
  hash,
});

/** Moves the numbers of the entries after `seq`, in an order in which no two are the same meanwhile. */
async function renumber({ admin }: Scene, after: number, by: number): Promise<void> {
  await admin.query('update audit set seq = -seq where seq > $1', [after]);
  await admin.query('update audit set seq = -seq + $1 where seq < 0', [by]);
}

async function cutTo({ admin }: Scene, seq: number): Promise<void> {
  await admin.query('delete from audit where seq > $1', [seq]);
}

async function setBackTo(scene: Scene, seq: number): Promise<void> {
  await cutTo(scene, seq);
  await scene.admin.query('delete from audit_signature where seq > $1', [seq]);
  await moveHead(scene, { seq, hash: hashAt(scene, seq) });
}

const someHead = async ({ admin, pick }: Scene): Promise<number> => {
  const { rows } = await admin.query<{ seq: string }>('select seq from audit_signature order by seq');
  return Number(rows[pick(0, rows.length - 1)]?.seq);
};

const alterHead =
  (change: string): Tampering =>
  async (scene) => {
    const seq = await someHead(scene);
    await scene.admin.query(`update audit_signature set ${change} where seq = $1`, [seq]);
    return { from: seq, to: seq + 1 };
  };

async function alterAnchor({ anchors, pick }: Scene, change: (line: string) => string): Promise<Place> {
  const lines = readFileSync(anchors, 'utf8').split('\n');
  const n = pick(0, lines.length - 2);
  const { seq } = JSON.parse(lines[n] ?? '');
  lines[n] = change(lines[n] ?? '');
  writeFileSync(anchors, lines.join('\n'));
  return at(seq);
}

/** Every way, by what is done. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  ...Object.fromEntries(Object.keys(CHANGES).map((column) => [`alter ${column}`, alterColumn(column)])),
  'alter an entry and its hash': async (scene) => {
    const seq = scene.pick(1, scene.signedTo);
    await rewrite(scene, [changed(scene.entries[seq - 1] as KeptEntry)], hashAt(scene, seq - 1));
    return at(seq);
  },
  'alter an entry and make the chain anew to its end': async (scene) => {
    const seq = scene.pick(1, scene.signedTo);
    const [first, ...rest] = scene.entries.slice(seq - 1) as [KeptEntry, ...KeptEntry[]];
    await moveHead(scene, await rewrite(scene, [changed(first), ...rest], hashAt(scene, seq - 1)));
    return { from: seq, to: scene.signedTo };
  },
  'make the chain anew and sign it with another key': async (scene) => {
    const seq = scene.pick(1, scene.signedTo);
    const [first, ...rest] = scene.entries.slice(seq - 1) as [KeptEntry, ...KeptEntry[]];
    const end = await rewrite(scene, [changed(first), ...rest], hashAt(scene, seq - 1));
    await moveHead(scene, end);
    const forged = signHead(signingKey(randomBytes(32)), {
      org: scene.orgId,
      ...end,
      signedAt: '2026-11-25T00:00:00.000000Z',
    });
    await scene.admin.query('delete from audit_signature where seq >= $1', [seq]);
    await scene.admin.query('insert into audit_signature values ($1, $2, $3, $4, $5, $6)', [
      scene.orgId,
      forged.seq,
      Buffer.from(forged.hash, 'hex'),
      forged.signedAt,
      Buffer.from(forged.signature, 'base64'),
      Buffer.from(forged.publicKey, 'base64'),
    ]);
    return { from: seq, to: scene.signedTo };
  },
  'remove an entry': async ({ admin, length, pick }) => {
    const seq = pick(1, length);
    await admin.query('delete from audit where seq = $1', [seq]);
    return at(seq);
  },
  'remove several entries': async ({ admin, length, pick }) => {
    const from = pick(1, length - 1);
    const to = pick(from, length - 1);
    await admin.query('delete from audit where seq between $1 and $2', [from, to]);
    return { from, to };
  },
  'remove an entry and close the gap': async (scene) => {
    const seq = scene.pick(1, scene.length - 1);
    await scene.admin.query('delete from audit where seq = $1', [seq]);
    await renumber(scene, seq, -1);
    await moveHead(scene, { seq: scene.length - 1, hash: hashAt(scene, scene.length) });
    return at(seq);
  },
  'remove an entry, close the gap and make the chain anew': async (scene) => {
    const seq = scene.pick(1, scene.signedTo - 1);
    await scene.admin.query('delete from audit where seq = $1', [seq]);
    await renumber(scene, seq, -1);
    const rest = scene.entries
      .slice(seq)
      .map(({ entry, hash }) => ({ entry: { ...entry, seq: entry.seq - 1 }, hash }));
    await moveHead(scene, await rewrite(scene, rest, hashAt(scene, seq - 1)));
    return { from: seq, to: scene.signedTo };
  },
  'put an entry in': async (scene) => {
    const seq = scene.pick(1, scene.length);
    await renumber(scene, seq - 1, 1);
    const { entry } = scene.entries[seq - 1] as KeptEntry;
    const forged = { ...entry, objects: entry.objects + 1, previous: hashAt(scene, seq - 1) };
    await scene.admin.query(
      `insert into audit select org_id, $1, id, at, member_id, what, client_ids, case_id, $2, key_version, body,
         decode($3, 'hex'), decode($4, 'hex') from audit where seq = $5`,
      [seq, forged.objects, forged.previous, entryHash(forged), seq + 1],
    );
    await scene.admin.query('update audit_head set seq = seq + 1');
    return at(seq);
  },
  'put an entry behind the end': async (scene) => {
    await scene.admin.query(
      `insert into audit select org_id, seq + 1, id, at, member_id, what, client_ids, case_id, objects, key_version, body,
         hash, sha256(hash) from audit where seq = $1`,
      [scene.length],
    );
    return at(scene.length + 1);
  },
  'put an entry before the first': async (scene) => {
    await scene.admin.query(
      `insert into audit select org_id, 0, id, at, member_id, what, client_ids, case_id, objects, key_version, body,
         prev_hash, hash from audit where seq = 1`,
    );
    return at(0);
  },
  'swap two entries': async ({ admin, length, pick }) => {
    const from = pick(1, length - 1);
    const to = pick(from + 1, length);
    await admin.query('update audit set seq = -seq where seq in ($1, $2)', [from, to]);
    await admin.query('update audit set seq = $1 + seq where seq < 0', [from + to]);
    return { from, to };
  },
  'cut the end off': async (scene) => {
    const seq = scene.pick(0, scene.length - 1);
    await cutTo(scene, seq);
    return { from: seq + 1, to: scene.length };
  },
  'cut the end off and move the recorded end': async (scene) => {
    const seq = scene.pick(0, scene.signedTo - 1);
    await cutTo(scene, seq);
    await moveHead(scene, { seq, hash: hashAt(scene, seq) });
    return { from: seq + 1, to: scene.signedTo };
  },
  'set the database back': async (scene) => {
    const seq = scene.pick(0, scene.signedTo - 1);
    await setBackTo(scene, seq);
    return { from: seq + 1, to: scene.signedTo };
  },
  'remove everything': async (scene) => {
    await scene.admin.query('delete from audit; delete from audit_signature; delete from audit_head');
    return { from: 1, to: scene.length };
  },
  'move the recorded end': async (scene) => {
    await scene.admin.query('update audit_head set seq = seq - 1');
    return at(scene.length);
  },
  'alter the hash of the recorded end': async (scene) => {
    await scene.admin.query('update audit_head set hash = sha256(hash)');
    return at(scene.length);
  },
  'alter the signature of a head': alterHead(
    `signature = set_byte(signature, 9, (get_byte(signature, 9) + 1) % 256)`,
  ),
  'alter the hash of a head': alterHead('hash = sha256(hash)'),
  'alter the moment of a head': alterHead(`signed_at = signed_at + interval '1 microsecond'`),
  'alter the place of a head': alterHead('seq = seq + 1'),
  'alter the key of a head': alterHead('public_key = sha256(public_key)'),
  'remove a signed head': async (scene) => {
    const heads = readAnchors(scene.anchors);
    const { seq } = heads[scene.pick(0, heads.length - 2)] as { seq: number };
    await scene.admin.query('delete from audit_signature where seq = $1', [seq]);
    return at(seq);
  },
  'alter an anchor': (scene) => alterAnchor(scene, (line) => line.replace(/"seq":\d+/, (text) => `${text}0`)),
  'damage an anchor': (scene) => alterAnchor(scene, (line) => line.slice(0, -3)),
  'alter the hash of an anchor': (scene) =>
    alterAnchor(scene, (line) =>
      line.replace(/"hash":"(.)/, (_, digit) => `"hash":"${digit === '0' ? '1' : '0'}`),
    ),
};
