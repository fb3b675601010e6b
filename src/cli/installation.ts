// What the commands on an installation share: its settings, its store, and how what its operator can mend is told.

import { readStoreConfig, type StoreConfig } from '#api/config.ts';
import type { Installation } from '#api/open-installation.ts';
import { startFault } from '#api/start-fault.ts';
import { CliError, type ExitCode, type Io } from '#cli/command.ts';
import { ProblemError } from '#contract/problems.ts';

export function storeConfig({ env, cwd }: Io): StoreConfig {
  return readStoreConfig(env, cwd);
}

/**
 * Runs a command on the store of the installation: beside a running server, or with PostgreSQL started for as long as
 * the command takes. A refusal becomes words and exit code 1.
 */
export async function inInstallation(
  io: Io,
  run: (installation: Installation) => Promise<ExitCode>,
): Promise<ExitCode> {
  return tellingFaults(async () => {
    // Long to load, and most commands do without.
    const { openInstallation } = await import('#api/open-installation.ts');
    const say = (line: string) => io.err(`${line}\n`);
    const installation = await openInstallation(storeConfig(io), {
      as: 'visitor',
      log: say,
      now: () => io.now,
    });
    try {
      return await run(installation);
    } finally {
      await installation.close();
    }
  });
}

/** Runs a command; what its operator can mend is told without a stack. */
export async function tellingFaults(run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const words = error instanceof ProblemError ? error.message : startFault(error);
    if (words === undefined) throw error;
    throw new CliError(words, 1);
  }
}
