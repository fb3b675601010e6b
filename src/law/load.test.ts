// What the loader says of the law's files: all that is wrong with them at once, each with its place.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LoadedLaw, loadLaw } from '#law/load.ts';

const head = 'pack: test\nversion: 2026.11.0\n';
const sources = 'USC: United States Code\n';
const holidays = `firstYear: 2020
lastYear: 2030
statutory:
  - { id: new-year, name: { en: New Year, es: Año Nuevo }, authority: 5 USC 6103(a), on: { month: 1, day: 1 } }
inLieu: { saturday: { authority: 5 USC 6103(b) }, sunday: { authority: E.O. 11582 } }
closures: []
inauguration: { authority: 5 USC 6103(c), days: [], offices: [], courts: [] }
`;
const rule = `id: own-rule
title: { en: Own rule, es: Regla propia }
kind: deadline
binds: respondent
text: { en: Thirty days., es: Treinta días. }
authority: [1 USC 1]
confidence: verified
sources: [USC]
versions:
  - id: current
    standing: [{ status: in-force }]
    authority: [1 USC 1]
    confidence: verified
clocks:
  - starts: { event: order-made, where: { by: judge } }
    count: { from: servedOn, add: 30 days, roll: forward }
    met:
      - { event: appeal-made, link: of }
`;
const vocabulary = {
  'order-made': { by: ['judge', 'board'], servedOn: 'any', late: [true, false] },
  'appeal-made': { of: 'any' },
} as const;

function load(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-law-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = { 'pack.yaml': head, 'sources.yaml': sources, 'computation/holidays.yaml': holidays, ...files };
  for (const [name, text] of Object.entries(all)) {
    if (text === '') continue;
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return loadLaw(folder, vocabulary);
}

function faultsOf(files: Readonly<Record<string, string>>) {
  const result = load(files);
  if (!('faults' in result)) throw new Error('the law was expected to have faults');
  return result.faults.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

test('files in order give the pack, with the area of each rule and a hash of the whole', () => {
  const { pack, examples } = load({
    'area/own-rule.yaml': rule,
    'area/own-rule.cases.yaml': "- { name: one, source: by hand, asOf: '2026-01-01', events: [] }\n",
  }) as LoadedLaw;
  expect(pack).toMatchObject({
    pack: 'test',
    version: '2026.11.0',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(pack.rules).toMatchObject([
    { id: 'own-rule', area: 'area', clocks: [{ count: [{ add: [{ n: 30, unit: 'days' }] }] }] },
  ]);
  expect(examples.get('own-rule')).toMatchObject([{ name: 'one', absent: [] }]);
});

test('the hash changes with any word of the law, and with nothing else', () => {
  const hash = (text: string) => (load({ 'area/own-rule.yaml': text }) as LoadedLaw).pack.hash;
  expect(hash(`# a remark\n${rule}`)).toBe(hash(rule));
  expect(hash(rule.replace('Thirty days.', 'Thirty-one days.'))).not.toBe(hash(rule));
});

describe('a fault is named with its place', () => {
  const at = (words: string) => {
    const lines = rule.split('\n');
    const line = lines.findIndex((one) => one.includes(words));
    return `${line + 1}:${(lines[line] ?? '').indexOf(words) + 1}`;
  };

  test.each<[string, string, string, string, string]>([
    ['a code that does not exist', 'kind: deadline', 'kind: dedline', 'deadline', 'law-unknown-code'],
    [
      'an unknown key',
      'confidence: verified\nsources',
      'confidense: verified\nsources',
      'confidence: verified',
      'law-unknown-key',
    ],
    ['a missing translation', ', es: Regla propia', '', '{ en: Own rule', 'law-missing-key'],
    [
      'a value of another type',
      '[1 USC 1]\nconfidence',
      '1 USC 1\nconfidence',
      '[1 USC 1]',
      'law-wrong-type',
    ],
    ['a step that cannot be read', 'add: 30 days', 'add: 30 dayz', '30 days', 'law-bad-value'],
    [
      'a day that does not exist',
      '{ status: in-force }',
      "{ status: in-force, from: '2026-02-30' }",
      '',
      'law-bad-value',
    ],
    ['another id than the file', 'id: own-rule', 'id: another', 'own-rule', 'law-id-differs'],
    ['an unknown source', 'sources: [USC]', 'sources: [XYZ]', 'USC]', 'law-unknown-source'],
    ['an unknown event', 'event: appeal-made', 'event: appeal-maid', 'appeal-made', 'law-unknown-event'],
    ['an unknown field', 'where: { by: judge }', 'where: { buy: judge }', 'by: judge', 'law-unknown-field'],
    ['an unknown code of a field', 'by: judge', 'by: jugde', 'judge', 'law-unknown-code'],
    [
      'a field to count from that the event lacks',
      'from: servedOn',
      'from: sentOn',
      '{ from: servedOn',
      'law-unknown-field',
    ],
    ['a part that the rule lacks', '    met:', '    curedBy: other\n    met:', '', 'law-unknown-part'],
  ])('%s', (_, from, to, place, code) => {
    const faults = faultsOf({ 'area/own-rule.yaml': rule.replace(from, to) });
    expect(
      faults.some((fault) => fault.endsWith(code)),
      String(faults),
    ).toBe(true);
    if (place !== '') expect(faults).toContain(`area/own-rule.yaml:${at(place)} ${code}`);
  });

  test('text that is no YAML', () => {
    expect(faultsOf({ 'area/own-rule.yaml': `${rule}kind: window\n` })).toEqual([
      'area/own-rule.yaml:19:1 law-not-yaml',
    ]);
  });

  test('a form that none of the permitted ones fits', () => {
    const faults = faultsOf({
      'area/own-rule.yaml': rule.replace('    count:', '    if: [{ hass: {} }]\n    count:'),
    });
    expect(faults).toEqual(['area/own-rule.yaml:16:10 law-bad-value']);
  });

  test('files that do not belong', () => {
    expect(
      faultsOf({
        'area/own-rule.yaml': rule,
        'other/own-rule.yaml': rule,
        'area/lone.cases.yaml': "- { name: one, source: by hand, asOf: '2026-01-01', events: [] }\n",
        'area/notes.txt': 'x',
        'pack.yaml': '',
      }).map((fault) => fault.replace(/:1:\d+ /, ' ')),
    ).toEqual([
      'pack.yaml law-unknown-file',
      'area/lone.cases.yaml law-rule-missing',
      'area/notes.txt law-unknown-file',
      'other/own-rule.yaml law-duplicate-id',
    ]);
  });

  test('all of them at once', () => {
    const faults = faultsOf({
      'area/own-rule.yaml': rule.replace('deadline', 'x').replace('verified', 'y').replace('30 days', 'z'),
      'area/own-rule.cases.yaml': '[]\n',
    });
    expect(faults.length).toBeGreaterThanOrEqual(4);
  });
});

test('what is derived from the history may be named like what is recorded', () => {
  const derived = rule.replace(
    'event: order-made, where: { by: judge }',
    'event: order-final, where: { how: waiver }',
  );
  const law = load({ 'area/own-rule.yaml': derived.replace('from: servedOn', 'from: decisionOn') });
  expect(law).not.toHaveProperty('faults');
});
