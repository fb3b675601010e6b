// What happened: the case's own facts, then every event in order of its day, corrected ones struck through.

import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { correctionsOf, dayTextOf, rootsOf } from '../case/draft.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import { useDesk } from '../state/desk.tsx';
import { CaseFacts } from './case-facts.tsx';
import styles from './timeline.module.css';
import { TimelineEvent } from './timeline-event.tsx';

export function Timeline() {
  const { show } = useActs();
  const { state, answer } = useDesk();
  const { events } = state.current.file;
  const sorted = useMemo(
    () => events.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0)),
    [events],
  );
  const corrections = useMemo(() => correctionsOf(events), [events]);
  const roots = useMemo(() => rootsOf(events), [events]);
  const ignored = useMemo(() => new Set(answer.ignoredEvents), [answer.ignoredEvents]);
  const starting = useMemo(() => new Set(answer.clocks.map((clock) => clock.startedBy)), [answer.clocks]);
  return (
    <>
      <CaseFacts />
      <header className={styles.head}>
        <h2>
          <Trans>What happened</Trans>
        </h2>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="plus" size={15} />}
          onClick={() => show({ panel: 'event', mode: 'new' })}
        >
          <Trans>Add</Trans>
        </Button>
      </header>
      {sorted.length === 0 && (
        <p className={styles.empty}>
          <Trans>Nothing on file yet.</Trans>
        </p>
      )}
      <ol className={`bare-list ${styles.events}`}>
        {sorted.map((event) => (
          <TimelineEvent
            key={event.id}
            event={event}
            file={state.current.file}
            correctedBy={corrections.get(event.id) ?? null}
            later={ignored.has(event.id)}
            root={roots.get(event.id) ?? event.id}
            starts={!corrections.has(event.id) && starting.has(roots.get(event.id) ?? event.id)}
          />
        ))}
      </ol>
    </>
  );
}

/** Day, then hour where it is known. */
const sortKey = (event: CaseFileEvent): string => event.at ?? dayTextOf(event);
