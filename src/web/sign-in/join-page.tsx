// An invitation, or a recovery that an admin started: who asks whom, and a password of one's own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { ACCESS } from '#contract/api/access.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { api, ask } from './ask.ts';
import { NewPassword } from './new-password.tsx';
import { PageShell } from './page-shell.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useRoleWords } from './role-words.ts';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

type Invitation = AnswerOf<typeof ACCESS.readInvitation>;

type Tokens = { token: string; secondToken?: string };

/** `token`: what stands behind # in the link, which no server log ever sees. */
export function JoinPage({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui();
  const { invitation, tokens, problem, busy, read } = useInvitation(token);
  if (invitation) return <AcceptForm tokens={tokens} invitation={invitation} onDone={onDone} />;
  if (!problem) return null;
  return (
    <PageShell title={t`Invitation`}>
      <ProblemNote problem={problem} />
      {problem.code === 'not-found' && <SecondPart busy={busy} onGiven={read} />}
      <a href="/sign-in">
        <Trans>Sign in</Trans>
      </a>
    </PageShell>
  );
}

/** A recovery that took two members has a link in two parts: neither alone is known to the server. */
function SecondPart({ busy, onGiven }: { busy: boolean; onGiven: (secondToken: string) => void }) {
  const { t } = useLingui();
  const [part, setPart] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGiven(part.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t`Second part`}
        description={t`For the recovery of an account: from the second member, who approved it.`}
        required
        autoComplete="off"
        value={part}
        onChange={(event) => setPart(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        <Trans>Go on</Trans>
      </Button>
    </form>
  );
}

function useInvitation(token: string) {
  const { busy, problem, run } = useAct();
  const [tokens, setTokens] = useState<Tokens>({ token });
  const [invitation, setInvitation] = useState<Invitation>();
  const read = (secondToken?: string) =>
    run(async () => {
      const given: Tokens = secondToken === undefined ? { token } : { token, secondToken };
      const asked = await ask(api.POST('/v1/invitations/read', { body: given }));
      if (asked.problem) return asked.problem;
      setTokens(given);
      setInvitation(asked.answer);
      return undefined;
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens.
  useEffect(() => read(), []);
  return { invitation, tokens, problem, busy, read };
}

function AcceptForm({
  tokens,
  invitation,
  onDone,
}: {
  tokens: Tokens;
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      const asked = await ask(
        api.POST('/v1/invitations/accept', {
          body: {
            ...tokens,
            password,
            ...(purpose === 'invitation' ? { name: name.trim() } : {}),
          },
        }),
      );
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
            You were invited as {roleWords(roles)}, with the address <bdi>{email}</bdi>.
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
        <NewPassword value={password} onChange={setPassword} minimum={minimumPassword} />
        <ProblemNote problem={problem} />
        <Button type="submit" fullWidth loading={busy}>
          <Trans>Go on</Trans>
        </Button>
      </form>
    </PageShell>
  );
}
