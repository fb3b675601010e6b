// The readings of unsettled law, each with its authority and the date that it gives.
import { useLingui } from '@lingui/react/macro';
import type { Reading } from '#core/clock/clock.ts';
import { useLanguage } from '../state/language.tsx';
import { momentInWords, shortDay } from '../words/dates.ts';
import { Citation, RuleWords } from '../words/rule-words.tsx';
import styles from './clock-card.module.css';

export function ClockReadings({ readings }: { readings: readonly Reading[] }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  return (
    <section className={styles.readings} aria-label={t`Readings of the law`}>
      <h5>{t`The law is unsettled. Readings:`}</h5>
      <dl>
        {readings.map((reading) => (
          <div key={`${reading.label.en} ${reading.authority}`}>
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
              </strong>{' '}
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
