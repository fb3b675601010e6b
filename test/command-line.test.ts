// How calls are understood: commands, options, help, and what a misspelt word is met with.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#cli/commands.ts';
import { PACK_FILE } from '#law/pack.ts';
import { call, folderOf } from './call-cli.ts';

const install = join(import.meta.dirname, '..');
const arrived = {
  format: 'recourse.case/1',
  case: { id: 'Haile-3', kind: 'application' },
  events: [{ id: 'arrival', type: 'arrived', on: '2026-01-05' }],
};

describe('a call', () => {
  test.each([
    [['clock', 'a.json'], 'unknown-command', 'clocks'],
    [['lw', 'list'], 'unknown-command', 'law list'],
    [['law', 'shw', 'x'], 'unknown-command', 'law show'],
    [['--versio'], 'unknown-command', '--version'],
    [['clocks', 'a.json', '--jsn'], 'unknown-option', '--json'],
    [['clocks', 'a.json', '--as_of=2026-01-01'], 'unknown-option', '--as-of'],
    [['clocks'], 'missing-argument', undefined],
    [['law', 'show'], 'missing-argument', undefined],
    [['law', 'list', 'extra'], 'unexpected-argument', undefined],
    [['clocks', 'a.json', '--as-of'], 'wrong-option-value', undefined],
    [['clocks', 'a.json', '--lang', 'fr'], 'wrong-option-value', undefined],
    [['clocks', 'a.json', '--advice=yes'], 'wrong-option-value', undefined],
    [['clocks', 'a.json', '--as-of', '2026-02-30'], 'impossible-date', undefined],
    [['law', 'show', 'petition-for-reviw'], 'unknown-rule', 'petition-for-review'],
    [['help', 'clock'], 'unknown-command', 'clocks'],
  ])('%j is refused as %s', async (args, code, nearest) => {
    const words = await call(args, folderOf({ 'a.json': arrived }));
    expect({ code: words.code, out: words.out }).toEqual({ code: 2, out: '' });
    if (nearest !== undefined) expect(words.err).toContain(`Did you mean "${nearest}"?`);
    const json = await call([...args, '--json'], folderOf({ 'a.json': arrived }));
    expect(json.code).toBe(2);
    // Help has no --json of its own.
    const { faults } = JSON.parse(json.out);
    expect(faults[0]).toMatchObject({ file: '<arguments>', line: 1, column: 1, found: expect.any(String) });
    if (args[0] !== 'help') expect(faults[0].code).toBe(code);
  });

  test('without words prints what there is', async () => {
    const { code, err } = await call([], folderOf({}));
    expect({ code, lists: err.includes('law check') }).toEqual({ code: 2, lists: true });
  });

  test.each(COMMANDS.map(({ name }) => name))('"%s --help" says what help of it says', async (name) => {
    const folder = folderOf({});
    const asked = await call([...name.split(' '), '--help'], folder);
    expect(asked).toEqual(await call(['help', ...name.split(' ')], folder));
    expect(asked.code).toBe(0);
  });
});

describe('law list', () => {
  test('lists every rule with where it stands', async () => {
    const { code, out } = await call(['law', 'list', '--json'], folderOf({}));
    const { rules, ...law } = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(law)).toEqual(['pack', 'version', 'hash']);
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual([
        'id',
        'title',
        'area',
        'kind',
        'status',
        'confidence',
        'authority',
        'path',
      ]);
      expect(readFileSync(join(install, rule.path), 'utf8')).toContain(`\nid: ${rule.id}\n`);
    }
  });
});

describe('law show', () => {
  test('shows text, versions, authority, confidence and worked examples', async () => {
    const { code, out } = await call(['law', 'show', 'bia-appeal'], folderOf({}));
    expect(code).toBe(0);
    for (const words of [
      'What the rule says',
      'Versions',
      'enjoined by a court',
      '8 CFR 1003.38(b)',
      'Confidence',
      'Worked examples',
    ]) {
      expect(out).toContain(words);
    }
  });

  test('with --json writes days as days', async () => {
    const { out } = await call(['law', 'show', 'bia-appeal', '--json'], folderOf({}));
    const { rule, path, examples } = JSON.parse(out);
    expect(path).toBe('src/law/us/appeals/bia-appeal.yaml');
    expect(examples.length).toBeGreaterThan(2);
    const enjoined = rule.versions.flatMap(
      ({ standing }: { standing: { status: string; from: string }[] }) => standing,
    );
    expect(enjoined.find(({ status }: { status: string }) => status === 'enjoined').from).toBe('2026-03-08');
  });
});

describe('law check', () => {
  test('finds the law that is shipped in order', async () => {
    const { code, out, err } = await call(['law', 'check'], folderOf({}));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\d+ rules and \d+ worked examples are in order/);
  });

  test('names file, line and column of every fault at once', async () => {
    const folder = folderOf({});
    cpSync(join(install, 'src/law/us'), join(folder, 'us'), { recursive: true });
    const file = join(folder, 'us/appeals/bia-appeal.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('kind: deadline', 'kind: dedline'));
    writeFileSync(join(folder, 'us/records/foia-appeal-doj.yaml'), 'id: foia-appeal-doj\nid: twice\n');
    const other = join(folder, 'us/records/foia-expedite.yaml');
    writeFileSync(other, readFileSync(other, 'utf8').replace('records-requested', 'records-requestd'));
    const { code, out, err } = await call(['law', 'check', 'us', '--json'], folder);
    const { faults } = JSON.parse(out);
    const line = text.split('\n').indexOf('kind: deadline') + 1;
    expect(code).toBe(2);
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'us/appeals/bia-appeal.yaml',
        line,
        column: 7,
        code: 'law-unknown-code',
      }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'us/records/foia-appeal-doj.yaml', line: 2, code: 'law-not-yaml' }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'law-unknown-event', found: 'records-requestd' }),
    );
    expect(err).toContain(`us/appeals/bia-appeal.yaml:${line}:7:`);
  });

  test('a folder that is not there is bad input', async () => {
    expect((await call(['law', 'check', 'nowhere'], folderOf({}))).code).toBe(2);
  });
});

describe('the process', () => {
  const recourse = (args: readonly string[], options: { cwd: string; input?: string }) =>
    spawnSync(process.execPath, [join(install, 'src/cli/main.ts'), ...args], {
      encoding: 'utf8',
      ...options,
    });

  test('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(install, 'package.json'), 'utf8'));
    expect(recourse(['--version'], { cwd: folderOf({}) })).toMatchObject({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  test('resolves files against the folder of the caller, and ends with the exit code', () => {
    const cwd = folderOf({ 'sub/a.json': arrived });
    expect(recourse(['clocks', 'sub/a.json', '--json', '--as-of', '2026-11-22'], { cwd })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(recourse(['clocks', 'a.json'], { cwd }).status).toBe(2);
    expect(recourse(['clocks', 'sub/a.json', '--ics', 'sub/a.json'], { cwd }).status).toBe(1);
  });

  test('reads what is piped in', () => {
    const { status, stdout } = recourse(['clocks', '-', '--json'], {
      cwd: folderOf({}),
      input: JSON.stringify(arrived),
    });
    expect({ status, rules: JSON.parse(stdout).clocks.length > 0 }).toEqual({ status: 0, rules: true });
  });

  test('takes a reader that has seen enough for no error', () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.json`, arrived])));
    const script = `"${process.execPath}" "${join(install, 'src/cli/main.ts')}" clocks . --json | head -c 20`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr, length: stdout.length }).toEqual({ status: 0, stderr: '', length: 20 });
  });
});

test('the law that is read is the one that is shipped', () => {
  expect(PACK_FILE).toBe(join(install, 'src/law/pack.json'));
});
