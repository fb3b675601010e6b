// The frame of every page of sign-in: its head, one card, and its foot.
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BrandMark } from '../shell/brand-mark.tsx';
import { LanguageMenu } from '../shell/language-menu.tsx';
import { SchemeMenu } from '../shell/scheme-menu.tsx';
import { useLanguage } from '../state/language.tsx';
import styles from './page-shell.module.css';

/** Whether a page was shown before. The first one is read from its beginning anyway. */
let isLater = false;

/** `step`: where in a row of pages this one stands. The heading takes the focus, so that a new page is read out. */
export function PageShell({
  title,
  step,
  wide = false,
  children,
}: {
  title: string;
  step?: { now: number; of: number } | undefined;
  wide?: boolean;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page.
  useEffect(() => {
    if (isLater) heading.current?.focus();
    isLater = true;
  }, [title]);
  return (
    <div className={styles.page}>
      <title>{`${title} · Recourse`}</title>
      <header className={styles.head}>
        <BrandMark />
        <span className={styles.name}>Recourse</span>
        <span className={styles.tools}>
          <LanguageMenu />
          <SchemeMenu />
        </span>
      </header>
      <main className={styles.main}>
        <div className={wide ? styles.wide : styles.card}>
          {step && (
            <p className={styles.step}>
              {t`Step ${step.now} of ${step.of}`}
              <progress value={step.now} max={step.of} aria-hidden="true" />
            </p>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </main>
      <footer className={styles.foot}>
        <a href="/clocks">
          <Icon name="clock" size={15} />
          <Trans>Clock desk</Trans>
        </a>
        <p>
          <Trans>The clock desk computes dates without an account, and sends nothing.</Trans>
          {language !== 'en' && (
            <>
              {' '}
              <Trans>No translator has reviewed the words of this page in this language yet.</Trans>
            </>
          )}
        </p>
      </footer>
    </div>
  );
}
