// The day on which the clocks are read: any day, a day or a week to either side, and back to today.
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { EVENT_TYPES } from '#contract/events.ts';
import { addDays, formatDay, parseDay } from '#core/calendar/day.ts';
import { Icon } from '../icons/icon.tsx';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { longDay } from '../words/dates.ts';
import { useEventLabel } from '../words/event-words.ts';
import styles from './as-of.module.css';

export function AsOf() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { state, asOf, act, answer } = useDesk();
  const labelOf = useEventLabel();
  const id = useId();
  const move = (days: number) => act({ act: 'as-of', asOf: addDays(asOf, days) });
  const events = state.current.file.events;
  const ignored = answer.ignoredEvents.flatMap((name) =>
    events.filter((event) => event.id === name && EVENT_TYPES.has(event.type)),
  );
  return (
    <div className={styles.bar}>
      <div className={styles.pick}>
        <label htmlFor={id}>
          <Trans>As of</Trans>
        </label>
        <StepButton shown="−7" words={t`One week earlier`} onPress={() => move(-7)} />
        <StepButton shown="−1" words={t`One day earlier`} onPress={() => move(-1)} />
        <input
          id={id}
          type="date"
          value={formatDay(asOf)}
          min="1997-01-01"
          max="2040-12-31"
          onChange={(event) => {
            const day = parseDay(event.currentTarget.value);
            if (day !== undefined) act({ act: 'as-of', asOf: day });
          }}
        />
        <StepButton shown="+1" words={t`One day later`} onPress={() => move(1)} />
        <StepButton shown="+7" words={t`One week later`} onPress={() => move(7)} />
        <button
          type="button"
          onClick={() => act({ act: 'as-of', asOf: null })}
          disabled={state.asOf === null}
        >
          <Trans>Today</Trans>
        </button>
      </div>
      <p className={styles.words}>{longDay(asOf, language)}</p>
      {ignored.length > 0 && (
        <p className={styles.ignored}>
          <Icon name="info" size={16} />
          <span>
            <Trans>Later than this day and left out:</Trans> {ignored.map(labelOf).join(' · ')}
          </span>
        </p>
      )}
    </div>
  );
}

/** Its name begins with what is seen, so that it can be called by voice. */
function StepButton({ shown, words, onPress }: { shown: string; words: string; onPress: () => void }) {
  return (
    <button type="button" title={words} onClick={onPress}>
      <bdi dir="ltr">{shown}</bdi>
      <span className="visually-hidden"> {words}</span>
    </button>
  );
}
