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
  #known: Known;

  /** `path`: the file of the key; without it the process knows this one key only. */
  constructor(key: Key, path?: string) {
    this.#known = [subKeysOf(key)];
    this.#path = path;
  }

  /** All keys that are or may be in use, the one for new use first. Their files are read again each time. */
  all(): Known {
    // What was read before stays known: a folder of credentials may be gone by now.
    const keys = [...this.#paths().flatMap(readIfThere), ...this.#known];
    const isFirst = ({ name }: SubKeys, at: number) => keys.findIndex((each) => each.name === name) === at;
    this.#known = keys.filter(isFirst) as Known;
    return this.#known;
  }

  /** The key of this name, or undefined where none of the files holds it. */
  find(name: string): SubKeys | undefined {
    const isIt = (each: SubKeys) => each.name === name;
    return this.#known.find(isIt) ?? this.all().find(isIt);
  }

  #paths(): string[] {
    if (this.#path === undefined) return [];
    return [nextKeyPath(this.#path), this.#path, ...formerKeyPaths(this.#path)];
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
