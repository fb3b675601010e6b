// The page itself: header, the two columns (one at a time on a phone), the panels above them and the sheet to print.
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useState } from 'react';
import { ClockList } from '../clocks/clock-list.tsx';
import { Icon } from '../icons/icon.tsx';
import { useLanguage } from '../state/language.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { useActs } from './acts.tsx';
import { AsOf } from './as-of.tsx';
import styles from './desk-page.module.css';
import { DropTarget } from './drop-target.tsx';
import { Header } from './header.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Panels } from './panels.tsx';
import { useKeys } from './use-keys.ts';

const PrintPage = lazy(() =>
  import('../print/print-page.tsx').then(({ PrintPage }) => ({ default: PrintPage })),
);

export function DeskPage() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { show } = useActs();
  const [view, setView] = useState<'clocks' | 'history'>('clocks');
  useKeys();
  const showRule = useCallback((rule: string) => show({ panel: 'rule', rule }), [show]);
  const views = { clocks: t`Clocks`, history: t`What happened` } as const;
  return (
    <>
      <div className="screen-page">
        <a href="#clocks" className="skip-link">
          <Trans>Skip to the clocks</Trans>
        </a>
        <Header />
        <main className={styles.main} data-view={view}>
          <h1 className="visually-hidden">
            <Trans>Clock desk</Trans>
          </h1>
          <fieldset className={styles.views} aria-label={t`Part of the desk`}>
            {(['clocks', 'history'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {views[one]}
              </button>
            ))}
          </fieldset>
          <aside className={styles.history} aria-label={t`What happened`}>
            <Timeline />
          </aside>
          <div className={styles.clocks} id="clocks" tabIndex={-1}>
            <AsOf />
            <ClockList onShowRule={showRule} />
          </div>
        </main>
        <footer className={styles.foot}>
          <Icon name="lock" size={15} />
          <p>
            <Trans>
              Everything is computed in this browser. Nothing is sent anywhere, and the case is kept only in
              the files that you save. Works offline once loaded.
            </Trans>{' '}
            <Trans>This is not legal advice.</Trans>
            {language !== 'en' && (
              <>
                {' '}
                <Trans>No translator has reviewed the words of this page in this language yet.</Trans>
              </>
            )}
          </p>
        </footer>
        <NoticeBar />
        <DropTarget />
        <Panels />
      </div>
      <Suspense>
        <PrintPage />
      </Suspense>
    </>
  );
}
