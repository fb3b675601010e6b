// The readings of unsettled law, each with its authority and the date that it gives.
import { useLingui } from '@lingui/react/macro';
import type { Reading } from '#core/clock/clock.ts';
import { useAsOf } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { distance, momentInWords, shortDay } from '../words/dates.ts';
import { Citation, RuleWords } from '../words/rule-words.tsx';
import styles from './clock-card.module.css';

export function ClockReadings({ readings }: { readings: readonly Reading[] }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const asOf = useAsOf();
  return (
    <section className={styles.readings} aria-label={t`Readings of the law`}>
      <h5>{t`The law is unsettled. Readings:`}</h5>
      <dl>
        {readings.map((reading) => (
          <div
            key={`${reading.label.en} ${reading.authority}`}
            data-past={(reading.date !== null && reading.date < asOf) || undefined}
          >
            <dt>
              <RuleWords text={reading.label} />
            </dt>
            <dd>
              <strong>
                {reading.at
                  ? momentInWords(reading.at, language)
                  : reading.date === null
                    ? t`no date`
                    : shortDay(reading.date, language)}
              </strong>
              {reading.date !== null && <> ({distance(asOf, reading.date, language)})</>}{' '}
              <span className={styles.quiet}>
                <Citation>{reading.authority}</Citation>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
