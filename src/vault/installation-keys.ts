// The installation's keys as a running process knows them: the one that it was started with, and those of a rotation.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InstallationKeyError, readInstallationKey } from '#vault/installation-key.ts';
import type { Key } from '#vault/seal.ts';
import { type SubKeys, subKeysOf } from '#vault/sub-keys.ts';

/** Beside the key's own file: the key that a rotation is changing to, and those that earlier ones changed from. */
export const nextKeyPath = (path: string) => `${path}.next`;
export const formerKeyPath = (path: string, name: string) => `${path}.former-${name}`;

type Known = [SubKeys, ...SubKeys[]];

export class InstallationKeys {
  readonly #path: string | undefined;
  readonly #given: Key;
  #known: Known;

  /** `path`: the file of the key; without it the process knows this one key only. */
  constructor(key: Key, path?: string) {
    this.#path = path;
    this.#given = key;
    this.#known = [subKeysOf(key)];
  }

  /** All keys that are or may be in use, the one for new use first. Their files are read again each time. */
  all(): Known {
    // What was read before stays known: a folder of credentials may be gone by now.
    const keys = [...this.#paths().flatMap(readIfThere), ...this.#known];
    const isFirst = ({ name }: SubKeys, at: number) => keys.findIndex((each) => each.name === name) === at;
    this.#known = keys.filter(isFirst) as Known;
    return this.#known;
  }

  newest(): SubKeys {
    return this.all()[0];
  }

  /** The key of this name. Throws UnknownInstallationKeyError where none of the files holds it. */
  get(name: string): SubKeys {
    const isIt = (each: SubKeys) => each.name === name;
    const found = this.#known.find(isIt) ?? this.all().find(isIt);
    if (found === undefined) throw new UnknownInstallationKeyError(name);
    return found;
  }

  /** The key itself as it lies in its file now, to make recovery shares of it. */
  itself(): Key {
    return this.#path === undefined ? this.#given : readInstallationKey(this.#path).key;
  }

  /** Whether a rotation has not ended, and the names of the keys that earlier ones changed from. */
  rotation(): { rotating: boolean; former: string[] } {
    const path = this.#path;
    if (path === undefined) return { rotating: false, former: [] };
    const start = formerKeyPath(path, '').length;
    return {
      rotating: existsSync(nextKeyPath(path)),
      former: formerKeyPaths(path).map((each) => each.slice(start)),
    };
  }

  #paths(): string[] {
    if (this.#path === undefined) return [];
    return [nextKeyPath(this.#path), this.#path, ...formerKeyPaths(this.#path)];
  }
}

/** Something is wrapped by a key that this process was not given. */
export class UnknownInstallationKeyError extends Error {
  override name = 'UnknownInstallationKeyError';

  constructor(name: string) {
    super(
      `The database was used with the installation key ${name}, which is not the one given here. Put back the file of ` +
        'that key (RECOURSE_KEY_FILE), or make it anew from two recovery shares: recourse key recover.',
    );
  }
}

function formerKeyPaths(path: string): string[] {
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => join(folder, name)).filter((each) => each.startsWith(formerKeyPath(path, '')));
}

function readIfThere(path: string): SubKeys[] {
  if (!existsSync(path)) return [];
  try {
    return [subKeysOf(readInstallationKey(path).key)];
  } catch (error) {
    // Renamed between the look and the reading.
    if (error instanceof InstallationKeyError && error.code === 'missing') return [];
    throw error;
  }
}
