// A second factor once more, for an act that needs a fresh one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { type Asked, api, ask, type PostBody } from './ask.ts';
import { CodeInput } from './code-input.tsx';
import { PageShell } from './page-shell.tsx';
import { provePasskey } from './passkey.ts';
import { ProblemNote } from './problem-note.tsx';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

type Props = { step?: { now: number; of: number } | undefined; onConfirmed: () => void };

export function StepUp({ step, onConfirmed }: Props) {
  const { t } = useLingui();
  const { take } = useSession();
  const { busy, problem, run } = useAct();
  const [code, setCode] = useState('');
  const give = (prove: () => Promise<Asked<PostBody<'/v1/session/step-up'>>>) =>
    run(async () => {
      const proof = await prove();
      if (proof.problem) return proof.problem;
      const asked = await ask(api.POST('/v1/session/step-up', { body: proof.answer }));
      if (asked.problem) return asked.problem;
      take(asked.answer);
      onConfirmed();
      return undefined;
    });
  const givePasskey = () =>
    give(async () => {
      const proof = await provePasskey();
      return proof.problem ? proof : { answer: { passkey: proof.answer } };
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(async () => ({ answer: { totp: code } }));
  };
  return (
    <PageShell title={t`Confirm that it is you`} step={step}>
      <form className={styles.form} onSubmit={submit}>
        <CodeInput value={code} onChange={setCode} />
        <ProblemNote problem={problem} />
        <Button type="submit" fullWidth loading={busy}>
          <Trans>Confirm</Trans>
        </Button>
      </form>
      <div className={styles.links}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="key" size={15} />}
          onClick={givePasskey}
          disabled={busy}
        >
          <Trans>Use a passkey</Trans>
        </Button>
      </div>
    </PageShell>
  );
}
