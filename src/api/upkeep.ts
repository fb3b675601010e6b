// What the server does beside answering: signs log ends, derives anew what dates change, goes on with rotations, sweeps.
import { projectorOf } from '#core/case/projection.ts';
import { completeHeads, signHeads } from '#store/audit/sign-heads.ts';
import { sweep } from '#store/case/sweep.ts';
import { sweepUploads } from '#store/document/sweep-uploads.ts';
import { resumeRotations } from '#store/keys/rotate-organisation.ts';
import { signingKey } from '#vault/chain.ts';
import type { Services } from './handler.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export type Upkeep = { stop: () => Promise<void> };

/**
 * Everything is found by what stands in the database, so what one time missed the next one does. `failed` is told what
 * went wrong; it is tried again.
 */
export function startUpkeep(
  services: Omit<Services, 'publicUrl' | 'keyPlace'>,
  failed: (error: unknown) => void,
): Upkeep {
  const { database, keys, law, documentFolder, auditFolder, now } = services;
  const projector = projectorOf(law);
  const signing = () => ({ key: signingKey(keys.signingSeed()), folder: auditFolder });
  let completed = false;
  const tasks = [
    repeat(5 * SECOND, failed, async (hurry) => {
      if (!completed) await completeHeads(database, signing());
      completed = true;
      await signHeads(database, signing(), { over: 5 * SECOND, hurry });
    }),
    repeat(15 * MINUTE, failed, () => sweep(database, projector)),
    repeat(15 * MINUTE, failed, () => resumeRotations(database)),
    repeat(60 * MINUTE, failed, () => sweepUploads(database, documentFolder, now())),
  ];
  return {
    stop: async () => {
      await Promise.all(tasks.map(({ stop }) => stop()));
    },
  };
}

/** Runs work now and again when so many milliseconds have passed since it ended; it is told to hurry when all stops. */
function repeat(
  pause: number,
  failed: (error: unknown) => void,
  work: (hurry: AbortSignal) => Promise<unknown>,
): Upkeep {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    await work(stopping.signal).catch(failed);
    if (!stopping.signal.aborted) timer = setTimeout(next, pause);
  };
  const next = () => {
    running = run();
  };
  let running = run();
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
