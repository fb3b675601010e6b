// What the desk holds and how each act of the reader changes it. Pure: nothing here is kept or sent.
import type { Day } from '#core/calendar/day.ts';
import { type Draft, emptyDraft } from '../case/draft.ts';

export type DeskState = {
  draft: Draft;
  /** The case as last opened or saved: while it is the draft, nothing is unsaved. */
  saved: Draft;
  /** Name of the file it came from, proposed again on saving. */
  fileName: string | null;
  /** Earlier drafts, the last one last. */
  past: readonly Draft[];
  /** Null: today in the case's zone. */
  asOf: Day | null;
  /** Also the clocks that are computed only on request. */
  advice: boolean;
};

export type DeskAct =
  | { act: 'open'; draft: Draft; fileName: string | null; asOf?: Day | null }
  | { act: 'edit'; draft: Draft }
  | { act: 'undo' }
  | { act: 'save'; fileName: string }
  | { act: 'as-of'; asOf: Day | null }
  | { act: 'advice'; advice: boolean };

const UNDO_STEPS = 100;

export function initialDesk(): DeskState {
  const draft = emptyDraft();
  return { draft, saved: draft, fileName: null, past: [], asOf: null, advice: false };
}

export function reduceDesk(state: DeskState, act: DeskAct): DeskState {
  switch (act.act) {
    case 'open':
      // A new case never inherits the request for sensitive clocks.
      return {
        draft: act.draft,
        saved: act.draft,
        fileName: act.fileName,
        past: [],
        asOf: act.asOf ?? null,
        advice: false,
      };
    case 'edit':
      return { ...state, draft: act.draft, past: [...state.past, state.draft].slice(-UNDO_STEPS) };
    case 'undo': {
      const draft = state.past.at(-1);
      return draft === undefined ? state : { ...state, draft, past: state.past.slice(0, -1) };
    }
    case 'save':
      return { ...state, saved: state.draft, fileName: act.fileName };
    case 'as-of':
      return { ...state, asOf: act.asOf };
    case 'advice':
      return { ...state, advice: act.advice };
  }
}

/** Whether leaving the page would lose something. */
export function isUnsaved({ draft, saved }: DeskState): boolean {
  return draft !== saved;
}
