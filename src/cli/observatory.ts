// What the commands on releases share: where the observatory lies, and how a refusal is told.
import { join } from 'node:path';
import { CliError, type ExitCode, type Io } from '#cli/command.ts';
import { dataFolder } from '#cli/data-folder.ts';
import { printable } from '#cli/layout.ts';
import { type ReleaseFault, type ReleaseFaultCode, releaseFaultText } from '#contract/release-faults.ts';
import { diskFull, isDiskFull } from '#observatory/release/disk-full.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** Nothing is wrong with the input: the same call may succeed later. */
const FAILURES: ReadonlySet<ReleaseFaultCode> = new Set(['busy', 'download-failed']);

/** What a user can mend by giving rights or another folder. */
const NOT_WRITABLE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

export type Call = { io: Io; json: boolean };

/** Runs a command on the observatory's folder; a refusal becomes words, JSON and an exit code. */
export async function inObservatory(
  call: Call,
  run: (observatory: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const observatory = join(dataFolder(call.io), 'observatory');
  try {
    return await run(observatory);
  } catch (error) {
    if (error instanceof ReleaseRefusal) return tellRefusal(error.fault, call);
    if (isDiskFull(error)) return tellRefusal(diskFull(observatory).fault, call);
    const { code, path = observatory } = error as NodeJS.ErrnoException;
    if (!NOT_WRITABLE.has(code)) throw error;
    throw new CliError(`${printable(path)} cannot be written or read (${code}).`, 1);
  }
}

/** Tells a refusal, as words on stderr always, and as JSON where JSON was asked for. */
export function tellRefusal(fault: ReleaseFault, { io, json }: Call): ExitCode {
  io.err(`${printable(releaseFaultText(fault))}\n`);
  if (json) io.out(`${JSON.stringify({ faults: [fault] }, null, 2)}\n`);
  return FAILURES.has(fault.code) ? 1 : 2;
}
