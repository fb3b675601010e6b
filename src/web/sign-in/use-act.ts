// One act of a form: it runs once at a time, and what went wrong stays to be shown.
import { useState } from 'react';
import type { Problem } from './ask.ts';

/** `act` answers a problem where there is one; what it answers on success is done before it returns. */
export function useAct(): {
  busy: boolean;
  problem: Problem | undefined;
  run: (act: () => Promise<Problem | undefined>) => void;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = (act: () => Promise<Problem | undefined>): void => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    void act()
      .then(setProblem)
      .finally(() => setBusy(false));
  };
  return { busy, problem, run };
}
