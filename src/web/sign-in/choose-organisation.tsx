// Where one address belongs to several organisations: which of them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Problem } from './ask.ts';
import { PageShell } from './page-shell.tsx';
import { ProblemNote } from './problem-note.tsx';
import styles from './sign-in.module.css';

export function ChooseOrganisation({
  organisations,
  onChoose,
  busy,
  problem,
}: {
  organisations: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
  busy: boolean;
  problem: Problem | undefined;
}) {
  const { t } = useLingui();
  return (
    <PageShell title={t`Choose the organization`}>
      <p className={styles.lead}>
        <Trans>You are a member of several organizations here. Their records are kept apart.</Trans>
      </p>
      <ProblemNote problem={problem} />
      <ul className={`${styles.choices} bare-list`}>
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <Button variant="default" fullWidth disabled={busy} onClick={() => onChoose(id)}>
              <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
