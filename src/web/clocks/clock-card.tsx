// One clock: its date, how long is left, what it rests on, and how it was counted.
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId, useState } from 'react';
import { PARTY_WORDS, STATUS_WORDS } from '#contract/clock-words.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { UrgencyGroup } from '#core/clock/urgency.ts';
import { Icon } from '../icons/icon.tsx';
import { highlightEvent, useLit } from '../state/highlight.ts';
import { useLanguage } from '../state/language.tsx';
import { getRule } from '../state/law.ts';
import { momentInWords } from '../words/dates.ts';
import { Citation, capitalised, RuleWords } from '../words/rule-words.tsx';
import styles from './clock-card.module.css';
import { ClockDate } from './clock-date.tsx';
import { ClockFacts } from './clock-facts.tsx';
import { ClockReadings } from './clock-readings.tsx';
import { ClockTrace } from './clock-trace.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';
import { AlertLine, RangeLine, SetByLine, TimeLeft } from './date-lines.tsx';
import { canBeMissed } from './main-day.ts';
import { ReviewMark } from './review-mark.tsx';

type Props = {
  clock: Clock;
  group: UrgencyGroup;
  startedBy: string | null;
  onShowRule: (rule: string) => void;
};

export const ClockCard = memo(function ClockCard({ clock, group, startedBy, onShowRule }: Props) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [counted, setCounted] = useState(false);
  const titleId = useId();
  const traceId = useId();
  const lit = useLit(clock.startedBy);
  const rule = getRule(clock.rule);
  const look = () => highlightEvent(clock.startedBy);
  const lookAway = () => highlightEvent(null);
  return (
    // Focusable, so that j and k move from card to card.
    <article
      className={styles.card}
      data-group={group}
      data-status={clock.status}
      data-lit={lit || undefined}
      data-clock={clock.id}
      tabIndex={-1}
      aria-labelledby={titleId}
      onMouseEnter={look}
      onMouseLeave={lookAway}
      onFocus={look}
      onBlur={lookAway}
    >
      <ClockDate clock={clock} />
      <div className={styles.body}>
        <header className={styles.head}>
          <h4 id={titleId} className={styles.title}>
            <RuleWords text={clock.title} />
          </h4>
          <TimeLeft clock={clock} />
        </header>
        <p className={styles.sub}>
          <span className={styles.status} data-status={clock.status}>
            <RuleWords text={capitalised(STATUS_WORDS[clock.status])} />
          </span>
          <span>
            <RuleWords text={capitalised(PARTY_WORDS[clock.binds])} />
          </span>
          {startedBy !== null && <span>{t`since: ${startedBy}`}</span>}
        </p>
        <AlertLine clock={clock} />
        {clock.dueAt && group !== 'done' && (
          <p className={styles.line}>{t`At the latest: ${momentInWords(clock.dueAt, language)}`}</p>
        )}
        <RangeLine clock={clock} />
        <SetByLine clock={clock} />
        {clock.readings && <ClockReadings readings={clock.readings} />}
        {clock.warning && (
          <p className={styles.warning}>
            <Icon name="warn" size={16} />
            <span>
              <RuleWords text={clock.warning} />
            </span>
          </p>
        )}
        {clock.status === 'missed' && clock.cures && clock.cures.length > 0 && (
          <div className={styles.cures}>
            <h5>
              <Trans>What can still be done</Trans>
            </h5>
            <ul>
              {clock.cures.map((cure) => (
                <li key={cure.en}>
                  <RuleWords text={cure} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {clock.consequence && group !== 'done' && (
          <p className={styles.consequence}>
            <span className={styles.label}>{canBeMissed(clock) ? t`If missed:` : t`Consequence:`}</span>{' '}
            <RuleWords text={clock.consequence} />
          </p>
        )}
        <ClockFacts clock={clock} />
        <footer className={styles.foot}>
          <div className={styles.basis}>
            <ConfidenceMark confidence={clock.confidence} />
            <span className={styles.authority}>
              <Citation>{clock.authority.join(' · ')}</Citation>
            </span>
            <ReviewMark rule={rule} />
            {clock.protected && (
              <span
                className={styles.protected}
                title={t`It discloses protected relief. Printing it asks each time.`}
              >
                <Icon name="lock" size={14} />
                {t`Protected relief`}
              </span>
            )}
            {clock.onRequest && (
              <span className={styles.protected}>
                <Icon name="lock" size={14} />
                {t`On request only: ask counsel. Never printed or exported.`}
              </span>
            )}
          </div>
          <div className={styles.acts}>
            <button
              type="button"
              className={styles.act}
              aria-expanded={counted}
              aria-controls={traceId}
              onClick={() => setCounted(!counted)}
            >
              <Icon name="chevron" size={14} className={styles.turn ?? ''} />
              {t`How it was counted`}
            </button>
            <button type="button" className={styles.act} onClick={() => onShowRule(clock.rule)}>
              <Icon name="book" size={14} />
              {t`The rule`}
            </button>
          </div>
        </footer>
        <div id={traceId} className={styles.counted}>
          {counted && <ClockTrace clockId={clock.id} />}
        </div>
      </div>
    </article>
  );
});
