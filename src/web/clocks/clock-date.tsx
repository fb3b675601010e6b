// The date of a clock, set so that it reads at a glance.
import { useLingui } from '@lingui/react/macro';
import { formatDay } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { useAsOf } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { dayParts, longDay } from '../words/dates.ts';
import styles from './clock-card.module.css';
import { mainDay } from './main-day.ts';

export function ClockDate({ clock }: { clock: Clock }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { day, role } = mainDay(clock, useAsOf());
  if (day === null) {
    const accrued = clock.status === 'stopped' ? clock.accruedDays : undefined;
    const endless = clock.kind === 'window' && clock.status === 'open';
    return (
      <p className={styles.date} data-empty="">
        {accrued === undefined ? (
          <span className={styles.noDate}>{endless ? t`No last day` : t`No date`}</span>
        ) : (
          <>
            <span className={styles.role}>{t`Days counted`}</span>
            <span className={styles.day}>{accrued}</span>
          </>
        )}
      </p>
    );
  }
  const parts = dayParts(day, language);
  const roles = {
    due: t`Due`,
    opens: t`Opens`,
    closes: t`Closes`,
    from: t`From`,
    by: t`By`,
    reading: t`One reading`,
  };
  return (
    <p className={styles.date}>
      <span className={styles.role}>{roles[role]}</span>
      <time dateTime={formatDay(day)}>
        <span className="visually-hidden">{longDay(day, language)}</span>
        <span aria-hidden="true" className={styles.dateFace}>
          <span className={styles.weekday}>{parts.weekday}</span>
          <span className={styles.dayMonth}>
            <span className={styles.day}>{parts.day}</span>{' '}
            <span className={styles.month}>{parts.month}</span>
          </span>
          <span className={styles.year}>{parts.year}</span>
        </span>
      </time>
    </p>
  );
}
