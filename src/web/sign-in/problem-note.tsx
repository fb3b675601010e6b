// What went wrong, in words that say what to do; read out as soon as it appears.
import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../icons/icon.tsx';
import type { Problem } from './ask.ts';
import styles from './sign-in.module.css';

export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  const words = useProblemWords();
  return (
    <div role="alert">
      {problem && (
        <p className={styles.problem}>
          <Icon name="warn" size={17} />
          <span>{words(problem)}</span>
        </p>
      )}
    </div>
  );
}

function useProblemWords(): (problem: Problem) => React.ReactNode {
  const { t } = useLingui();
  return ({ code, facts = {}, requestId }) => {
    switch (code) {
      case 'sign-in-refused':
        return t`Sign-in was refused. Check what you entered; after several failures, wait some minutes.`;
      case 'too-many-requests': {
        const minutes = Math.max(1, Math.ceil(Number(facts['retryAfter'] ?? 60) / 60));
        return t`Too many attempts. Try again in ${minutes} min.`;
      }
      case 'weak-password': {
        const { rule, minimum } = facts as { rule: string; minimum?: number };
        if (rule === 'length')
          return t`The password is too short: at least ${minimum ?? 15} characters are needed.`;
        return rule === 'breached'
          ? t`This password is in a list of stolen passwords. Choose another one.`
          : t`This password is easy to guess: it is made of common words, or of your own names. Choose another one.`;
      }
      case 'not-found':
        return t`This link is not valid, or was used already. Ask for a new one.`;
      case 'malformed-request':
        return t`Something in this form cannot be read. Check every field.`;
      case 'second-factor-needed':
        return t`Confirm first that it is you.`;
      case 'not-signed-in':
        return t`You are no longer signed in. Sign in again.`;
      case 'not-allowed':
        return t`Your roles do not allow this.`;
      case 'unreachable':
        return t`The server does not answer. Check that it runs and that you are connected.`;
      case 'unavailable':
        return t`The database does not answer. Try again in a moment; nothing was half done.`;
      case 'no-space':
        return t`The disk of the server is full. Nothing was recorded.`;
      case 'passkey-refused':
        return t`The passkey was not used: the browser was told no, or waited too long.`;
      case 'passkey-unknown':
        return t`This browser or this address takes no passkeys. Use an authenticator app.`;
      default:
        return requestId === undefined ? (
          <Trans>Something went wrong on the server. Its log says what.</Trans>
        ) : (
          <Trans>
            Something went wrong on the server. Its log says what, under <code>{requestId}</code>.
          </Trans>
        );
    }
  };
}
