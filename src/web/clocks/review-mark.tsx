// Says where a practitioner or a translator has not yet reviewed what the page shows.
import { useLingui } from '@lingui/react/macro';
import type { Rule } from '#core/clock/rule.ts';
import { useLanguage } from '../state/language.tsx';
import styles from './clock-card.module.css';

/** Nothing where the rule is reviewed and shown in its own language. */
export function ReviewMark({ rule }: { rule: Rule }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const unreviewedLaw = rule.reviewed.by === null;
  return (
    <>
      {unreviewedLaw && (
        <span
          className={styles.review}
          title={t`No practitioner has reviewed this rule yet. Check it before you rely on it.`}
        >
          {t`Unreviewed rule`}
        </span>
      )}
      {language === 'es' && (
        <span
          className={styles.review}
          title={t`No translator has reviewed the Spanish of this rule yet. The English text governs.`}
        >
          {t`Unreviewed translation`}
        </span>
      )}
      {language === 'ar' && (
        <span className={styles.review} title={t`The words of the law exist in English and Spanish only.`}>
          {t`In English`}
        </span>
      )}
    </>
  );
}
