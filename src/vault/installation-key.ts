// The installation's key: a file outside the data, in text that can be printed, made on first start and never replaced.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { PrintedError, printBytes, readPrinted } from '#vault/printed.ts';
import { KEY_BYTES, type Key, makeKey } from '#vault/seal.ts';
import { subKeysOf } from '#vault/sub-keys.ts';

export type InstallationKey = {
  key: Key;
  /** Derived from the key: tells keys apart without showing them. */
  name: string;
  path: string;
  /** Whether it was made by this call. */
  made: boolean;
};

const KIND = 'recourse installation key 1';

/** A key file that cannot be used. The message says what was found and what to do. */
export class InstallationKeyError extends Error {
  override name = 'InstallationKeyError';
  readonly code: 'missing' | 'inside-data' | 'open-to-others' | 'damaged' | 'unreadable' | 'cannot-write';

  constructor(code: InstallationKeyError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Where the key lies: the setting RECOURSE_KEY_FILE, or the folder of settings of who runs this. */
export function installationKeyPath(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const settings = env['XDG_CONFIG_HOME'] || join(home, '.config');
  return env['RECOURSE_KEY_FILE'] || join(settings, 'recourse', 'installation.key');
}

/**
 * The key in the file at `path`, made first where there is none and `makeIfMissing`. Whoever has data and key has
 * everything, so a file inside the data folder is refused. Throws InstallationKeyError.
 */
export function openInstallationKey({
  path,
  dataFolder,
  makeIfMissing,
}: {
  path: string;
  dataFolder: string;
  makeIfMissing: boolean;
}): InstallationKey {
  refuseInside(path, dataFolder);
  const made = makeIfMissing && !existsSync(path) && writeInstallationKey(path, makeKey());
  return { ...readInstallationKey(path), path, made };
}

/** The key of a file. Throws InstallationKeyError. */
export function readInstallationKey(path: string): { key: Key; name: string } {
  let text: string;
  try {
    refuseOpenToOthers(path);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof InstallationKeyError) throw error;
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
  try {
    const key = readPrinted(KIND, text, KEY_BYTES);
    return { key, name: subKeysOf(key).name };
  } catch (error) {
    if (!(error instanceof PrintedError)) throw error;
    throw new InstallationKeyError(
      'damaged',
      `The installation key in ${path} is damaged. ${error.message} Put back an unchanged copy, or make it anew from ` +
        'two recovery shares: recourse key recover.',
      error,
    );
  }
}

/** The text of a key file: it can be printed, and typed again from paper. */
export function installationKeyText(key: Key): string {
  return [
    'Installation key of Recourse, version 1',
    `Name: ${subKeysOf(key).name}`,
    'Whoever has this and a copy of the data can read every case. Keep a copy on paper, away from the data.',
    ...printBytes(KIND, key),
    '',
  ].join('\n');
}

/** Writes a key durably where there is no file yet; answers false where another process was first. */
export function writeInstallationKey(path: string, key: Key): boolean {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeDurably(draft, installationKeyText(key));
    try {
      return linkUnlessThere(draft, path);
    } finally {
      rmSync(draft, { force: true });
      syncFolder(folder);
    }
  } catch (error) {
    throw new InstallationKeyError(
      'cannot-write',
      `The installation key cannot be written to ${path} (${(error as NodeJS.ErrnoException).code}). Make the folder ` +
        'writable for who runs Recourse, or choose another file: RECOURSE_KEY_FILE.',
      error,
    );
  }
}

/** A link fails where the name is taken: two servers that start at once end up with one key. */
function linkUnlessThere(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o400);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Throws InstallationKeyError where a path lies in the data folder, also through links. */
export function refuseInside(path: string, dataFolder: string): void {
  const ways = [resolve, realPath].map((way) => relative(way(dataFolder), way(path)));
  if (ways.every((way) => way === '..' || way.startsWith(`..${sep}`))) return;
  throw new InstallationKeyError(
    'inside-data',
    `The installation key would lie in the data folder (${path}): who copies the data would have the key as well. ` +
      'Set RECOURSE_KEY_FILE to a file outside it.',
  );
}

/** The path with every link resolved, also where its last parts do not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), basename(whole));
}

/** A credential of systemd may belong to root and be read through its group (systemd.exec(5), "Credentials"). */
function refuseOpenToOthers(path: string): void {
  const { mode, uid } = statSync(path);
  const ofSystem = uid === 0 && process.getuid?.() !== 0;
  if ((mode & (ofSystem ? 0o037 : 0o077)) === 0) return;
  throw new InstallationKeyError(
    'open-to-others',
    `Other users of this machine can read or change the installation key in ${path} (rights ${(mode & 0o777).toString(8)}). ` +
      `Take the rights away: chmod 400 ${path}`,
  );
}

function unreadable(path: string, error: NodeJS.ErrnoException): InstallationKeyError {
  if (error.code === 'ENOENT') {
    return new InstallationKeyError(
      'missing',
      `There is no installation key at ${path}. Put back a copy, name its file with RECOURSE_KEY_FILE, or make it anew ` +
        'from two recovery shares: recourse key recover.',
      error,
    );
  }
  return new InstallationKeyError(
    'unreadable',
    `The installation key in ${path} cannot be read (${error.code}). It must be a file that who runs Recourse may read.`,
    error,
  );
}
