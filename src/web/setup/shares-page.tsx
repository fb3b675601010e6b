// The shares of the recovery officers: on the screen to check, on paper one sheet for each.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { PageShell } from '../sign-in/page-shell.tsx';
import styles from '../sign-in/sign-in.module.css';

type Share = { officer: string; share: string };
type Props = {
  shares: readonly Share[];
  step?: { now: number; of: number } | undefined;
  onKept: () => void;
};

export function SharesPage({ shares, step, onKept }: Props) {
  const { t } = useLingui();
  const [kept, setKept] = useState(false);
  return (
    <>
      <div className="screen-page">
        <PageShell title={t`Hand over the sheets`} step={step}>
          <p className={styles.lead}>
            <Trans>
              Print one sheet for each officer. They are shown only now and kept nowhere: whoever has two of
              them can read everything.
            </Trans>
          </p>
          <ul className={`${styles.shares} bare-list`}>
            {shares.map(({ officer, share }) => (
              <li key={share}>
                <strong>
                  <bdi>{officer}</bdi>
                </strong>
                <code dir="ltr">{share}</code>
              </li>
            ))}
          </ul>
          <div className={styles.acts}>
            <Button leftSection={<Icon name="print" size={16} />} onClick={() => print()}>
              <Trans>Print three sheets</Trans>
            </Button>
          </div>
          <Checkbox
            className={styles.kept}
            checked={kept}
            onChange={(event) => setKept(event.currentTarget.checked)}
            label={t`Each officer has a sheet, or will get it from me by hand`}
          />
          <Button fullWidth disabled={!kept} onClick={onKept}>
            <Trans>Go on</Trans>
          </Button>
        </PageShell>
      </div>
      <div className="print-page">
        {shares.map(({ officer, share }) => (
          <section key={share} className={styles.sheet}>
            <h1>
              <Trans>Recovery share</Trans>
            </h1>
            <p className="print-as-of">
              <bdi>{officer}</bdi>
            </p>
            <p>
              <Trans>
                Keep this sheet where nobody else finds it. With the sheet of one more officer it brings back
                the key of the organization's records: <span dir="ltr">recourse key recover</span>. Alone it
                opens nothing.
              </Trans>
            </p>
            <p className={styles.printed} dir="ltr">
              {share}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
