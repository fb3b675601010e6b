// Makes a passkey and names it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, ask } from './ask.ts';
import { PageShell } from './page-shell.tsx';
import { makePasskey } from './passkey.ts';
import { ProblemNote } from './problem-note.tsx';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

type Props = { step?: { now: number; of: number } | undefined; onBack: () => void };

export function PasskeyEnrolment({ step, onBack }: Props) {
  const { t } = useLingui();
  const { take } = useSession();
  const { busy, problem, run } = useAct();
  const [label, setLabel] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      const made = await makePasskey();
      if (made.problem) return made.problem;
      const body = { label: label.trim(), passkey: made.answer };
      const asked = await ask(api.POST('/v1/account/passkeys', { body }));
      if (asked.problem) return asked.problem;
      take(asked.answer.session, asked.answer.codes);
      return undefined;
    });
  };
  return (
    <PageShell title={t`Make a passkey`} step={step}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={t`Name of the passkey`}
          description={t`To tell it from others later: "work laptop", "blue key".`}
          required
          maxLength={80}
          autoComplete="off"
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <ProblemNote problem={problem} />
        <div className={styles.acts}>
          <Button type="submit" loading={busy}>
            <Trans>Make the passkey</Trans>
          </Button>
          <Button variant="subtle" color="gray" onClick={onBack} disabled={busy}>
            <Trans>Back</Trans>
          </Button>
        </div>
      </form>
    </PageShell>
  );
}
