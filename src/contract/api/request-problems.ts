// What can go wrong with each operation: what any request of its kind may meet, and what it names itself.
import type { Operation } from '#contract/api/operation.ts';
import { PROBLEMS, type ProblemCode } from '#contract/problems.ts';

/** The codes that an operation may answer, in the order of the catalogue. */
export function problemsOf(row: Operation): ProblemCode[] {
  const codes = new Set<ProblemCode>([
    'malformed-request',
    'too-many-requests',
    'headers-too-large',
    'failed',
    'unavailable',
    'no-space',
    ...(row.problems ?? []),
  ]);
  const when = (holds: boolean, ...more: ProblemCode[]) => {
    if (holds) for (const code of more) codes.add(code);
  };
  when(row.access !== 'public', 'not-signed-in', 'not-allowed', 'reading-paused');
  when(row.method !== 'GET', 'wrong-origin');
  when(row.freshSecondFactor === true, 'second-factor-needed');
  when(row.params !== undefined, 'not-found');
  when(row.body !== undefined, 'too-large', 'too-slow');
  when(row.body !== undefined && row.body !== 'bytes', 'wrong-media-type');
  when(row.idempotent === true, 'idempotency-key-reused');
  when(row.conditional === true, 'version-needed', 'stale');
  when(row.answer === 'bytes', 'range-outside');
  return (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => codes.has(code));
}
