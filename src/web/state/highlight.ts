// Which clock or event the reader is looking at, so that what belongs to it lights up. Outside React's tree of
// states: moving the pointer draws two cards again, not the page.
import { useSyncExternalStore } from 'react';

/** The event in focus: the one that started the clock under the pointer, or the event under the pointer itself. */
let lit: string | null = null;
const listeners = new Set<() => void>();

export function highlightEvent(id: string | null): void {
  if (id === lit) return;
  lit = id;
  for (const listener of listeners) listener();
}

/** Whether a card belongs to the event in focus. */
export function useLit(eventId: string | null): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => eventId !== null && lit === eventId,
  );
}
