// A case file read and checked: what the desk keeps, and what the engine computes from.
import { readCaseFile } from '#contract/case-file.ts';
import type { CaseFile } from '#contract/case-file-shape.ts';
import type { Fault } from '#contract/faults.ts';
import type { History } from '#core/case/history.ts';
import { ruleIds } from '../state/law.ts';

export type OpenCase = { file: CaseFile; history: History; warnings: readonly Fault[] };
export type CheckedCase = OpenCase | { faults: readonly Fault[] };

/** Reads the text or bytes of a case file. `name` is what faults call it. */
export function openCase(input: string | Uint8Array, name: string): CheckedCase {
  const read = readCaseFile(input, { file: name, ruleIds });
  if ('faults' in read) return read;
  return { file: read.caseFile, history: read.history, warnings: read.warnings };
}

/** Checks an edited case by the reader of case files, so that the desk holds nothing it could not open again. */
export function checkCase(file: CaseFile): CheckedCase {
  return openCase(JSON.stringify(file), file.case.id);
}
