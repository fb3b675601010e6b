// The count of one clock in words, step by step.
import { useLingui } from '@lingui/react/macro';
import { traceText } from '#contract/trace-text.ts';
import { formatDay } from '#core/calendar/day.ts';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { shortDay } from '../words/dates.ts';
import styles from './clock-card.module.css';

export function ClockTrace({ clockId }: { clockId: string }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { traceOf } = useDesk();
  const steps = traceOf(clockId);
  const spoken = language === 'es' ? 'es' : 'en';
  if (steps.length === 0)
    return <p className={styles.quiet}>{t`Nothing is counted here: the rule sets no date.`}</p>;
  return (
    <ol className={`bare-list ${styles.trace}`} aria-label={t`How it was counted`}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name of their own and never move.
        <li key={index}>
          {step.date !== null && step.date !== steps[index - 1]?.date && (
            <time dateTime={formatDay(step.date)}>{shortDay(step.date, language)}</time>
          )}
          <span lang={spoken} dir="ltr">
            {traceText(step, spoken)}
          </span>
        </li>
      ))}
    </ol>
  );
}
