// The commands on releases as a user calls them, on a ledger of tiny releases: list, report, diff and query.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_PROGRESS } from '#cli/progress.ts';
import { addRelease } from '#observatory/release/ledger.ts';
import { call, folderOf } from './call-cli.ts';
import { tinySource } from './tiny-release.ts';

const FILES = {
  'july/cases.csv': 'id,city,custody\n1,Aldama,N\n2,,N\n3,Brook,D\n4,Brook,N\n',
  'july/links.csv': 'lead,rider\n1,2\n1,2\n3,4\n',
  'july/gone.csv': 'id\n1\n',
  'july/count.txt': 'published 2026-07-01\n',
  'august/cases.csv': 'id,city,sex\n1,Aldama,F\n2,,M\n4,Clay,\n5,,\n',
  'august/links.csv': 'lead,rider\n1,2\n3,4\n3,5\n',
  'august/count.txt': 'published 2026-08-01\ncases 5\n',
};

/** A folder whose data holds July and August, added in that order of days; answers their ids. */
async function ledger(names = ['august', 'july']) {
  const cwd = folderOf(FILES);
  const ids: Record<string, string> = {};
  for (const name of names) {
    const added = await addRelease({
      path: join(cwd, name),
      file: name,
      observatory: join(cwd, 'data/observatory'),
      sources: [tinySource()],
      now: Date.UTC(2026, 8, 1),
      progress: NO_PROGRESS,
    });
    if ('refused' in added) throw new Error(added.refused.code);
    ids[name] = added.id;
  }
  return { cwd, july: ids['july'] ?? '', august: ids['august'] ?? '' };
}

describe('release list', () => {
  test('lists what there is in the order of publication', async () => {
    const { cwd, july, august } = await ledger();
    const { releases } = JSON.parse((await call(['release', 'list', '--json'], cwd)).out);
    expect(releases.map(({ id }: { id: string }) => id)).toEqual([july, august]);
    expect(releases[1]).toMatchObject({ status: 'incomplete', rows: 7, loaded: 7, quarantined: 0 });
    expect((await call(['release', 'list'], cwd)).out).toMatch(
      /registry-\w{12} {2}2026-07-01 {5}8 .* complete .* july/,
    );
  });

  test('is empty where nothing was added', async () => {
    const cwd = folderOf({});
    expect(await call(['release', 'list', '--json'], cwd)).toMatchObject({
      code: 0,
      out: '{\n  "releases": []\n}\n',
    });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('release report', () => {
  test('tells the fate of every row, and what differs from the release before', async () => {
    const { cwd, july, august } = await ledger();
    const report = JSON.parse((await call(['release', 'report', august, '--json'], cwd)).out);
    expect(report).toMatchObject({
      release: august,
      kind: 'registry',
      status: 'incomplete',
      schemaChanges: [],
      contradictions: [],
    });
    expect(report.tables[0]).toMatchObject({
      name: 'cases',
      file: 'cases.csv',
      loaded: 4,
      repaired: 0,
      quarantined: 0,
      expected: 5,
      difference: -1,
      orphans: 0,
      codeMisses: 0,
    });
    expect(report.before).toEqual({
      release: july,
      missingness: [{ table: 'cases', column: 'city', before: 0.25, now: 0.5 }],
      schema: [
        { table: 'gone', change: 'dropped' },
        { table: 'cases', column: 'sex', change: 'added' },
        { table: 'cases', column: 'custody', change: 'dropped' },
      ],
    });
    const { out } = await call(['release', 'report', august], cwd);
    for (const words of [
      '-1',
      `Missing values since ${july}`,
      'cases.city: 25.0 % → 50.0 %',
      'cases.custody dropped',
    ])
      expect(out).toContain(words);
  });

  test.each([
    ['a misspelt id', 'registry-zz', 'unknown-release'],
    ['a beginning of two ids', 'registry-', 'unknown-release'],
  ])('refuses %s', async (_, id, code) => {
    const { cwd } = await ledger();
    const { code: exit, out, err } = await call(['release', 'report', id, '--json'], cwd);
    expect({ exit, code: JSON.parse(out).faults[0].code }).toEqual({ exit: 2, code });
    expect(err).toContain('There is no such release');
  });
});

describe('release diff', () => {
  test('counts what was added, changed and vanished', async () => {
    const { cwd, july, august } = await ledger();
    const diff = JSON.parse((await call(['release', 'diff', july, august, '--json'], cwd)).out);
    expect(diff).toEqual({
      from: july,
      to: august,
      tables: [
        {
          name: 'cases',
          added: 1,
          changed: 1,
          vanished: 1,
          columns: [{ name: 'city', changed: 1 }],
          key: ['id'],
          onlyInFrom: ['custody'],
          onlyInTo: ['sex'],
        },
        {
          name: 'links',
          added: 1,
          changed: 0,
          vanished: 1,
          columns: [],
          key: [],
          onlyInFrom: [],
          onlyInTo: [],
        },
        {
          name: 'gone',
          added: 0,
          changed: 0,
          vanished: 1,
          columns: [],
          key: ['id'],
          onlyInFrom: [],
          onlyInTo: [],
        },
      ],
    });
  });

  test('says first what vanished', async () => {
    const { cwd, july, august } = await ledger();
    const { out, err } = await call(['release', 'diff', july, august], cwd);
    expect(out.split('\n').slice(0, 3)).toEqual([
      `${july} (2026-07-01) → ${august} (2026-08-01)`,
      '3 rows vanished: cases 1, links 1, gone 1.',
      '2 rows added, 1 changed.',
    ]);
    expect(err).not.toContain('published after');
    expect((await call(['release', 'diff', august, july], cwd)).err).toContain('published after');
  });

  test('finds nothing between a release and itself', async () => {
    const { cwd, july } = await ledger();
    expect((await call(['release', 'diff', july, july], cwd)).out).toContain('No row differs.');
  });

  test('writes keys only when told, only into a new file, and nothing else of the rows', async () => {
    const { cwd, july, august } = await ledger();
    const { code, err } = await call(['release', 'diff', july, august, '--keys', 'keys.csv'], cwd);
    expect({ code, told: err.includes('no key and are not in it: links') }).toEqual({ code: 0, told: true });
    expect(readFileSync(join(cwd, 'keys.csv'), 'utf8').trim().split('\n')).toEqual([
      'table,change,key_columns,key,rows',
      'cases,added,id,5,1',
      'cases,changed,id,4,1',
      'cases,vanished,id,3,1',
      'gone,vanished,id,1,1',
    ]);
    expect((await call(['release', 'diff', july, august, '--keys', 'keys.csv'], cwd)).code).toBe(1);
    expect((await call(['release', 'diff', july, august, '--keys', 'keys.txt'], cwd)).code).toBe(2);
    expect((await call(['release', 'diff', july, august, '--keys', 'keys.parquet'], cwd)).code).toBe(0);
    expect(existsSync(join(cwd, 'keys.parquet'))).toBe(true);
  });
});

describe('release query', () => {
  test.each([
    ['csv', 'id,city\n1,Aldama\n2,\n'],
    ['json', '[\n{"id":1,"city":"Aldama"},\n{"id":2,"city":null}\n]\n'],
    ['table', 'id  city\n 1  Aldama\n 2\n'],
  ])('answers as %s', async (format, expected) => {
    const { cwd, july } = await ledger();
    const sql = 'SELECT id, city FROM cases WHERE id < 3 ORDER BY id';
    const { out } = await call(['release', 'query', sql, '--release', july, '--format', format], cwd);
    expect(out).toBe(expected);
  });

  test('shows the first rows of a long answer and says so', async () => {
    const { cwd, july } = await ledger();
    const { out, err } = await call(
      ['release', 'query', 'FROM range(100)', '--release', july, '--limit', '3'],
      cwd,
    );
    expect({ lines: out.trim().split('\n').length, told: err.includes('first 3 rows') }).toEqual({
      lines: 4,
      told: true,
    });
  });

  test.each([
    ['a misspelt column', 'SELECT nme FROM cases', 'nme'],
    ['a misspelt word', 'SELEC 1', 'syntax error'],
    ['nothing', ' ', 'nothing'],
    ['two statements', 'SELECT 1; SELECT 2', '2 statements'],
    [
      'a value that fails on the way',
      "SELECT (CASE WHEN i = 9999 THEN 'x' ELSE '1' END)::INT FROM range(10000) t(i)",
      'Conversion',
    ],
    ['writing', "COPY cases TO 'out.csv'", ''],
    ['writing into the release', "COPY cases TO '{release}/tables/cases/x.parquet'", 'COPY'],
    ['explaining what would write', "EXPLAIN ANALYZE COPY cases TO '{release}/x.parquet'", 'EXPLAIN'],
    ['another file', "FROM read_text('/etc/passwd')", 'Permission'],
    ['the network', "FROM read_csv('https://example.org/a.csv')", 'Permission'],
    ['another database', "ATTACH 'x.db'", 'ATTACH'],
    ['another setting', 'SET enable_external_access = true', 'SET'],
  ])('refuses %s', async (_, sql, found) => {
    const { cwd, july } = await ledger(['july']);
    const release = join(cwd, 'data/observatory/releases', july);
    const files = readdirSync(release, { recursive: true });
    const args = ['release', 'query', sql.replace('{release}', release), '--release', july, '--json'];
    const { code, out } = await call(args, cwd);
    expect(code).toBe(2);
    const { faults } = JSON.parse(out.slice(out.indexOf('{\n  "faults"')));
    expect(faults[0]).toMatchObject({ code: 'wrong-query', found: expect.stringContaining(found) });
    expect(readdirSync(release, { recursive: true })).toEqual(files);
  });

  test('asks the newest court release unless told, and says where there is none', async () => {
    const { cwd } = await ledger(['july']);
    expect((await call(['release', 'query', 'SELECT 1'], cwd)).err).toContain('no court release');
  });

  test('leaves nothing behind', async () => {
    const { cwd, july } = await ledger(['july']);
    await call(['release', 'query', 'SELECT 1', '--release', july], cwd);
    expect(readdirSync(join(cwd, 'data/observatory/scratch'))).toEqual([]);
  });
});

describe('release add', () => {
  test('refuses what it cannot read with a fault and exit code 2, and leaves no trace', async () => {
    const cwd = folderOf({ 'notes.txt': 'x' });
    for (const name of ['nowhere.zip', 'notes.txt']) {
      const { code, out, err } = await call(['release', 'add', name, '--json'], cwd);
      expect({ code, file: JSON.parse(out).faults[0].file, told: err.includes(name) }).toEqual({
        code: 2,
        file: name,
        told: true,
      });
    }
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });

  test('never alters a release, not even its day', async () => {
    const cwd = folderOf({
      'registry/facilities.csv': 'id,kind,primary_name\nADLNTCA,detention,ADELANTO ICE PROCESSING CENTER\n',
      'registry/field_offices.csv':
        'id,kind,primary_name,fieldOfficeCode\nero-los,field-office,Los Angeles,LOS\n',
      'registry/immigration_courts.csv': 'id,kind,primary_name\nadelanto,immigration-court,Adelanto\n',
      'registry/datapackage.json': { name: 'registry', version: '2026.07.25' },
    });
    const add = (...options: string[]) => call(['release', 'add', 'registry', ...options], cwd);
    expect((await add()).out).toContain('Added: registry-');
    expect((await add()).out).toContain('Already there: registry-');
    const { code, err } = await add('--published', '2020-01-01', '--json');
    expect({ code, told: err.includes('stays as it was added, published 2026-') }).toEqual({
      code: 0,
      told: true,
    });
  });

  test('checks the day of publication', async () => {
    const cwd = folderOf({});
    expect((await call(['release', 'add', 'x', '--published', '2026-02-30'], cwd)).err).toContain(
      'There is no such day',
    );
  });
});
