// Says at the foot of the page what was just done, and offers to undo it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useActs } from './acts.tsx';
import styles from './shell.module.css';

/** Where there is something to undo: long enough to read, reach the button and think. */
const SHOWN_MS = { plain: 5_000, undo: 15_000 };

export function NoticeBar() {
  const { t } = useLingui();
  const { notice, say, undo } = useActs();
  useEffect(() => {
    if (!notice) return;
    // It waits while the pointer or the focus is on it.
    const timer = setInterval(
      () => {
        if (!document.querySelector('[data-notice]:is(:hover, :focus-within)')) say(null);
      },
      notice.undo ? SHOWN_MS.undo : SHOWN_MS.plain,
    );
    return () => clearInterval(timer);
  }, [notice, say]);
  return (
    <div role="status" className={styles.noticePlace}>
      {notice && (
        <div className={styles.notice} data-notice="">
          <span>
            {notice.text}
            {notice.name !== undefined && (
              <>
                {' '}
                <bdi>{notice.name}</bdi>
              </>
            )}
          </span>
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
