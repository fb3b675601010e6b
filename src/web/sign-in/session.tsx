// How far this browser is signed in, and what the page shows next: read from the server, changed by its answers.
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ACCESS } from '#contract/api/access.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { api, ask, type Problem } from './ask.ts';

export type SessionState = AnswerOf<typeof ACCESS.readSession>;
export type CodesToKeep = NonNullable<AnswerOf<typeof ACCESS.confirmTotp>['codes']>;

type SessionContextValue = {
  /** Null until the server has answered. */
  session: SessionState | null;
  problem: Problem | undefined;
  /** Codes that were shown to nobody yet: the page shows them before anything else. */
  codes: CodesToKeep | undefined;
  /** Takes what an operation answered. */
  take: (session: SessionState, codes?: CodesToKeep) => void;
  codesKept: () => void;
  read: () => Promise<void>;
};

const SessionContext = createContext<SessionContextValue | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<SessionState | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const [codes, setCodes] = useState<CodesToKeep>();
  const read = useCallback(async () => {
    const asked = await ask(api.GET('/v1/session'));
    setProblem(asked.problem);
    if (!asked.problem) setSession(asked.answer);
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  const value = useMemo(
    () => ({
      session,
      problem,
      codes,
      take: (next: SessionState, made?: CodesToKeep) => {
        setSession(next);
        if (made) setCodes(made);
      },
      codesKept: () => setCodes(undefined),
      read,
    }),
    [session, problem, codes, read],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): SessionContextValue {
  const value = use(SessionContext);
  if (!value) throw new Error('useSession is used outside of SessionProvider');
  return value;
}
