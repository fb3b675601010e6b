// Says at the foot of the page what was just done, and offers to undo it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useActs } from './acts.tsx';
import styles from './shell.module.css';

/** Long enough to read, reach the button and think. It waits while the pointer or the focus is on it. */
const SHOWN_MS = 12_000;

export function NoticeBar() {
  const { t } = useLingui();
  const { notice, say, undo } = useActs();
  useEffect(() => {
    if (!notice) return;
    const timer = setInterval(() => {
      if (!document.querySelector('[data-notice]:is(:hover, :focus-within)')) say(null);
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [notice, say]);
  return (
    <div role="status" className={styles.noticePlace}>
      {notice && (
        <div className={styles.notice} data-notice="">
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" onClick={undo}>
              <Icon name="undo" size={15} /> <Trans>Undo</Trans>
            </button>
          )}
          <button type="button" onClick={() => say(null)} aria-label={t`Close`}>
            <Icon name="close" size={15} />
          </button>
        </div>
      )}
    </div>
  );
}
