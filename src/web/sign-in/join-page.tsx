// An invitation, or a recovery that an admin started: who asks whom, and a password of one's own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { ACCESS } from '#contract/api/access.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { ask, type Problem } from './ask.ts';
import { NewPassword } from './new-password.tsx';
import { PageShell } from './page-shell.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useRoleWords } from './role-words.ts';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

type Invitation = AnswerOf<typeof ACCESS.readInvitation>;

/** `token`: what stands behind # in the link, which no server log ever sees. */
export function JoinPage({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui();
  const { invitation, problem } = useInvitation(token);
  if (problem) {
    return (
      <PageShell title={t`Invitation`}>
        <ProblemNote problem={problem} />
        <a href="/sign-in">
          <Trans>Sign in</Trans>
        </a>
      </PageShell>
    );
  }
  if (!invitation) return null;
  return <AcceptForm token={token} invitation={invitation} onDone={onDone} />;
}

function useInvitation(token: string): { invitation?: Invitation; problem?: Problem } {
  const [state, setState] = useState<{ invitation?: Invitation; problem?: Problem }>({});
  useEffect(() => {
    void ask<typeof ACCESS.readInvitation>('POST', '/v1/invitations/read', { token }).then((asked) =>
      setState(asked.problem ? { problem: asked.problem } : { invitation: asked.answer }),
    );
  }, [token]);
  return state;
}

function AcceptForm({
  token,
  invitation,
  onDone,
}: {
  token: string;
  invitation: Invitation;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const { take } = useSession();
  const roleWords = useRoleWords();
  const { busy, problem, run } = useAct();
  const { purpose, organisation, email, roles, minimumPassword } = invitation;
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState('');
  const [secondToken, setSecondToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      const asked = await ask<typeof ACCESS.acceptInvitation>('POST', '/v1/invitations/accept', {
        token,
        password,
        ...(purpose === 'invitation' ? { name: name.trim() } : {}),
        ...(purpose === 'full-recovery' ? { secondToken: secondToken.trim() } : {}),
      });
      if (asked.problem) return asked.problem;
      take(asked.answer);
      onDone();
      return undefined;
    });
  };
  return (
    <PageShell title={purpose === 'invitation' ? t`Join ${organisation}` : t`Open your account again`}>
      <p className={styles.lead}>
        {purpose === 'invitation' ? (
          <Trans>
            You were invited as {roles.map(roleWords).join(', ')}, with the address <bdi>{email}</bdi>.
          </Trans>
        ) : (
          <Trans>
            A recovery of your account at <bdi>{organisation}</bdi> was started. Choose a new password.
          </Trans>
        )}
      </p>
      <form className={styles.form} onSubmit={submit}>
        {/* For password managers: under which name the password is kept. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        {purpose === 'invitation' && (
          <TextInput
            label={t`Your name`}
            required
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        {purpose === 'full-recovery' && (
          <TextInput
            label={t`Second part`}
            description={t`From the second member who approved the recovery.`}
            required
            autoComplete="off"
            value={secondToken}
            onChange={(event) => setSecondToken(event.currentTarget.value)}
          />
        )}
        <NewPassword value={password} onChange={setPassword} minimum={minimumPassword} />
        <ProblemNote problem={problem} />
        <Button type="submit" fullWidth loading={busy}>
          <Trans>Go on</Trans>
        </Button>
      </form>
    </PageShell>
  );
}
