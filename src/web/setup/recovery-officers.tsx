// Names three recovery officers and shows each one's share, once, to be printed and handed over.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { MEMBERS } from '#contract/api/members.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { api, ask } from '../sign-in/ask.ts';
import { PageShell } from '../sign-in/page-shell.tsx';
import { ProblemNote } from '../sign-in/problem-note.tsx';
import { useSession } from '../sign-in/session.tsx';
import styles from '../sign-in/sign-in.module.css';
import { StepUp } from '../sign-in/step-up.tsx';
import { useAct } from '../sign-in/use-act.ts';
import { SharesPage } from './shares-page.tsx';

type Shares = AnswerOf<typeof MEMBERS.armRecovery>['shares'];
type Props = { step?: { now: number; of: number } | undefined; onDone: () => void };

export function RecoveryOfficers({ step, onDone }: Props) {
  const { t } = useLingui();
  const { read } = useSession();
  const { busy, problem, run } = useAct();
  const [names, setNames] = useState(['', '', '']);
  const [shares, setShares] = useState<Shares>();
  const arm = () =>
    run(async () => {
      const body = { officers: names.map((name) => name.trim()) };
      const asked = await ask(api.POST('/v1/organisation/recovery', { body }));
      if (asked.problem) return asked.problem;
      setShares(asked.answer.shares);
      return undefined;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    arm();
  };
  const done = () => void read().then(onDone);
  if (shares) return <SharesPage shares={shares} step={step} onKept={done} />;
  if (problem?.code === 'second-factor-needed') return <StepUp step={step} onConfirmed={arm} />;
  return (
    <PageShell title={t`Name three recovery officers`} step={step}>
      <p className={styles.lead}>
        <Trans>
          Records are encrypted. If the installation key is lost, any two of three people you trust can bring
          it back with the sheets of paper that you print now. One sheet alone opens nothing.
        </Trans>
      </p>
      <form className={styles.form} onSubmit={submit}>
        {names.map((name, index) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: the three fields keep their places.
            key={index}
            label={t`Officer ${index + 1}`}
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(event) => setNames(names.with(index, event.currentTarget.value))}
          />
        ))}
        <ProblemNote problem={problem} />
        <div className={styles.acts}>
          <Button type="submit" loading={busy}>
            <Trans>Make the sheets</Trans>
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone} disabled={busy}>
            <Trans>Later</Trans>
          </Button>
        </div>
        <p className={styles.quiet}>
          <Trans>Until it is done, every page says that recovery is not armed.</Trans>
        </p>
      </form>
    </PageShell>
  );
}
