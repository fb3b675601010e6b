// Files with recovery shares, and how what is wrong with them is told.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError, type ExitCode, type Io } from '#cli/command.ts';
import { RecoveryError } from '#vault/recovery.ts';

/** The text of a file with a share. Throws CliError. */
export function readShare(file: string, { cwd }: Io): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new CliError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`, 2);
  }
}

/** A share that cannot be used is bad input. */
export async function tellingRecovery(run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RecoveryError) throw new CliError(error.message, 2);
    throw error;
  }
}
