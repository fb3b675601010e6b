// All clocks of the case, what to do first on top, in the groups of the one order of urgency.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Clock } from '#core/clock/clock.ts';
import { compareUrgency, groupOf, URGENCY_GROUPS } from '#core/clock/urgency.ts';
import { correctionsOf, rootsOf } from '../case/draft.ts';
import { useDesk } from '../state/desk.tsx';
import { GROUP_WORDS } from '../words/desk-words.ts';
import { useEventLabel } from '../words/event-words.ts';
import { AdviceSwitch } from './advice-switch.tsx';
import { ClockCard } from './clock-card.tsx';
import styles from './clock-list.module.css';
import { FirstSteps } from './first-steps.tsx';

type Props = { onShowRule: (rule: string) => void };

export function ClockList({ onShowRule }: Props) {
  const { i18n } = useLingui();
  const { answer, asOf, state } = useDesk();
  const labelOf = useEventLabel();
  const groups = useMemo(() => {
    const sorted = answer.clocks.toSorted(compareUrgency(asOf));
    return URGENCY_GROUPS.map((group) => ({
      group,
      clocks: sorted.filter((clock) => groupOf(clock, asOf) === group),
    })).filter(({ clocks }) => clocks.length > 0);
  }, [answer, asOf]);
  const events = useMemo(() => {
    const roots = rootsOf(state.current.file.events);
    const corrected = correctionsOf(state.current.file.events);
    const standing = state.current.file.events.filter(({ id }) => !corrected.has(id));
    return new Map(standing.map((event) => [roots.get(event.id), event]));
  }, [state.current.file.events]);
  const startLabel = (clock: Clock): string | null => {
    const event = clock.startedBy === null ? undefined : events.get(clock.startedBy);
    return event ? labelOf(event) : null;
  };
  return (
    <section className={styles.list} aria-labelledby="clocks-title">
      <header className={styles.top}>
        <h2 id="clocks-title">
          <Trans>Clocks</Trans>
        </h2>
        <p className={styles.summary}>
          <Summary clocks={answer.clocks} overdue={groups} />
        </p>
      </header>
      {state.current.file.events.length === 0 && <FirstSteps />}
      {state.current.file.events.length > 0 && answer.clocks.length === 0 && (
        <p className={styles.none}>
          <Trans>No clock runs from what is on file as of this day.</Trans>
        </p>
      )}
      {groups.map(({ group, clocks }) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <header className={styles.groupHead} data-group={group}>
            <h3 id={`group-${group}`}>
              {i18n._(GROUP_WORDS[group].title)} <span className={styles.count}>{clocks.length}</span>
            </h3>
            <p>{i18n._(GROUP_WORDS[group].hint)}</p>
          </header>
          {clocks.map((clock) => (
            <ClockCard
              key={clock.id}
              clock={clock}
              group={group}
              startedBy={startLabel(clock)}
              onShowRule={onShowRule}
            />
          ))}
        </section>
      ))}
      {state.current.file.events.length > 0 && <AdviceSwitch />}
    </section>
  );
}

type Group = { group: string; clocks: readonly Clock[] };

/** How many clocks, and how many of them have passed: read out whenever they are computed anew. */
function Summary({ clocks, overdue }: { clocks: readonly Clock[]; overdue: readonly Group[] }) {
  const passed = overdue.find(({ group }) => group === 'overdue')?.clocks.length ?? 0;
  const week = overdue.find(({ group }) => group === 'week')?.clocks.length ?? 0;
  return (
    <span role="status" aria-live="polite">
      <Plural value={clocks.length} _0="no clocks" one="# clock" other="# clocks" />
      {passed > 0 && (
        <>
          {' '}
          ·{' '}
          <strong className={styles.passed}>
            <Plural value={passed} one="# date passed" other="# dates passed" />
          </strong>
        </>
      )}
      {week > 0 && (
        <>
          {' '}
          · <Plural value={week} one="# within 7 days" other="# within 7 days" />
        </>
      )}
    </span>
  );
}
