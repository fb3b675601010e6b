// What goes on the next printed sheet. It is chosen anew each time: what protects a person is never printed by habit.
import { useSyncExternalStore } from 'react';
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { compareUrgency, groupOf, type UrgencyGroup } from '#core/clock/urgency.ts';

export type Sheet = { government: boolean; done: boolean; protected: boolean };

const PLAIN: Sheet = { government: false, done: false, protected: false };
const CLIENT: readonly UrgencyGroup[] = ['overdue', 'week', 'month', 'later', 'windows'];

let sheet: Sheet | null = null;
const listeners = new Set<() => void>();

function setSheet(next: Sheet | null): void {
  sheet = next;
  for (const listener of listeners) listener();
}

/** Makes the sheet; the browser's own print command makes a plain one. */
export function prepareSheet(chosen: Sheet = PLAIN): void {
  setSheet(chosen);
}

export function clearSheet(): void {
  setSheet(null);
}

export function currentSheet(): Sheet | null {
  return sheet;
}

export function useSheet(): Sheet | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sheet,
  );
}

/** The clocks of a sheet in the order of urgency. Clocks computed on request are on none. */
export function clocksToPrint({
  clocks,
  asOf,
  sheet: chosen,
}: {
  clocks: readonly Clock[];
  asOf: Day;
  sheet: Sheet;
}): Clock[] {
  return clocks
    .filter((clock) => {
      if (clock.onRequest || (clock.protected && !chosen.protected)) return false;
      const group = groupOf(clock, asOf);
      if (group === 'government') return chosen.government && clock.due !== null;
      return CLIENT.includes(group) || (group === 'done' && chosen.done);
    })
    .sort(compareUrgency(asOf));
}
