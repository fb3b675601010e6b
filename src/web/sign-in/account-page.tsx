// Signed in: who, with which roles, where else, and what is recorded of it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { RecoveryOfficers } from '../setup/recovery-officers.tsx';
import { useLanguage } from '../state/language.tsx';
import { PageShell } from './page-shell.tsx';
import { useRoleWords } from './role-words.ts';
import type { SessionState } from './session.tsx';
import { SessionList } from './session-list.tsx';
import styles from './sign-in.module.css';
import { SignOutButton } from './sign-out-button.tsx';

export type SignedIn = Extract<SessionState, { stage: 'signed-in' }>;

export function AccountPage({ session }: { session: SignedIn }) {
  const { t } = useLingui();
  const roleWords = useRoleWords();
  const [arming, setArming] = useState(false);
  const { member, organisation, actions } = session;
  if (arming) return <RecoveryOfficers onDone={() => setArming(false)} />;
  return (
    <PageShell title={t`You are signed in`} wide>
      {!organisation.isRecoveryArmed && (
        <RecoveryWarning mayArm={actions.includes('organisation.change')} onArm={() => setArming(true)} />
      )}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>Name</Trans>
          </dt>
          <dd>
            <bdi>{member.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Organization</Trans>
          </dt>
          <dd>
            <bdi>{organisation.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Roles</Trans>
          </dt>
          <dd>{roleWords(member.roles)}</dd>
        </div>
        <SessionEnd endsAt={session.endsAt} />
      </dl>
      <SessionList />
      <section className={styles.section}>
        <h2>
          <Trans>What is recorded</Trans>
        </h2>
        <p>
          <Trans>
            Recourse records when you sign in and out, which records you open, and what you change. Auditors,
            supervisors and admins of your organization can read it; nobody can change it unnoticed. Your
            password, your location and your network address do not stand in it.
          </Trans>
        </p>
      </section>
      <div className={styles.links}>
        <SignOutButton words={t`Sign out`} />
      </div>
    </PageShell>
  );
}

function RecoveryWarning({ mayArm, onArm }: { mayArm: boolean; onArm: () => void }) {
  return (
    <div className={styles.warning}>
      <Icon name="warn" size={18} />
      <div>
        <strong>
          <Trans>Recovery is not armed.</Trans>
        </strong>{' '}
        <Trans>If the installation key is lost, nobody can ever read the records again.</Trans>
        {mayArm && (
          <Button variant="default" size="xs" onClick={onArm}>
            <Trans>Name three recovery officers</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

function SessionEnd({ endsAt }: { endsAt: string }) {
  const { language } = useLanguage();
  return (
    <div>
      <dt>
        <Trans>Signed in until</Trans>
      </dt>
      <dd>
        <time dateTime={endsAt}>
          {new Date(endsAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </dd>
    </div>
  );
}
