// What a member was denied, on record: in a transaction of its own, because the one that was denied is undone.
import type { Operation } from '#contract/api/operation.ts';
import { type ProblemCode, ProblemError } from '#contract/problems.ts';
import { notePause } from '#store/access/brake.ts';
import { logAudit } from '#store/audit/log.ts';
import { matterNamed } from '#store/audit/named-matter.ts';
import type { Services, Who } from '../handler.ts';

const DENIALS: readonly ProblemCode[] = [
  'wrong-origin',
  'not-allowed',
  'second-factor-needed',
  'reading-paused',
  // It tells that somebody is there.
  'possible-duplicate',
];

/**
 * Records a denial, and tells officers of a pause; any other error is none. Something that is not there may be something
 * behind a wall: the entry then belongs to that matter, so that the wall holds in the log too.
 */
export async function noteDenial(
  { database }: Services,
  row: Operation,
  who: Who,
  { params, error }: { params: unknown; error: unknown },
): Promise<void> {
  if (!(error instanceof ProblemError)) return;
  const unseen = error.code === 'not-found' && params !== undefined;
  if (!unseen && !DENIALS.includes(error.code)) return;
  await database.within(who.actor, async (tx) => {
    if (error.code === 'reading-paused') await notePause(tx, who);
    await logAudit(tx, {
      what: 'denied',
      objects: 0,
      ...(await matterNamed(tx, (params ?? {}) as Record<string, unknown>)),
      detail: { operation: row.id, code: error.code, ...(params !== undefined && { params }) },
    });
  });
}
