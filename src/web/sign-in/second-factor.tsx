// The second factor of a sign-in: the code of an authenticator app, a passkey, or a recovery code.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { type Asked, api, ask, type PostBody } from './ask.ts';
import { CodeInput } from './code-input.tsx';
import { PageShell } from './page-shell.tsx';
import { provePasskey } from './passkey.ts';
import { ProblemNote } from './problem-note.tsx';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { SignOutButton } from './sign-out-button.tsx';
import { useAct } from './use-act.ts';

/** The safest first; what is kept for emergencies last. */
const ORDER = ['passkey', 'totp', 'recovery-code'] as const;
type Way = (typeof ORDER)[number];

/** `given`: what this member has. The first of them is offered, the others are one press away. */
export function SecondFactor({ given }: { given: readonly Way[] }) {
  const { t } = useLingui();
  const { take } = useSession();
  const { busy, problem, run } = useAct();
  const ways = ORDER.filter((one) => given.includes(one));
  const [way, setWay] = useState<Way>(ways[0] ?? 'recovery-code');
  const [code, setCode] = useState('');
  const give = (prove: () => Promise<Asked<PostBody<'/v1/sign-in/second-factor'>>>) =>
    run(async () => {
      const proof = await prove();
      if (proof.problem) return proof.problem;
      const asked = await ask(api.POST('/v1/sign-in/second-factor', { body: proof.answer }));
      if (asked.problem) return asked.problem;
      take(asked.answer);
      return undefined;
    });
  const givePasskey = () =>
    give(async () => {
      const proof = await provePasskey();
      return proof.problem ? proof : { answer: { passkey: proof.answer } };
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(async () => ({ answer: way === 'totp' ? { totp: code } : { recoveryCode: code.trim() } }));
  };
  const change = (next: Way) => {
    setWay(next);
    setCode('');
  };
  const others = {
    totp: t`Use the code of the authenticator app`,
    passkey: t`Use a passkey`,
    'recovery-code': t`Use a recovery code`,
  };
  return (
    <PageShell title={t`Confirm that it is you`}>
      <form className={styles.form} onSubmit={submit}>
        {way === 'totp' && <CodeInput value={code} onChange={setCode} />}
        {way === 'recovery-code' && (
          <TextInput
            label={t`Recovery code`}
            description={t`One of those that you kept when you set up your account. Each works once.`}
            required
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        <ProblemNote problem={problem} />
        {way === 'passkey' ? (
          <Button fullWidth loading={busy} leftSection={<Icon name="key" size={17} />} onClick={givePasskey}>
            <Trans>Use the passkey</Trans>
          </Button>
        ) : (
          <Button type="submit" fullWidth loading={busy}>
            <Trans>Confirm</Trans>
          </Button>
        )}
      </form>
      <div className={styles.links}>
        {ways
          .filter((one) => one !== way)
          .map((one) => (
            <Button key={one} variant="subtle" size="compact-sm" onClick={() => change(one)}>
              {others[one]}
            </Button>
          ))}
        <SignOutButton words={t`Start again`} />
      </div>
    </PageShell>
  );
}
