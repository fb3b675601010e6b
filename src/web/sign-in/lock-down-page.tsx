// Locks an account at once, from any device, with the lockdown code that was kept on paper.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, ask } from './ask.ts';
import { PageShell } from './page-shell.tsx';
import { ProblemNote } from './problem-note.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

export function LockDownPage() {
  const { t } = useLingui();
  const { busy, problem, run } = useAct();
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [done, setDone] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      const byCode = { email: email.trim(), code: code.trim() };
      const asked = await ask(api.POST('/v1/lock-down', { body: { byCode } }));
      setDone(!asked.problem);
      return asked.problem;
    });
  };
  if (done) {
    return (
      <PageShell title={t`If the code was right, the account is locked`}>
        <p className={styles.lead}>
          <Trans>
            Every sign-in and every token of it has ended. Tell your organization by a way that you trust:
            only a recovery opens the account again.
          </Trans>
        </p>
      </PageShell>
    );
  }
  return (
    <PageShell title={t`Lock your account`}>
      <p className={styles.lead}>
        <Trans>
          If your device was taken or somebody forces you: this ends every sign-in at once. Nothing is
          deleted.
        </Trans>
      </p>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          type="email"
          label={t`E-mail address`}
          required
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <TextInput
          label={t`Lockdown code`}
          required
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <ProblemNote problem={problem} />
        <Button type="submit" fullWidth loading={busy}>
          <Trans>Lock the account</Trans>
        </Button>
      </form>
    </PageShell>
  );
}
