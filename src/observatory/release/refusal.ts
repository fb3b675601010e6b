// Why a release is not taken in: thrown wherever it is found out, deep in a stream, and made a value again at the ledger.
import type { ReleaseFault, ReleaseFaultCode } from '#contract/release-faults.ts';

export type RefusalFacts = {
  code: ReleaseFaultCode;
  /** The file, as the user named it or as it is called inside the archive (`release.zip!Lookup/tblTeams.csv`). */
  file: string;
  /** The table, column, sheet and cell or member it concerns; `$` for the whole file. */
  path?: string;
  line?: number;
  column?: number;
  found: string;
  expected: string;
  nearest?: string;
};

/** The input is at fault, not the program. */
export class ReleaseRefusal extends Error {
  override name = 'ReleaseRefusal';
  readonly fault: ReleaseFault;

  constructor({ code, file, path = '$', line = 1, column = 1, found, expected, nearest }: RefusalFacts) {
    super(`${file}: ${code}: found ${found}, expected ${expected}`);
    const fault = { file, path, line, column, code, found, expected };
    this.fault = nearest === undefined ? fault : { ...fault, nearest };
  }
}
