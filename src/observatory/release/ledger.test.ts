// How a release comes into the ledger: whole or not at all, once, by one writer at a time, and what is refused.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addRelease } from '#observatory/release/ledger.ts';
import { listReleases } from '#observatory/release/read-ledger.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Source } from '#observatory/release/source.ts';
import { folderOf } from '../../../test/call-cli.ts';
import { type TinyHooks, tinySource } from '../../../test/tiny-release.ts';

const script = fileURLToPath(new URL('../../../test/add-tiny-release.ts', import.meta.url));

const AUGUST = {
  'august/cases.csv': 'id,city\n1,Aldama\n2,\n3,Brook\n',
  'august/courts.csv': 'id,name\n7,Aldama\n',
  'august/count.txt': 'published 2026-08-01\ncases 3\n',
};

type Place = { cwd: string; name?: string; sources?: readonly Source[]; hooks?: TinyHooks; now?: number };

function add({ cwd, name = 'august', hooks = {}, sources = [tinySource(hooks)], now = 0 }: Place) {
  const progress = { stage: () => {}, advance: () => {} };
  return addRelease({
    path: join(cwd, name),
    file: name,
    observatory: join(cwd, 'data'),
    sources,
    now,
    progress,
  });
}

/** All that the ledger holds, by path, as text. */
function ledgerOf(cwd: string): Record<string, string> {
  const root = join(cwd, 'data/releases');
  if (!existsSync(root)) return {};
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

function stagedIn(cwd: string): string[] {
  const root = join(cwd, 'data/staging');
  return existsSync(root) ? readdirSync(root) : [];
}

describe('a release that is added', () => {
  test('has an id by kind and content, a manifest, its tables, and a catalog for people and programs', async () => {
    const cwd = folderOf(AUGUST);
    const added = await add({ cwd, now: Date.UTC(2026, 7, 3) });
    if ('refused' in added) throw new Error(added.refused.code);
    const { id, sha256, status, kind } = added;
    expect({ id, status, kind }).toEqual({
      id: `registry-${sha256.slice(0, 12)}`,
      status: 'added',
      kind: 'registry',
    });
    const [release] = await listReleases(join(cwd, 'data'));
    expect(release).toMatchObject({
      format: 'recourse.release/1',
      status: 'complete',
      source: 'august',
      addedAt: '2026-08-03T00:00:00.000Z',
      publishedOn: { date: '2026-08-01' },
    });
    const folder = join(cwd, 'data/releases', id);
    expect(readdirSync(folder).sort()).toEqual([
      'README.md',
      'dictionary.json',
      'open.sql',
      'release.json',
      'tables',
    ]);
    expect(readFileSync(join(folder, 'open.sql'), 'utf8')).toContain('CREATE VIEW "cases"');
    expect(JSON.parse(readFileSync(join(folder, 'dictionary.json'), 'utf8')).tables[0]).toMatchObject({
      name: 'cases',
      rows: 3,
      key: ['id'],
      columns: expect.arrayContaining([expect.objectContaining({ name: 'city', missingShare: 1 / 3 })]),
    });
    expect(stagedIn(cwd)).toEqual([]);
  });

  test('is the same release under another name and with hidden files beside it, and is not added twice', async () => {
    const cwd = folderOf(AUGUST);
    const first = await add({ cwd });
    const before = ledgerOf(cwd);
    cpSync(join(cwd, 'august'), join(cwd, 'copy'), { recursive: true });
    writeFileSync(join(cwd, 'copy/.DS_Store'), 'anything');
    expect(await add({ cwd, name: 'copy', now: 1 })).toEqual({ ...first, status: 'already-present' });
    expect(ledgerOf(cwd)).toEqual(before);
  });

  test('is read through a link to its folder', async () => {
    const cwd = folderOf(AUGUST);
    symlinkSync(join(cwd, 'august'), join(cwd, 'link'));
    expect(await add({ cwd, name: 'link' })).toMatchObject({ status: 'added' });
  });

  test('is another release when one byte differs', async () => {
    const cwd = folderOf({ ...AUGUST, 'later/cases.csv': 'id,city\n1,Aldama\n2,\n3,Brock\n' });
    const ids = [await add({ cwd }), await add({ cwd, name: 'later' })].map(
      (each) => 'id' in each && each.id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('is kept and marked incomplete where its own count differs', async () => {
    const cwd = folderOf({ ...AUGUST, 'august/count.txt': 'cases 4\n' });
    expect(await add({ cwd })).toMatchObject({ status: 'incomplete', release: { status: 'incomplete' } });
    expect(await add({ cwd })).toMatchObject({ status: 'already-present' });
  });

  test('takes the day of publication from who adds it', async () => {
    const cwd = folderOf(AUGUST);
    const request = { path: join(cwd, 'august'), file: 'august', observatory: join(cwd, 'data'), now: 0 };
    const progress = { stage: () => {}, advance: () => {} };
    const added = await addRelease({
      ...request,
      sources: [tinySource()],
      progress,
      publishedOn: '2026-07-30',
    });
    expect(added).toMatchObject({ release: { publishedOn: { date: '2026-07-30' } } });
  });
});

describe('nothing is half added', () => {
  const refusal = new ReleaseRefusal({ code: 'empty-table', file: 'x', found: 'nothing', expected: 'rows' });
  const noSpace = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const spillFull = new Error(
    "failed to offload data block. This limit was set by the 'max_temp_directory_size' setting.",
  );

  test.each([
    ['a refusal of the source', refusal, 'empty-table'],
    ['a full disk in Node', noSpace, 'disk-full'],
    [
      'a full disk in a part that wraps its errors',
      new Error('worker died', { cause: noSpace }),
      'disk-full',
    ],
    ['a full disk while DuckDB spills', spillFull, 'disk-full'],
  ])('by %s', async (_, error, code) => {
    const cwd = folderOf({ ...AUGUST, 'other/cases.csv': 'id\n1\n' });
    await add({ cwd, name: 'other' });
    const before = ledgerOf(cwd);
    const hooks: TinyHooks = {
      beforeTable: (name) => {
        if (name === 'courts') throw error;
      },
    };
    expect(await add({ cwd, hooks })).toMatchObject({ refused: { code } });
    expect({ ledger: ledgerOf(cwd), staged: stagedIn(cwd) }).toEqual({ ledger: before, staged: [] });
  });

  test('by a bug, which is thrown', async () => {
    const cwd = folderOf(AUGUST);
    const hooks: TinyHooks = {
      beforeTable: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(add({ cwd, hooks })).rejects.toThrow('a bug');
    expect({ ledger: ledgerOf(cwd), staged: stagedIn(cwd) }).toEqual({ ledger: {}, staged: [] });
  });

  test('by a source that counts other rows than it stores, which is a bug', async () => {
    const cwd = folderOf(AUGUST);
    const source = tinySource();
    const load: Source['load'] = async (context) => {
      const loaded = await source.load(context);
      return { ...loaded, tables: loaded.tables.map((table) => ({ ...table, loaded: 4 })) };
    };
    const told = 'cases: 3 of 4 rows, courts: 1 of 4 rows';
    await expect(add({ cwd, sources: [{ ...source, load }] })).rejects.toThrow(told);
    expect({ ledger: ledgerOf(cwd), staged: stagedIn(cwd) }).toEqual({ ledger: {}, staged: [] });
  });

  test('of a file that changes while it is read', async () => {
    const cwd = folderOf(AUGUST);
    const hooks = { beforeTable: () => writeFileSync(join(cwd, 'august/more.csv'), 'id\n1\n') };
    expect(await add({ cwd, hooks })).toMatchObject({ refused: { code: 'unreadable-release' } });
    expect(ledgerOf(cwd)).toEqual({});
  });

  test('of a path that is not there, or that no source knows', async () => {
    const cwd = folderOf({ 'notes/a.txt': 'x' });
    expect(await add({ cwd, name: 'nowhere' })).toMatchObject({ refused: { code: 'unreadable-release' } });
    expect(await add({ cwd, name: 'notes' })).toMatchObject({ refused: { code: 'unknown-kind-of-release' } });
  });
});

describe('a run that was killed', () => {
  const killed = (cwd: string) =>
    spawnSync(process.execPath, [script, join(cwd, 'august'), join(cwd, 'data'), 'courts']).signal;

  test('leaves the ledger as it was, and the next of the same content reads only the rest', async () => {
    const cwd = folderOf({ ...AUGUST, 'other/cases.csv': 'id\n1\n' });
    await add({ cwd, name: 'other' });
    const before = ledgerOf(cwd);
    expect(killed(cwd)).toBe('SIGKILL');
    expect(ledgerOf(cwd)).toEqual(before);
    const read: string[] = [];
    const hooks = { beforeTable: (name: string) => void read.push(name) };
    expect(await add({ cwd, hooks })).toMatchObject({
      status: 'added',
      release: { tables: [{ loaded: 3 }, { loaded: 1 }] },
    });
    expect({ read, staged: stagedIn(cwd) }).toEqual({ read: ['courts'], staged: [] });
    expect(ledgerOf(cwd)).toMatchObject(before);
  });

  test('is cleaned up even if all that is left to do is to find the release there', async () => {
    const cwd = folderOf(AUGUST);
    await add({ cwd });
    mkdirSync(join(cwd, 'data/staging/left/scratch'), { recursive: true });
    expect(await add({ cwd })).toMatchObject({ status: 'already-present' });
    expect(stagedIn(cwd)).toEqual([]);
  });

  test('is cleaned up by a run of other content, which takes nothing from it', async () => {
    const cwd = folderOf({ ...AUGUST, 'other/cases.csv': 'id\n1\n' });
    killed(cwd);
    expect(stagedIn(cwd)).toHaveLength(1);
    const read: string[] = [];
    await add({ cwd, name: 'other', hooks: { beforeTable: (name) => void read.push(name) } });
    expect({ read, staged: stagedIn(cwd) }).toEqual({ read: ['cases'], staged: [] });
  });
});

describe('one writer at a time', () => {
  test('a second one is refused at once, and finds the release when the first is done', async () => {
    const cwd = folderOf({ ...AUGUST, 'other/cases.csv': 'id\n1\n' });
    const reading = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const hooks = {
      beforeTable: () => {
        reading.resolve();
        return goOn.promise;
      },
    };
    const first = add({ cwd, hooks });
    await reading.promise;
    expect(await add({ cwd })).toMatchObject({ refused: { code: 'busy' } });
    const elsewhere = spawnSync(process.execPath, [script, join(cwd, 'other'), join(cwd, 'data')]);
    expect(elsewhere.stdout.toString()).toBe('"busy"\n');
    goOn.resolve();
    expect(await first).toMatchObject({ status: 'added' });
    expect(await add({ cwd })).toMatchObject({ status: 'already-present' });
  });

  test('readers need no lock, and never see a part of a release', async () => {
    const cwd = folderOf(AUGUST);
    mkdirSync(join(cwd, 'data/releases'), { recursive: true });
    const seen: number[] = [];
    const look = async () => void seen.push((await listReleases(join(cwd, 'data'))).length);
    await add({ cwd, hooks: { beforeTable: look } });
    await look();
    expect(seen).toEqual([0, 0, 1]);
  });
});
