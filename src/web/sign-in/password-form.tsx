// Sign in: e-mail address and password, or a passkey alone.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { api, ask } from './ask.ts';
import { ChooseOrganisation } from './choose-organisation.tsx';
import { PageShell } from './page-shell.tsx';
import { provePasskey } from './passkey.ts';
import { ProblemNote } from './problem-note.tsx';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

export function PasswordForm() {
  const { t } = useLingui();
  const { session, take } = useSession();
  const { busy, problem, run } = useAct();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = (organisationId?: string) =>
    run(async () => {
      const body = {
        email: email.trim(),
        password,
        ...(organisationId === undefined ? {} : { organisationId }),
      };
      const asked = await ask(api.POST('/v1/sign-in', { body }));
      if (asked.problem) return asked.problem;
      take(asked.answer);
      return undefined;
    });
  const withPasskey = () =>
    run(async () => {
      const proof = await provePasskey();
      if (proof.problem) return proof.problem;
      const asked = await ask(
        api.POST('/v1/sign-in/passkey', {
          body: {
            passkey: proof.answer,
          },
        }),
      );
      if (asked.problem) return asked.problem;
      take(asked.answer);
      return undefined;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn();
  };
  if (session?.stage === 'organisation') {
    return (
      <ChooseOrganisation
        organisations={session.organisations}
        onChoose={signIn}
        busy={busy}
        problem={problem}
      />
    );
  }
  return (
    <PageShell title={t`Sign in`}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          type="email"
          label={t`E-mail address`}
          required
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t`Password`}
          required
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <ProblemNote problem={problem} />
        <Button type="submit" loading={busy} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </form>
      <p className={styles.or}>
        <span>
          <Trans>or</Trans>
        </span>
      </p>
      <Button
        variant="default"
        fullWidth
        leftSection={<Icon name="key" size={17} />}
        onClick={withPasskey}
        disabled={busy}
      >
        <Trans>Sign in with a passkey</Trans>
      </Button>
      <p className={styles.quiet}>
        <Trans>
          Forgotten password or lost device: an admin of your organization can start a recovery. In danger:{' '}
          <a href="/lock-down">lock your account</a>.
        </Trans>
      </p>
    </PageShell>
  );
}
