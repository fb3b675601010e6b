// Adds an authenticator app: its secret as a code to photograph and as text to type, and the first six digits.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { ACCESS } from '#contract/api/access.ts';
import type { AnswerOf } from '#contract/api/operation.ts';
import { api, ask, type Problem } from './ask.ts';
import { CodeInput } from './code-input.tsx';
import { PageShell } from './page-shell.tsx';
import { ProblemNote } from './problem-note.tsx';
import { QrCode } from './qr-code.tsx';
import { useSession } from './session.tsx';
import styles from './sign-in.module.css';
import { useAct } from './use-act.ts';

type Offer = AnswerOf<typeof ACCESS.offerTotp>;
type Props = { step?: { now: number; of: number } | undefined; onBack: () => void };

export function TotpEnrolment({ step, onBack }: Props) {
  const { t } = useLingui();
  const { take } = useSession();
  const { offer, problem: offerProblem } = useOffer();
  const { busy, problem, run } = useAct();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!offer) return;
    run(async () => {
      const asked = await ask(
        api.POST('/v1/account/totp/{factorId}/confirm', {
          params: { path: { factorId: offer.factorId } },
          body: { totp: code },
        }),
      );
      if (asked.problem) return asked.problem;
      take(asked.answer.session, asked.answer.codes);
      return undefined;
    });
  };
  return (
    <PageShell title={t`Add an authenticator app`} step={step}>
      {offer && (
        <>
          <p className={styles.lead}>
            <Trans>Photograph this code with the app, or type the letters below it.</Trans>
          </p>
          <div className={styles.qr}>
            <QrCode text={offer.uri} label={t`Code for the authenticator app`} />
            <code dir="ltr">{offer.secret.replaceAll(/.{4}(?=.)/g, '$& ')}</code>
          </div>
        </>
      )}
      <form className={styles.form} onSubmit={submit}>
        <CodeInput value={code} onChange={setCode} />
        <ProblemNote problem={problem ?? offerProblem} />
        <div className={styles.acts}>
          <Button type="submit" loading={busy} disabled={!offer}>
            <Trans>Add the app</Trans>
          </Button>
          <Button variant="subtle" color="gray" onClick={onBack} disabled={busy}>
            <Trans>Back</Trans>
          </Button>
        </div>
      </form>
    </PageShell>
  );
}

/** A secret of the server, asked for once. */
function useOffer(): { offer: Offer | undefined; problem: Problem | undefined } {
  const [offer, setOffer] = useState<Offer>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    void ask(api.POST('/v1/account/totp')).then((asked) => {
      if (asked.problem) setProblem(asked.problem);
      else setOffer(asked.answer);
    });
  }, []);
  return { offer, problem };
}
