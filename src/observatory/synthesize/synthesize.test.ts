// The generator is itself held to what it says: every row, key and difference is counted again here from the bytes alone.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { afterAll, describe, expect, test } from 'vitest';
import { readDefects } from '#observatory/synthesize/defects/catalogue.ts';
import { type SynthesizeOptions, synthesize, truthPath } from '#observatory/synthesize/synthesize.ts';
import { readTables } from '#observatory/synthesize/tables/main-tables.ts';
import type { Truth } from '#observatory/synthesize/truth/truth.ts';

const room = mkdtempSync(join(tmpdir(), 'recourse-synthesize-'));
afterAll(() => rmSync(room, { recursive: true }));

let made = 0;
async function make(options: Partial<SynthesizeOptions>): Promise<{ out: string; truth: Truth }> {
  const out = join(room, `release-${made++}`);
  return { out, truth: await synthesize({ cases: 300, seed: 5, out, ...options }) };
}

const pathOf = (out: string, table: string) => join(out, 'EOIR Case Data', `${table}.csv`);
const bytesOf = (out: string, table: string) => readFileSync(pathOf(out, table), 'latin1');

/** Rows as pieces between tabs, by row number from 1; the header is at 0. */
function rowsOf(out: string, table: string): string[][] {
  return bytesOf(out, table)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
}

const mainTables = [...readTables('2026').values()];
/** Shapes that the tables of contents give their columns. */
const SHAPES: Record<string, RegExp> = {
  int: /^\d*$/,
  bit: /^\d*$/,
  date: /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})?$/,
  stamp: /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})?$/,
  time: /^\S*$/,
  code: /^\S*$/,
  birth: /^\S*$/,
  text: /^/,
};

/** Every distinct row of the right length that comes of merging neighbours, and whose columns all fit. */
function mendings(pieces: readonly string[], columns: readonly { type: string }[]): Set<string> {
  const found = new Set<string>();
  const go = (at: number, done: string[]): void => {
    const column = columns[done.length];
    if (column === undefined) {
      if (at === pieces.length) found.add(done.join('\t'));
      return;
    }
    for (let end = at + 1; end <= pieces.length - (columns.length - done.length - 1); end++) {
      const value = pieces
        .slice(at, end)
        .join(' ')
        .replace(/[ \0]+$/, '');
      if (SHAPES[column.type]?.test(value)) go(end, [...done, value]);
    }
  };
  go(0, []);
  return found;
}

describe('a made-up release', () => {
  test('has 19 main tables and 78 code lists, counted in Count.txt and in the files alike', async () => {
    const { out, truth } = await make({});
    const folder = join(out, 'EOIR Case Data');
    const names = [
      ...readdirSync(folder),
      ...readdirSync(join(folder, 'Lookup')).map((name) => `Lookup/${name}`),
    ];
    const tables = names.filter((name) => name.endsWith('.csv'));
    expect(tables).toHaveLength(97);
    const counted = Object.fromEntries(
      tables.map((name) => [
        name.replace(/^Lookup\/|\.csv$/g, ''),
        rowsOf(out, name.slice(0, -4)).length - 1,
      ]),
    );
    const told = Object.fromEntries(
      readFileSync(join(folder, 'Count.txt'), 'latin1')
        .split('\r\n')
        .slice(0, -1)
        .map((line) => line.split('\t'))
        .map(([name, rows]) => [name, Number(rows)]),
    );
    expect(told).toEqual(counted);
    expect(Object.fromEntries(Object.entries(truth.tables).map(([name, { rows }]) => [name, rows]))).toEqual(
      counted,
    );
    expect(JSON.parse(readFileSync(truthPath(out), 'utf8'))).toEqual(truth);
  });

  test('is the same, byte by byte, for the same seed, and another for another', async () => {
    const [a, b, c] = [5, 5, 6].map((seed, i) => ({ seed, out: join(room, `same-${i}.zip`) }));
    const bytes = [];
    for (const options of [a, b, c]) {
      await synthesize({ cases: 200, defects: 'heavy', ...options } as SynthesizeOptions);
      bytes.push(readFileSync((options as { out: string }).out).toString('base64'));
    }
    expect(bytes[0] === bytes[1]).toBe(true);
    expect(bytes[0] === bytes[2]).toBe(false);
  });

  test.each(['store', 'deflate'] as const)('is a zip file that others can read (%s)', async (compression) => {
    const zip = join(room, `${compression}.zip`);
    const truth = await synthesize({ cases: 50, seed: 9, out: zip, compression });
    const entries = await new ZipReader(new BlobReader(new Blob([readFileSync(zip)]))).getEntries();
    expect(entries).toHaveLength(99);
    const count = entries.find(({ filename }) => filename === 'EOIR Case Data/Count.txt');
    const text =
      count?.directory === false ? await count.getData(new TextWriter(), { checkSignature: true }) : '';
    expect(text).toContain(`A_TblCase\t${truth.tables['A_TblCase']?.rows}\r\n`);
  });

  test('has old or new names of columns as asked', async () => {
    const headers = async (columns: '2025' | '2026') => {
      const { out } = await make({ columns, cases: 20 });
      return ['A_TblCase', 'tbl_Court_Motions', 'D_TblAssociatedBond'].map((table) => rowsOf(out, table)[0]);
    };
    const [oldCase, oldMotions, oldBonds] = await headers('2025');
    const [newCase, newMotions, newBonds] = await headers('2026');
    expect([oldCase?.includes('GENDER'), newCase?.includes('Sex')]).toEqual([true, true]);
    expect([oldMotions?.includes('REJ'), newMotions?.includes('REJ_Remove')]).toEqual([true, true]);
    expect([oldBonds?.length, newBonds?.length]).toEqual([47, 31]);
  });

  test('never deletes what is not its own, and leaves nothing half-made', async () => {
    const out = join(room, 'taken');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    await expect(synthesize({ cases: 5, seed: 1, out })).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    expect(readdirSync(out)).toEqual(['thesis.txt']);
    await expect(synthesize({ cases: 5, seed: 1, out: join(room, 'no/such/place.zip') })).rejects.toThrow(
      'ENOENT',
    );
    expect(existsSync(truthPath(out))).toBe(false);
    expect(readdirSync(room).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

describe('the truth', () => {
  test.each([5, 6, 7])(
    'of heavy damage names every row that does not load as it stands (seed %i)',
    async (seed) => {
      const { out, truth } = await make({ cases: 400, seed, defects: 'heavy' });
      for (const { name, columns, key } of mainTables) {
        if (key === '') continue;
        const bytes = bytesOf(out, name);
        const isNumber = columns[0]?.type === 'int';
        const struck = rowsOf(out, name).flatMap((pieces, row) => {
          if (row === 0) return [];
          const isWhole = pieces.length === columns.length;
          const hasKey = isNumber ? /^\d+$/.test(pieces[0] as string) : pieces[0] !== '';
          if (isWhole && hasKey) return [];
          const isMended = pieces.length > columns.length && mendings(pieces, columns).size === 1;
          return [{ row, fate: isMended ? 'repaired' : 'quarantined' }];
        });
        const told = truth.damaged.filter(({ table }) => table === name);
        expect({ name, struck }).toEqual({ name, struck: told.map(({ row, fate }) => ({ row, fate })) });
        const lines = bytes.split('\r\n');
        for (const { row, offset, length } of told) {
          expect(bytes.slice(offset - 2, offset + length + 2)).toBe(`\r\n${lines[row]}\r\n`);
        }
        const fates = (fate: string) => struck.filter((one) => one.fate === fate).length;
        const { rows, loaded, repaired, quarantined } = truth.tables[name] as Truth['tables'][string];
        expect({ loaded, repaired, quarantined }).toEqual({
          loaded: rows - struck.length,
          repaired: fates('repaired'),
          quarantined: fates('quarantined'),
        });
      }
    },
  );

  test('of heavy damage has every defect, and one count of the court off by one', async () => {
    const { truth } = await make({ cases: 1500, defects: 'heavy' });
    const seen = new Set(
      [...truth.damaged, ...truth.values].map(({ table, defect }) => `${table} ${defect}`),
    );
    const catalogue = readDefects('heavy', 1500, readTables('2026'))
      .flatMap(({ ofRows, ofValues }) => [...ofRows, ...ofValues])
      .filter(({ orphan, duplicate }) => orphan === undefined && duplicate === undefined);
    expect(catalogue.map(({ table, name }) => `${table} ${name}`).filter((one) => !seen.has(one))).toEqual(
      [],
    );
    const wrong = Object.entries(truth.tables).filter(([, { rows, countTxt }]) => rows !== countTxt);
    expect(wrong.map(([name, { rows, countTxt }]) => [name, countTxt - rows])).toEqual([
      ['tbl_CustodyHistory', 1],
    ]);
  });

  test('of values agrees with what stands in the file', async () => {
    const { out, truth } = await make({ cases: 400, defects: 'heavy' });
    const table = rowsOf(out, 'tbl_schedule');
    const at = table[0]?.indexOf('ADJ_DATE') as number;
    const far = truth.values.filter((one) => one.table === 'tbl_schedule' && one.column === 'ADJ_DATE');
    expect(
      new Set(
        far.map(({ row, expected, reason }) => [table[row]?.[at]?.slice(0, 10), expected, reason].join(' ')),
      ),
    ).toEqual(new Set(['2925-03-04  out-of-range', '2039-11-15 2039-11-15 ']));
  });

  test.each(['none', 'heavy'] as const)('of orphans is that of the keys (%s)', async (defects) => {
    const { out, truth } = await make({ cases: 500, defects, edition: 2 });
    const stored = new Map(mainTables.map(({ name }) => [name, storedRows(out, name, truth)]));
    const ids = (table: string) => new Set([...(stored.get(table)?.values() ?? [])].map((row) => row.at(0)));
    const [cases, proceedings, appeals] = ['A_TblCase', 'B_TblProceeding', 'tblAppeal'].map(ids);
    const targets: Record<string, Set<string | undefined> | undefined> = {
      idncase: cases,
      idnleadcase: cases,
      idnridercase: cases,
      idnproceeding: proceedings,
      lngappealid: appeals,
      a_tblcase: cases,
      b_tblproceeding: proceedings,
      tblappeal: appeals,
    };
    const counts: Truth['orphans'] = {};
    for (const { name, columns } of mainTables) {
      if (['A_TblCase', 'tblAppeal2', 'tblProBono', 'tbl_EOIR_Attorney'].includes(name)) continue;
      const parent = columns.findIndex((column) => column.name === 'PARENT_TABLE');
      for (const row of stored.get(name)?.values() ?? []) {
        for (const [i, { name: column }] of columns.entries()) {
          if (i === 0 || row[i] === '') continue;
          const target = targets[(column === 'PARENT_IDN' ? (row[parent] as string) : column).toLowerCase()];
          if (target === undefined || target.has(row[i])) continue;
          counts[name] ??= {};
          const ofTable = counts[name] as Record<string, number>;
          ofTable[column] = (ofTable[column] ?? 0) + 1;
        }
      }
    }
    expect(counts).toEqual(truth.orphans);
  });

  test.each(['none', 'heavy'] as const)('of the second edition is that of the keys (%s)', async (defects) => {
    const first = await make({ cases: 700, defects });
    const second = await make({ cases: 700, defects, edition: 2 });
    const difference: Truth['second'] = {};
    for (const { name, columns, key } of mainTables) {
      if (key === '') continue;
      const counts = { added: 0, changed: 0, vanished: 0, columns: {} as Record<string, number> };
      const before = storedRows(first.out, name, first.truth);
      for (const [id, row] of storedRows(second.out, name, second.truth)) {
        const was = before.get(id);
        before.delete(id);
        if (was === undefined) counts.added++;
        else {
          const changed = columns.filter((_, i) => was[i] !== row[i]).map((column) => column.name);
          if (changed.length > 0) counts.changed++;
          for (const column of changed) counts.columns[column] = (counts.columns[column] ?? 0) + 1;
        }
      }
      counts.vanished = before.size;
      if (counts.added + counts.changed + counts.vanished > 0) difference[name] = counts;
    }
    expect(difference).toEqual(second.truth.second);
    expect(difference['tbl_Court_Appln']?.vanished).toBeGreaterThan(0);
    expect(difference['B_TblProceeding']?.columns['COMP_DATE']).toBeGreaterThan(0);
    expect(difference['tbl_schedule']?.columns['ADJ_DATE']).toBeGreaterThan(0);
  });
});

/** Stored rows by key, as values: trimmed, NUL as nothing, the surplus tabs of a known text closed up. */
function storedRows(out: string, table: string, truth: Truth): Map<string, string[]> {
  const damaged = new Map(
    truth.damaged.filter((one) => one.table === table).map((one) => [one.row, one.fate]),
  );
  const [header = [], ...rows] = rowsOf(out, table);
  const stored = new Map<string, string[]>();
  for (const [i, pieces] of rows.entries()) {
    if (damaged.get(i + 1) === 'quarantined') continue;
    const surplus = pieces.length - header.length;
    if (surplus > 0) {
      const at = header.indexOf(table === 'A_TblCase' ? 'ALIEN_CITY' : 'BASE_CITY_NAME');
      pieces.splice(at, surplus + 1, pieces.slice(at, at + surplus + 1).join(' '));
    }
    const values = pieces.map((value) => value.replace(/[ \0]+$/, ''));
    stored.set(values[0] as string, values);
  }
  return stored;
}
