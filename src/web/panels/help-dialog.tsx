// The keys, and what the marks on a clock mean.
import { Trans, useLingui } from '@lingui/react/macro';
import type { Confidence } from '#core/clock/rule.ts';
import { ConfidenceMark } from '../clocks/confidence-mark.tsx';
import styles from '../shell/shell.module.css';
import { useLanguage } from '../state/language.tsx';
import { pack } from '../state/law.ts';
import { CONFIDENCE_MEANINGS } from '../words/desk-words.ts';
import { Dialog } from './dialog.tsx';

const CONFIDENCES: readonly Confidence[] = ['verified', 'secondary', 'unverified', 'disputed'];

export function HelpDialog() {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const keys = [
    ['n', t`New event`],
    ['o', t`Open a case file`],
    ['s', t`Save the case file`],
    ['p', t`Print`],
    ['c', t`Export to a calendar`],
    ['j', t`Next clock`],
    ['k', t`Previous clock`],
    ['u', t`Undo`],
    ['?', t`This help`],
    ['Esc', t`Close what is open`],
  ] as const;
  return (
    <Dialog title={t`Help and keys`} size={600}>
      <h3>
        <Trans>Keys</Trans>
      </h3>
      <dl className={styles.keys}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>
        <Trans>How sure a rule is</Trans>
      </h3>
      <dl className={styles.legend}>
        {CONFIDENCES.map((confidence) => (
          <div key={confidence}>
            <dt>
              <ConfidenceMark confidence={confidence} />
            </dt>
            <dd>{i18n._(CONFIDENCE_MEANINGS[confidence])}</dd>
          </div>
        ))}
        <div>
          <dt>{t`Unreviewed rule`}</dt>
          <dd>{t`No practitioner has reviewed this rule yet. Check it before you rely on it.`}</dd>
        </div>
        {language !== 'en' && (
          <div>
            <dt>{t`Unreviewed translation`}</dt>
            <dd>{t`The translation of the rules has not been reviewed. The English text governs.`}</dd>
          </div>
        )}
        <div>
          <dt>{t`Protected relief`}</dt>
          <dd>{t`It discloses protected relief. Printing it asks each time.`}</dd>
        </div>
      </dl>
      <h3>
        <Trans>What this page does not do</Trans>
      </h3>
      <ul className={styles.plain}>
        <li>
          <Trans>It sends nothing: its own security policy forbids the browser to let it.</Trans>
        </li>
        <li>
          <Trans>It keeps no case. Only the language and light or dark are kept in this browser.</Trans>
        </li>
        <li>
          <Trans>It gives no legal advice. Check every date against the notice or order in your hand.</Trans>
        </li>
      </ul>
      <p>
        <Trans>Law pack {pack.version}</Trans> <code dir="ltr">{pack.hash.slice(0, 12)}</code>
      </p>
    </Dialog>
  );
}
