// First run: the organisation and its first admin. The token of the link proves that one may read the server's output.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { ACCESS } from '#contract/api/access.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { Icon } from '../icons/icon.tsx';
import { api, ask, type Problem } from '../sign-in/ask.ts';
import { NewPassword } from '../sign-in/new-password.tsx';
import { PageShell } from '../sign-in/page-shell.tsx';
import { ProblemNote } from '../sign-in/problem-note.tsx';
import { useSession } from '../sign-in/session.tsx';
import styles from '../sign-in/sign-in.module.css';
import { useAct } from '../sign-in/use-act.ts';

type Setup = AnswerOf<typeof ACCESS.checkSetup>;
type Step = { now: number; of: number };

export function SetupPage({ token, step, onDone }: { token: string; step: Step; onDone: () => void }) {
  const { t } = useLingui();
  const [setup, setSetup] = useState<Setup>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    void ask(api.POST('/v1/setup/check', { body: { token } })).then((asked) => {
      if (asked.problem) setProblem(asked.problem);
      else setSetup(asked.answer);
    });
  }, [token]);
  if (problem) {
    return (
      <PageShell title={t`Set up Recourse`}>
        {problem.code === 'not-found' || problem.code === 'malformed-request' ? (
          <>
            <p className={styles.lead}>
              <Trans>
                This set-up link is not valid: it works once, for one hour, and only until an organization
                exists. Start the server again to get a new one.
              </Trans>
            </p>
            <a href="/sign-in">
              <Trans>Sign in</Trans>
            </a>
          </>
        ) : (
          <ProblemNote problem={problem} />
        )}
      </PageShell>
    );
  }
  return setup ? <SetupForm token={token} keyPlace={setup.keyPlace} step={step} onDone={onDone} /> : null;
}

function SetupForm({
  token,
  keyPlace,
  step,
  onDone,
}: {
  token: string;
  keyPlace: string;
  step: Step;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const { take } = useSession();
  const { busy, problem, run } = useAct();
  const [organisation, setOrganisation] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      const asked = await ask(
        api.POST('/v1/setup', {
          body: {
            token,
            organisation: { name: organisation.trim() },
            admin: { name: name.trim(), email: email.trim(), password },
          },
        }),
      );
      if (asked.problem) return asked.problem;
      onDone();
      take(asked.answer);
      return undefined;
    });
  };
  return (
    <PageShell title={t`Set up Recourse`} step={step}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={t`Name of the organization`}
          required
          maxLength={200}
          autoComplete="organization"
          value={organisation}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
        />
        <fieldset className={styles.group}>
          <legend>
            <Trans>You, its first admin</Trans>
          </legend>
          <TextInput
            label={t`Your name`}
            required
            maxLength={200}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            type="email"
            label={t`E-mail address`}
            description={t`You sign in with it. Recourse sends no mail to it now.`}
            required
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NewPassword value={password} onChange={setPassword} minimum={MINIMUM} />
        </fieldset>
        <div className={styles.note}>
          <Icon name="key" size={18} />
          <p>
            <Trans>
              Everything is encrypted with the installation key, which lies outside the data folder:
            </Trans>{' '}
            <code dir="ltr">{keyPlace}</code>{' '}
            <Trans>Keep a copy of it elsewhere. Without it nobody can read the records.</Trans>
          </p>
        </div>
        <ProblemNote problem={problem} />
        <Button type="submit" fullWidth loading={busy}>
          <Trans>Set up</Trans>
        </Button>
      </form>
    </PageShell>
  );
}

/** Beside the second factor that follows (NIST SP 800-63B-4, 3.1.1.2). */
const MINIMUM = 8;
