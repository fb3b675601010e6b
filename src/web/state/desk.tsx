// Gives every part of the page the case on the desk and what the law says about it.
import { createContext, type ReactNode, use, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Day } from '#core/calendar/day.ts';
import type { Answer, Clock } from '#core/clock/clock.ts';
import { computeClocks } from '#core/clock/engine.ts';
import type { TraceStep } from '#core/clock/trace.ts';
import { emptyCase } from '../case/draft.ts';
import { checkCase, type OpenCase } from '../case/open-case.ts';
import { todayIn } from '../words/dates.ts';
import { type DeskAct, type DeskState, deskWith, isUnsaved, reduceDesk } from './desk-state.ts';
import { law } from './law.ts';

export type Desk = {
  state: DeskState;
  act: (act: DeskAct) => void;
  /** The day on which the clocks are read. */
  asOf: Day;
  answer: Answer;
  unsaved: boolean;
  /** The count of one clock, step by step, made when it is asked for. */
  traceOf: (clockId: string) => readonly TraceStep[];
};

const DeskContext = createContext<Desk | null>(null);
/** By itself, because the many small parts that show time left need nothing else of the desk. */
const AsOfContext = createContext<Day>(0 as Day);

export function DeskProvider({ children }: { children: ReactNode }) {
  const [state, act] = useReducer(reduceDesk, undefined, () => deskWith(newCase()));
  const { advice } = state;
  const { history } = state.current;
  const asOf = state.asOf ?? todayIn(history.timeZone);
  const computed = useMemo(() => computeClocks(history, law, { asOf, advice }), [history, asOf, advice]);
  const answer = useUnchanged(computed);
  const unsaved = isUnsaved(state);
  useWarnBeforeLeaving(unsaved);
  const desk = useMemo<Desk>(() => {
    let traced: Answer | undefined;
    const traceOf = (clockId: string) => {
      traced ??= computeClocks(history, law, { asOf, advice, trace: true });
      return traced.clocks.find(({ id }) => id === clockId)?.trace ?? [];
    };
    return { state, act, asOf, answer, unsaved, traceOf };
  }, [state, asOf, answer, unsaved, history, advice]);
  return (
    <DeskContext value={desk}>
      <AsOfContext value={asOf}>{children}</AsOfContext>
    </DeskContext>
  );
}

/** An empty case. */
export function newCase(): OpenCase {
  const checked = checkCase(emptyCase());
  if ('faults' in checked) throw new Error('The empty case is refused by the reader of case files');
  return checked;
}

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk is called outside of DeskProvider');
  return desk;
}

/** The day on which the clocks are read. */
export function useAsOf(): Day {
  return use(AsOfContext);
}

/** Keeps the object of every clock that says the same as before, so that only changed cards are drawn again. */
function useUnchanged(answer: Answer): Answer {
  const before = useRef(new Map<string, { text: string; clock: Clock }>());
  return useMemo(() => {
    const now = new Map<string, { text: string; clock: Clock }>();
    const clocks = answer.clocks.map((clock) => {
      const text = JSON.stringify(clock);
      const known = before.current.get(clock.id);
      const kept = known?.text === text ? known : { text, clock };
      now.set(clock.id, kept);
      return kept.clock;
    });
    before.current = now;
    return { ...answer, clocks };
  }, [answer]);
}

function useWarnBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
