// The outer world of a download: network, clock, sleep and chance, so that a test can stand in for each.
import { setTimeout } from 'node:timers/promises';

export type FetchEffects = {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
  /** Waits so many milliseconds; rejects when the signal is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to, but not including, 1. */
  random: () => number;
};

export const REAL_EFFECTS: FetchEffects = {
  fetch: globalThis.fetch,
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal && { signal }),
  random: Math.random,
};
