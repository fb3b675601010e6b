// `recourse release synthesize` as a user calls it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, folderOf } from './call-cli.ts';

describe('release synthesize', () => {
  test('makes up a release and the truth about it', async () => {
    const folder = folderOf({});
    const { code, out } = await call(['release', 'synthesize', '--cases', '20', 'made.zip'], folder);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('made.zip: 20 cases') });
    expect(existsSync(join(folder, 'made.zip'))).toBe(true);
    const truth = JSON.parse(readFileSync(join(folder, 'made.zip.truth.json'), 'utf8'));
    expect(truth).toMatchObject({ format: 'recourse.synthesis/1', seed: 1, cases: 20, edition: 1 });
    const json = await call(
      ['release', 'synthesize', '--cases', '20', '--seed', '9', '--edition', '2', '--json', 'next'],
      folder,
    );
    expect(JSON.parse(json.out)).toMatchObject({ seed: 9, edition: 2, out: join(folder, 'next') });
    expect(json.err).toBe('');
  });

  test('takes more code lists from a CSV file', async () => {
    const csv = 'table_filename,value,description,name,table\nx,ZZZ,"NEW, LANGUAGE",lang,tblLanguage\n';
    const folder = folderOf({ 'lists.csv': csv });
    const { code } = await call(
      ['release', 'synthesize', '--cases', '5', '--code-lists', 'lists.csv', 'made'],
      folder,
    );
    expect(code).toBe(0);
    const list = readFileSync(join(folder, 'made/EOIR Case Data/Lookup/tblLanguage.csv'), 'latin1');
    expect(list).toContain('\tZZZ\tNEW, LANGUAGE\t');
  });

  test.each([
    [['--cases', 'many', 'a.zip'], 2, 'found many; expected a whole number from 1'],
    [['--cases', '0', 'a.zip'], 2, 'found 0'],
    [['--defects', 'some', 'a.zip'], 2, 'real or none or heavy'],
    [['--code-lists', 'no.csv', 'a.zip'], 2, 'cannot be read (ENOENT)'],
    [['--code-lists', 'mine/thesis.txt', 'a.zip'], 2, 'expected a header with table, value, description'],
    [['--cases', '5', 'mine'], 1, 'cannot be written (ENOTEMPTY)'],
    [['--cases', '5', 'no/such/folder/a.zip'], 1, 'cannot be written (ENOENT)'],
    [[], 2, 'missing'],
  ])('%j ends with %i and says why', async (args, code, words) => {
    const folder = folderOf({ 'mine/thesis.txt': 'mine' });
    const called = await call(['release', 'synthesize', ...args], folder);
    expect(called).toMatchObject({ code, out: '', err: expect.stringContaining(words) });
    expect(readFileSync(join(folder, 'mine/thesis.txt'), 'utf8')).toBe('mine');
  });
});
