// The key's file: made once, found again, kept from others and from the data, and clear about what is wrong with it.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  InstallationKeyError,
  installationKeyPath,
  installationKeyText,
  openInstallationKey,
  readInstallationKey,
} from '#vault/installation-key.ts';
import { makeKey } from '#vault/seal.ts';

function folder(): { at: string; path: string; dataFolder: string } {
  const at = mkdtempSync(join(tmpdir(), 'recourse-key-'));
  onTestFinished(() => rmSync(at, { recursive: true }));
  return { at, path: join(at, 'config/recourse/installation.key'), dataFolder: join(at, 'data') };
}

const made = (place: { path: string; dataFolder: string }) =>
  openInstallationKey({ ...place, makeIfMissing: true });

function fault(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InstallationKeyError) return error.code;
    throw error;
  }
  return 'none';
}

test('the first start makes the key, for its owner alone, and the next finds it', () => {
  const place = folder();
  const first = made(place);
  expect(first).toMatchObject({ made: true, path: place.path, name: expect.stringMatching(/^[0-9A-Z]{8}$/) });
  expect(statSync(place.path).mode & 0o777).toBe(0o400);
  expect(statSync(join(place.at, 'config/recourse')).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(place.at, 'config/recourse'))).toEqual(['installation.key']);
  expect(made(place)).toEqual({ ...first, made: false });
});

test('ten processes that start at once end up with one key', async () => {
  const { path, dataFolder } = folder();
  const code = `import { openInstallationKey } from '#vault/installation-key.ts';
    const { name, made } = openInstallationKey(${JSON.stringify({ path, dataFolder, makeIfMissing: true })});
    console.log(name + ' ' + made);`;
  const said = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: process.cwd() });
      let out = '';
      for await (const part of child.stdout) out += part;
      return out.trim();
    }),
  );
  expect(new Set(said.map((line) => line.split(' ')[0])).size).toBe(1);
  expect(said.filter((line) => line.endsWith('true'))).toHaveLength(1);
});

test('its file can be printed, and what is typed again is the same key', () => {
  const place = folder();
  const { key, name } = made(place);
  const text = readFileSync(place.path, 'utf8');
  expect(text).toContain(`Name: ${name}`);
  const copy = join(place.at, 'copy.key');
  writeFileSync(copy, text.toLowerCase().replaceAll('-', ' '), { mode: 0o400 });
  expect(readInstallationKey(copy)).toEqual({ key, name });
});

test.each([
  'data/installation.key',
  'data/keys/installation.key',
  'data',
  'other/../data/k',
  'link/k',
  'to-file',
])('a path inside the data folder is refused, also through links: %s', (path) => {
  const { at, dataFolder } = folder();
  mkdirSync(join(at, 'data'));
  symlinkSync(join(at, 'data'), join(at, 'link'));
  symlinkSync(join(at, 'data/key'), join(at, 'to-file'));
  writeFileSync(join(at, 'data/key'), installationKeyText(makeKey()), { mode: 0o400 });
  expect(fault(() => made({ path: join(at, path), dataFolder }))).toBe('inside-data');
});

test('it is refused too where the data folder is the link, or the file in it leads outside', () => {
  const { at } = folder();
  mkdirSync(join(at, 'real'));
  symlinkSync(join(at, 'real'), join(at, 'data'));
  writeFileSync(join(at, 'outside.key'), installationKeyText(makeKey()), { mode: 0o400 });
  symlinkSync(join(at, 'outside.key'), join(at, 'real/k'));
  const dataFolder = join(at, 'data');
  expect(fault(() => made({ path: join(at, 'real/new'), dataFolder }))).toBe('inside-data');
  expect(fault(() => made({ path: join(dataFolder, 'k'), dataFolder }))).toBe('inside-data');
  expect(fault(() => made({ path: join(at, 'data-of-keys/k'), dataFolder }))).toBe('none');
});

test.each([0o440, 0o404, 0o604, 0o420])('rights %o are refused', (mode) => {
  const place = folder();
  made(place);
  chmodSync(place.path, mode);
  expect(fault(() => made(place))).toBe('open-to-others');
});

test.each([
  ['empty', () => ''],
  ['cut', (text: string) => text.slice(0, -10)],
  ['without a line', (text: string) => text.replace(/^2: .*\n/m, '')],
  [
    'with a letter changed',
    (text: string) => text.replace(/^(1: ...)(.)/m, (_, a, b) => a + (b === 'A' ? 'B' : 'A')),
  ],
  ['some other file', () => '-----BEGIN PRIVATE KEY-----'],
])('a file that is %s is called damaged', (_, change) => {
  const place = folder();
  const { name } = made(place);
  const text = readFileSync(place.path, 'utf8');
  chmodSync(place.path, 0o600);
  writeFileSync(place.path, change(text));
  expect(fault(() => made(place))).toBe('damaged');
  chmodSync(place.path, 0o600);
  writeFileSync(place.path, text);
  expect(made(place).name).toBe(name);
});

test('a missing key is not made later: another could open nothing', () => {
  const place = folder();
  expect(fault(() => openInstallationKey({ ...place, makeIfMissing: false }))).toBe('missing');
  expect(existsSync(place.path)).toBe(false);
});

test('a folder in place of the file, and one that cannot be made, are told', () => {
  const place = folder();
  mkdirSync(place.path, { recursive: true, mode: 0o700 });
  expect(fault(() => made(place))).toBe('unreadable');
  writeFileSync(join(place.at, 'file'), '');
  expect(fault(() => made({ ...place, path: join(place.at, 'file/installation.key') }))).toBe('cannot-write');
});

test.each([
  [{}, '/home/ana/.config/recourse/installation.key'],
  [{ XDG_CONFIG_HOME: '/x' }, '/x/recourse/installation.key'],
  [
    { RECOURSE_KEY_FILE: '/run/credentials/recourse.service/key', XDG_CONFIG_HOME: '/x' },
    '/run/credentials/recourse.service/key',
  ],
])('with %j it lies at %s', (env, path) => {
  expect(installationKeyPath(env, '/home/ana')).toBe(path);
});
