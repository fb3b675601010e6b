// The sources that are built in, and those of the user beside them.
import { expect, test } from 'vitest';
import { getSource, readSources } from '#observatory/fetch/sources.ts';
import { folderOf } from '../../../test/call-cli.ts';

test('the official sources are built in', () => {
  const sources = readSources(folderOf({}));
  expect([...sources.keys()]).toEqual(['court', 'detention-statistics']);
  expect(sources.get('court')).toMatchObject({
    url: new URL('https://fileshare.eoir.justice.gov/EOIR%20Case%20Data.zip'),
  });
});

test.each([
  ['FY26_detentionStats04092026.xlsx', true],
  ['FY26_detentionStats_04092026.xlsx', true],
  ['FY21_detention-stats_0331.xlsx', true],
  ['FY21-detentionstats.xlsx', true],
  ['FY23_detentionStats04122023b.xlsx', true],
  ['atdInfographic.pdf', false],
])('of the links to %s the workbooks are taken: %s', (name, taken) => {
  const source = getSource('detention-statistics', folderOf({}));
  if (!('links' in source)) throw new Error('no page');
  expect(source.links.test(`https://www.ice.gov/doclib/detention/${name}`)).toBe(taken);
});

test('a source of the user comes to the built-in ones, or replaces one', () => {
  const folder = folderOf({
    'sources.yaml':
      'mirror:\n  title: Our mirror\n  url: https://example.org/court.zip\ncourt:\n  title: Court\n  url: https://example.org/a.zip\n',
  });
  expect(getSource('mirror', folder)).toMatchObject({ title: 'Our mirror' });
  expect(getSource('court', folder)).toMatchObject({ url: new URL('https://example.org/a.zip') });
  expect(readSources(folder).size).toBe(3);
});

test('an empty list of the user is none', () => {
  expect(readSources(folderOf({ 'sources.yaml': '# nothing yet\n' })).size).toBe(2);
});

test('a source that does not exist is told, with the one that was meant', () => {
  expect(() => getSource('curt', folderOf({}))).toThrow(
    expect.objectContaining({
      fault: expect.objectContaining({
        code: 'unknown-source',
        nearest: 'court',
        expected: 'court, detention-statistics',
      }),
    }),
  );
});

test.each([
  ['no YAML', 'court: [', 'Flow sequence'],
  ['no address', 'court:\n  title: Court\n  url: somewhere\n', 'court'],
  ['no title', 'court:\n  url: https://example.org/a.zip\n', 'court'],
  ['a pattern that is none', 'court:\n  title: A\n  page: https://example.org\n  links: "("\n', 'court'],
  ['a name that is none', 'Our Court:\n  title: A\n  url: https://example.org/a.zip\n', 'Our Court'],
])('a list with %s is refused', (_, text, found) => {
  expect(() => readSources(folderOf({ 'sources.yaml': text }))).toThrow(
    expect.objectContaining({
      fault: expect.objectContaining({ code: 'faulty-sources', found: expect.stringContaining(found) }),
    }),
  );
});
