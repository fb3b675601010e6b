// Opens one of the fictional examples, read on the day for which they were written.
import { useCallback } from 'react';
import { EXAMPLES_AS_OF, type Example } from '../case/examples.ts';
import { useActs } from './acts.tsx';

export function useOpenExample(): (example: Example) => Promise<void> {
  const { open } = useActs();
  return useCallback(
    async (example) => {
      const { default: text } = await example.load();
      open(text, { name: example.file, asOf: EXAMPLES_AS_OF });
    },
    [open],
  );
}
