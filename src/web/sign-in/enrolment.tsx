// The first second factor of a member: a passkey or an authenticator app.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { PageShell } from './page-shell.tsx';
import { PasskeyEnrolment } from './passkey-enrolment.tsx';
import styles from './sign-in.module.css';
import { SignOutButton } from './sign-out-button.tsx';
import { TotpEnrolment } from './totp-enrolment.tsx';

export function Enrolment({ step }: { step?: { now: number; of: number } | undefined }) {
  const { t } = useLingui();
  const [way, setWay] = useState<'passkey' | 'totp'>();
  if (way === 'passkey') return <PasskeyEnrolment step={step} onBack={() => setWay(undefined)} />;
  if (way === 'totp') return <TotpEnrolment step={step} onBack={() => setWay(undefined)} />;
  return (
    <PageShell title={t`Protect your account`} step={step}>
      <p className={styles.lead}>
        <Trans>
          A stolen password alone must not open the records of your clients. Choose what you confirm a sign-in
          with; you can add the other later.
        </Trans>
      </p>
      <ul className={`${styles.choices} bare-list`}>
        <li>
          <button type="button" className={styles.choice} onClick={() => setWay('passkey')}>
            <Icon name="key" size={22} />
            <strong>
              <Trans>Passkey</Trans>
            </strong>
            <span>
              <Trans>Fingerprint, face or PIN of this device, or a security key. Cannot be phished.</Trans>
            </span>
          </button>
        </li>
        <li>
          <button type="button" className={styles.choice} onClick={() => setWay('totp')}>
            <Icon name="phone" size={22} />
            <strong>
              <Trans>Authenticator app</Trans>
            </strong>
            <span>
              <Trans>Six digits that an app on your phone shows, also without a network.</Trans>
            </span>
          </button>
        </li>
      </ul>
      <div className={styles.links}>
        <SignOutButton words={t`Sign out`} />
      </div>
    </PageShell>
  );
}
