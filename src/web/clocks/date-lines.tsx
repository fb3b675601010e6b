// The lines of a card about its date: time left, last safe day, range of readings, and a date that an order set.
import { Trans, useLingui } from '@lingui/react/macro';
import type { Clock } from '#core/clock/clock.ts';
import { Icon } from '../icons/icon.tsx';
import { useAsOf } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { distance, shortDay } from '../words/dates.ts';
import styles from './clock-card.module.css';
import { mainDay } from './main-day.ts';

/** Statuses in which nothing is awaited any more, so that the time left says nothing. */
const SETTLED = ['met', 'ended', 'superseded', 'advice', 'stopped'];

export function TimeLeft({ clock }: { clock: Clock }) {
  const { language } = useLanguage();
  const asOf = useAsOf();
  const { day, role } = mainDay(clock, asOf);
  if (day === null || (role !== 'reading' && SETTLED.includes(clock.status))) return null;
  return <p className={styles.left}>{distance(asOf, day, language)}</p>;
}

/** The last day that is safe under every reading, where it is not the date itself. */
export function AlertLine({ clock }: { clock: Clock }) {
  const { language } = useLanguage();
  const asOf = useAsOf();
  const { alertOn, due } = clock;
  if (alertOn === null || alertOn === due || SETTLED.includes(clock.status) || clock.status === 'missed')
    return null;
  const day = shortDay(alertOn, language);
  const left = distance(asOf, alertOn, language);
  return (
    <p className={styles.alert}>
      <Icon name="shield" size={16} />
      <span>
        <Trans>
          Safe last day: <strong>{day}</strong>, {left}
        </Trans>
      </span>
    </p>
  );
}

export function RangeLine({ clock }: { clock: Clock }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { earliest, latest, opens, due, kind } = clock;
  const lines: string[] = [];
  if (kind === 'window' && opens !== undefined && due !== null) {
    const from = shortDay(opens, language);
    const to = shortDay(due, language);
    lines.push(t`Open from ${from} to ${to}`);
  }
  if (earliest !== null && latest !== null && earliest !== latest) {
    const first = shortDay(earliest, language);
    const last = shortDay(latest, language);
    lines.push(t`Other ways of counting: ${first} at the earliest, ${last} at the latest`);
  }
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}

/** A judge's order or a printed date that overrides the count: both are shown where they differ. */
export function SetByLine({ clock: { setBy } }: { clock: Clock }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  if (!setBy) return null;
  const computed = setBy.computed === null ? null : shortDay(setBy.computed, language);
  const who = setBy.by === 'judge' ? t`Date set by the judge’s order.` : t`Date printed on the notice.`;
  if (!setBy.differs || computed === null) return <p className={styles.line}>{who}</p>;
  return (
    <p className={styles.warning}>
      <Icon name="warn" size={16} />
      <span>
        {who} {t`The count gives ${computed}: check which is right.`}
      </span>
    </p>
  );
}
