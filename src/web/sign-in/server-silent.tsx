// Shown where the server does not say whether anybody is signed in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Problem } from './ask.ts';
import { PageShell } from './page-shell.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';

export function ServerSilent({ problem }: { problem: Problem }) {
  const { t } = useLingui();
  const { read } = useSession();
  return (
    <PageShell title={t`Sign in`}>
      <ProblemNote problem={problem} />
      <div className={styles.acts}>
        <Button onClick={() => void read()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </PageShell>
  );
}
