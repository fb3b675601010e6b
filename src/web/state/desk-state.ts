// What the desk holds and how each act of the reader changes it. Pure: nothing here is kept or sent.
import type { Day } from '#core/calendar/day.ts';
import type { OpenCase } from '../case/open-case.ts';

export type DeskState = {
  current: OpenCase;
  /** The case as last opened or saved: while it is the current one, nothing is unsaved. */
  saved: OpenCase;
  /** Name of the file it came from, proposed again on saving. */
  fileName: string | null;
  /** What the case was before each edit, the latest last. */
  past: readonly OpenCase[];
  /** Null: today in the case's zone. */
  asOf: Day | null;
  /** Also the clocks that are computed only on request. */
  advice: boolean;
};

export type DeskAct =
  | { act: 'open'; opened: OpenCase; fileName: string | null; asOf?: Day }
  | { act: 'edit'; edited: OpenCase }
  | { act: 'undo' }
  | { act: 'save'; fileName: string }
  | { act: 'as-of'; asOf: Day | null }
  | { act: 'advice'; advice: boolean };

const UNDO_STEPS = 100;

export function deskWith(opened: OpenCase): DeskState {
  return { current: opened, saved: opened, fileName: null, past: [], asOf: null, advice: false };
}

export function reduceDesk(state: DeskState, act: DeskAct): DeskState {
  switch (act.act) {
    case 'open':
      // A case opened later never inherits the request for sensitive clocks.
      return { ...deskWith(act.opened), fileName: act.fileName, asOf: act.asOf ?? null };
    case 'edit':
      return { ...state, current: act.edited, past: [...state.past, state.current].slice(-UNDO_STEPS) };
    case 'undo': {
      const before = state.past.at(-1);
      return before === undefined ? state : { ...state, current: before, past: state.past.slice(0, -1) };
    }
    case 'save':
      return { ...state, saved: state.current, fileName: act.fileName };
    case 'as-of':
      return { ...state, asOf: act.asOf };
    case 'advice':
      return { ...state, advice: act.advice };
  }
}

/** Whether leaving the page would lose something. */
export function isUnsaved({ current, saved }: DeskState): boolean {
  return current !== saved;
}
