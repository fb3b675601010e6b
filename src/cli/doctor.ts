// The command `recourse doctor`: says what is wrong with this installation and what to do. It starts and changes nothing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig } from '#api/config.ts';
import type { Command, Io } from '#cli/command.ts';
import { storeConfig } from '#cli/installation.ts';
import { paintFor } from '#cli/layout.ts';
import { textTable } from '#cli/text-table.ts';
import type { Finding } from '#store/database/finding.ts';
import { InstallationKeyError, openInstallationKey } from '#vault/installation-key.ts';
import { InstallationKeys } from '#vault/installation-keys.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Say what is wrong with this installation, and what to do.',
  about: [
    'Looks at the settings, the data folder, the disk, PostgreSQL, the schema, the rights in the database and the installation key. It starts nothing and changes nothing; the database is looked at only while the server runs, or where it is your own.',
    'Exit code 1 where anything is wrong. With --json: {checks: [{check, state: ok | wrong | unknown, found, todo?}]}.',
  ],
  arguments: [],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse doctor', 'recourse doctor --json | jq \'.checks[] | select(.state == "wrong")\''],
  run: async ({ flags }, io) => {
    const checks = await examine(io);
    if (flags.has('json')) io.out(`${JSON.stringify({ checks }, null, 2)}\n`);
    else tell(checks, io);
    return checks.some(({ state }) => state === 'wrong') ? 1 : 0;
  },
};

const WORDS = { ok: 'in order', wrong: 'WRONG', unknown: 'not known' } as const;

function tell(checks: readonly Finding[], io: Io): void {
  const rows = checks.map(({ check, state, found }) => [check, WORDS[state], found]);
  const columns = [{ title: 'Check' }, { title: 'State' }, { title: 'Found' }];
  io.out(`${textTable(columns, rows, paintFor(io.colour)).join('\n')}\n`);
  const todo = checks.flatMap(({ check, todo }) => (todo === undefined ? [] : [`- ${check}: ${todo}`]));
  if (todo.length > 0) io.out(`\nWhat to do\n${todo.join('\n')}\n`);
}

async function examine(io: Io): Promise<Finding[]> {
  // Only this command and those on cases need the store, and it is long to load.
  const { examineStore } = await import('#store/engine/examine.ts');
  const { findings, keysInUse, databaseTime } = await examineStore(storeConfig(io));
  return [
    checkNode(),
    checkSettings(io),
    checkPages(),
    ...findings,
    checkKey(io, keysInUse),
    ...checkClock(io.now, databaseTime),
  ];
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const found = `Node ${process.versions.node}`;
  if (major >= 26) return { check: 'node', state: 'ok', found };
  return {
    check: 'node',
    state: 'wrong',
    found,
    todo: 'Start Recourse with bin/recourse or npm start, which use the Node that came with it.',
  };
}

function checkSettings({ env, cwd }: Io): Finding {
  try {
    const { publicUrl } = readConfig(env, cwd);
    return { check: 'settings', state: 'ok', found: `reached by ${publicUrl}` };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { check: 'settings', state: 'wrong', found: error.message };
  }
}

function checkPages(): Finding {
  const built = existsSync(join(import.meta.dirname, '../../dist/web/index.html'));
  if (built) return { check: 'pages', state: 'ok', found: 'the pages are built' };
  return { check: 'pages', state: 'unknown', found: 'the pages are not built yet: "npm start" builds them' };
}

function checkKey(io: Io, inUse: readonly string[] | undefined): Finding {
  const { keyFile, dataFolder } = storeConfig(io);
  try {
    const { key, name } = openInstallationKey({ path: keyFile, dataFolder, makeIfMissing: false });
    const known = new InstallationKeys(key, keyFile).all().map((each) => each.name);
    const unknown = (inUse ?? []).filter((each) => !known.includes(each));
    if (unknown.length === 0) return { check: 'key', state: 'ok', found: `${keyFile} holds the key ${name}` };
    return {
      check: 'key',
      state: 'wrong',
      found: `the data need the key ${unknown.join(' and ')}, and ${keyFile} holds ${name}`,
      todo: 'Name the file of the right key with RECOURSE_KEY_FILE.',
    };
  } catch (error) {
    if (!(error instanceof InstallationKeyError)) throw error;
    if (error.code === 'missing' && !inUse?.length) {
      return {
        check: 'key',
        state: 'unknown',
        found: `there is no key at ${keyFile} yet: the first start makes it`,
      };
    }
    return { check: 'key', state: 'wrong', found: error.message };
  }
}

/** Milliseconds by which two clocks may differ before dates and sign-ins go wrong. */
const CLOCK_DRIFT = 5_000;

function checkClock(now: number, databaseTime: number | undefined): Finding[] {
  if (databaseTime === undefined) return [];
  const drift = Math.abs(now - databaseTime);
  if (drift <= CLOCK_DRIFT)
    return [{ check: 'clock', state: 'ok', found: 'this machine and the database have the same time' }];
  return [
    {
      check: 'clock',
      state: 'wrong',
      found: `this machine and the database differ by ${Math.round(drift / 1000)} seconds`,
      todo: 'Let both machines set their clock by the network (for example timedatectl set-ntp true).',
    },
  ];
}
