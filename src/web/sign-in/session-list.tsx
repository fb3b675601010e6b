// Where one is signed in, and a way to end what one does not know.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { ACCOUNT } from '#contract/api/account.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { useLanguage } from '../state/language.tsx';
import { api, ask, type Problem } from './ask.ts';
import { ProblemNote } from './problem-note.tsx';
import styles from './sign-in.module.css';

type Session = AnswerOf<typeof ACCOUNT.listSessions>['items'][number];

export function SessionList() {
  const { t } = useLingui();
  const [sessions, setSessions] = useState<readonly Session[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const read = useCallback(async () => {
    const asked = await ask(api.GET('/v1/account/sessions'));
    if (asked.problem) setProblem(asked.problem);
    else setSessions(asked.answer.items);
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  const end = async (id: string) => {
    const { problem } = await ask(
      api.DELETE('/v1/account/sessions/{sessionId}', { params: { path: { sessionId: id } } }),
    );
    setProblem(problem);
    await read();
  };
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Where you are signed in</Trans>
      </h2>
      <ProblemNote problem={problem} />
      <ul className={`${styles.sessions} bare-list`}>
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionLine session={session} />
            {!session.isThisOne && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t`End the sign-in on ${session.device}`}
                onClick={() => void end(session.id)}
              >
                <Trans>End</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SessionLine({ session }: { session: Session }) {
  const { language } = useLanguage();
  const lastSeen = new Date(session.lastSeenAt).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <div>
      <strong>
        <bdi>{session.device}</bdi>
        {session.isThisOne && (
          <span className={styles.mark}>
            <Trans>this one</Trans>
          </span>
        )}
      </strong>
      <span>
        <Trans>
          Last used <time dateTime={session.lastSeenAt}>{lastSeen}</time>
        </Trans>
      </span>
    </div>
  );
}
