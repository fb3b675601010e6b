// Keys that act from anywhere on the page, but never while something is typed or a panel is open.
import { useEffect } from 'react';
import { chooseFile } from '../case/files.ts';
import { useDesk } from '../state/desk.tsx';
import { useActs } from './acts.tsx';

/** Whether keys go into a field just now. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export function useKeys(): void {
  const { show, panel, openFile, undo } = useActs();
  const { state } = useDesk();
  const canUndo = state.past.length > 0;
  useEffect(() => {
    const acts: Record<string, () => void> = {
      n: () => show({ panel: 'event', mode: 'new' }),
      o: () => chooseFile().then((file) => file && openFile(file)),
      s: () => show({ panel: 'save' }),
      p: () => show({ panel: 'print' }),
      c: () => show({ panel: 'calendar' }),
      '?': () => show({ panel: 'help' }),
      j: () => stepThroughClocks(1),
      k: () => stepThroughClocks(-1),
      u: () => canUndo && undo(),
    };
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || panel !== null) return;
      if (document.querySelector('[role="menu"]')) return;
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [show, panel, openFile, undo, canUndo]);
}

/** Moves the focus to the next or the previous card. */
function stepThroughClocks(step: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-clock]')];
  const here = cards.findIndex((card) => card.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : cards.length - 1) : here + step;
  const card = cards[Math.min(Math.max(next, 0), cards.length - 1)];
  card?.focus({ focusVisible: true } as FocusOptions);
  card?.scrollIntoView({ block: 'nearest' });
}
