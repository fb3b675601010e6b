// A file that is not taken: its reason, as far as the caller may know it. It holds nothing of the content.
import { FILE_REFUSALS, type FileRefusalReason } from '#contract/file-refusals.ts';
import { ProblemError } from '#contract/problems.ts';

/** The problem with which a dangerous file is refused. */
export function dangerous(reason: FileRefusalReason): ProblemError {
  return new ProblemError('dangerous-file', FILE_REFUSALS[reason], { reason });
}
