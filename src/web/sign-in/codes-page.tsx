// The recovery codes and the lockdown code, shown once: to save or print, and only then to go on.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { downloadText } from '../case/files.ts';
import { Icon } from '../icons/icon.tsx';
import { PageShell } from './page-shell.tsx';
import type { CodesToKeep } from './session.tsx';
import styles from './sign-in.module.css';

type Props = { codes: CodesToKeep; step?: { now: number; of: number } | undefined; onKept: () => void };

export function CodesPage({ codes, step, onKept }: Props) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  const { recoveryCodes, lockdownCode } = codes;
  const save = () => {
    const text = [
      t`Recourse: recovery codes. Each works once, instead of a second factor.`,
      ...recoveryCodes,
      '',
      t`Lockdown code: locks your account from anywhere, at /lock-down. It can do nothing else.`,
      lockdownCode,
      '',
    ].join('\n');
    downloadText({ name: 'recourse-codes.txt', text, type: 'text/plain' });
  };
  return (
    <PageShell title={t`Keep these codes`} step={step} wide>
      <p className={styles.lead}>
        <Trans>
          If your device is lost, one of these lets you in. They are shown only now. Keep them on paper or in
          a password manager, not on the device that you sign in with.
        </Trans>
      </p>
      <section className={styles.codes} aria-label={t`Recovery codes`}>
        <ol className="bare-list" dir="ltr">
          {recoveryCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <h2>
          <Trans>Lockdown code</Trans>
        </h2>
        <p>
          <Trans>
            Locks your account at once, from any device, at <span dir="ltr">/lock-down</span>. It can do
            nothing else.
          </Trans>
        </p>
        <code dir="ltr">{lockdownCode}</code>
      </section>
      <div className={styles.acts}>
        <Button variant="default" leftSection={<Icon name="save" size={16} />} onClick={save}>
          <Trans>Save as a file</Trans>
        </Button>
        <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      <Checkbox
        className={styles.kept}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
        label={t`I have kept them in a safe place`}
      />
      <Button fullWidth disabled={!kept} onClick={onKept}>
        <Trans>Go on</Trans>
      </Button>
    </PageShell>
  );
}
