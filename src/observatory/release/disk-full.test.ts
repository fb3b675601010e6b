// A disk that is really full, or a limit on files that acts alike: the release is refused and nothing of it stays.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../../../test/call-cli.ts';

const script = fileURLToPath(new URL('../../../test/add-tiny-release.ts', import.meta.url));

/** Values that do not pack well. */
const LARGE = `id,hash\n${Array.from({ length: 60_000 }, (_, n) => `${n},${Math.sin(n)}`).join('\n')}\n`;
const FILES = { 'large/cases.csv': LARGE, 'small/cases.csv': 'id\n1\n' };

function add(cwd: string, name: string, limit = ''): string {
  const command = `${limit} exec "$0" "$@"`;
  const args = [process.execPath, script, join(cwd, name), join(cwd, 'data')];
  return spawnSync('sh', ['-c', command, ...args], { encoding: 'utf8' }).stdout.trim();
}

const namesIn = (cwd: string, folder: string) => readdirSync(join(cwd, 'data', folder));

test('a limit on the size of files', () => {
  const cwd = folderOf(FILES);
  expect(add(cwd, 'small')).toBe('"added"');
  expect(add(cwd, 'large', 'ulimit -f 200;')).toBe('"disk-full"');
  expect([namesIn(cwd, 'releases').length, namesIn(cwd, 'staging').length]).toEqual([1, 0]);
  expect(add(cwd, 'large')).toBe('"added"');
});

test('a disk without room', ({ skip }) => {
  const cwd = folderOf(FILES);
  const disk = join(cwd, 'data');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
  skip(mounted.status !== 0, 'only root may mount a small disk here');
  onTestFinished(() => void spawnSync('umount', [disk]));
  expect(add(cwd, 'small')).toBe('"added"');
  expect(add(cwd, 'large')).toBe('"disk-full"');
  expect([namesIn(cwd, 'releases').length, namesIn(cwd, 'staging').length]).toEqual([1, 0]);
  expect(spawnSync('mount', ['-o', 'remount,size=16m', disk]).status).toBe(0);
  expect(add(cwd, 'large')).toBe('"added"');
});
