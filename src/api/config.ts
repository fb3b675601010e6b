// Reads the server's settings from the environment, once, into one typed object; nothing else reads the environment.
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { installationKeyPath } from '#vault/installation-key.ts';

/** Where an installation keeps what it knows. */
export type StoreConfig = {
  dataFolder: string;
  /** The file of the installation key, outside the data folder. */
  keyFile: string;
  /** One's own PostgreSQL, as the serving role; without it Recourse runs its own. */
  databaseUrl: string | undefined;
  /** The same as the owner of the database, who migrates. */
  databaseOwnerUrl: string | undefined;
};

export type Config = StoreConfig & {
  host: string;
  port: number;
  /** The address by which browsers reach the server, without a slash at the end. */
  publicUrl: string;
  /** A sorted file of SHA-1s of breached passwords. */
  breachedPasswords: string | undefined;
};

/** A setting that cannot be used: the message says what was found, what is expected and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly setting: string;

  constructor(setting: string, message: string) {
    super(`${setting}: ${message}`);
    this.setting = setting;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const defaultData = join(import.meta.dirname, '../../data');

/** The settings of the store. Relative paths are seen from `folder`. */
export function readStoreConfig(environment: Environment, folder: string): StoreConfig {
  return {
    dataFolder: resolve(folder, environment['RECOURSE_DATA'] || defaultData),
    keyFile: resolve(folder, installationKeyPath(environment, homedir())),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    databaseOwnerUrl: environment['DATABASE_OWNER_URL'] || undefined,
  };
}

/**
 * The settings of an environment. Throws ConfigError for one that cannot be used. Beyond this machine the server is
 * reached through a proxy that speaks https, because without it a browser keeps no service worker and anyone on the way
 * can change the page.
 */
export function readConfig(environment: Environment, folder = process.cwd()): Config {
  const host = environment['RECOURSE_HOST'] || '127.0.0.1';
  const port = readPort(environment['RECOURSE_PORT'] || '7440');
  const publicUrl = environment['RECOURSE_PUBLIC_URL'] || undefined;
  const store = readStoreConfig(environment, folder);
  const breached = environment['RECOURSE_BREACHED_PASSWORDS'] || undefined;
  const breachedPasswords = breached && resolve(folder, breached);
  if (publicUrl === undefined) {
    if (!isLoopback(host)) {
      throw new ConfigError(
        'RECOURSE_PUBLIC_URL',
        `RECOURSE_HOST is ${host}, which others can reach, so the https address by which they do must be given, for ` +
          'example RECOURSE_PUBLIC_URL=https://recourse.example.org. To use it on this machine only, leave out RECOURSE_HOST.',
      );
    }
    return { ...store, host, port, publicUrl: `http://localhost:${port}`, breachedPasswords };
  }
  const url = URL.parse(publicUrl);
  const local = isLoopback(host) && url?.protocol === 'http:' && isLoopback(url.hostname);
  if (url === null || (url.protocol !== 'https:' && !local)) {
    throw new ConfigError(
      'RECOURSE_PUBLIC_URL',
      `found "${publicUrl}", expected an address that begins with https://`,
    );
  }
  return { ...store, host, port, publicUrl: url.href.replace(/\/$/, ''), breachedPasswords };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(
    'RECOURSE_PORT',
    `found "${text}", expected a number from 0 to 65535 (0: any free port)`,
  );
}

/** Whether an address can be reached from this machine only. */
function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}
