// Does something now and then every so often, by the clock on the wall, until told to stop.
import type { FetchEffects } from '#observatory/fetch/effects.ts';

/** Long enough to cost nothing, short enough that a machine that slept notices soon after. */
const NAP = 60_000;

export type Schedule = {
  /** Milliseconds from the beginning of one round to that of the next. */
  every: number;
  effects: Pick<FetchEffects, 'now' | 'sleep'>;
  signal: AbortSignal;
};

/**
 * The first round at once; after a sleep or a jump of the clock one round, however many were missed. Ends when the signal
 * is aborted, at the latest after the round that is running.
 */
export async function repeat(
  round: () => Promise<void>,
  { every, effects, signal }: Schedule,
): Promise<void> {
  while (!signal.aborted) {
    const began = effects.now();
    await round();
    // Before its beginning: the clock was set back, and nobody knows by how much.
    const left = () => (effects.now() < began ? 0 : began + every - effects.now());
    while (!signal.aborted && left() > 0) await nap(Math.min(NAP, left()), { effects, signal });
  }
}

async function nap(
  milliseconds: number,
  { effects, signal }: Pick<Schedule, 'effects' | 'signal'>,
): Promise<void> {
  try {
    await effects.sleep(milliseconds, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
