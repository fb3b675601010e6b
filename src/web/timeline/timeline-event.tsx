// One event of the case, with what can be done to it.

import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { memo, type ReactNode, useState } from 'react';
import type { CaseFile, CaseFileEvent } from '#contract/case-file-shape.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { parseDay } from '#core/calendar/day.ts';
import { dayTextOf, referringTo } from '../case/draft.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import { highlightEvent, useLit } from '../state/highlight.ts';
import { useLanguage } from '../state/language.tsx';
import { shortDay } from '../words/dates.ts';
import { eventTitle, fieldWords, useEventLabel } from '../words/event-words.ts';
import { RuleWords, wordsIn } from '../words/rule-words.tsx';
import styles from './timeline.module.css';

type Props = {
  event: CaseFileEvent;
  file: CaseFile;
  /** The id under which the engine knows it: that of the event it corrects, if it is a correction. */
  root: string;
  correctedBy: string | null;
  later: boolean;
  starts: boolean;
};

export const TimelineEvent = memo(function TimelineEvent({
  event,
  file,
  root,
  correctedBy,
  later,
  starts,
}: Props) {
  const { language } = useLanguage();
  const lit = useLit(root) && correctedBy === null;
  const type = EVENT_TYPES.get(event.type);
  const day = parseDay(dayTextOf(event));
  const time = /T(\d\d:\d\d)/.exec(event.at ?? '')?.[1];
  const replaced = correctedBy !== null;
  return (
    <li
      className={styles.event}
      data-event={event.id}
      data-lit={lit || undefined}
      data-replaced={replaced || undefined}
      data-later={later || undefined}
      data-starts={starts || undefined}
      onMouseEnter={() => highlightEvent(root)}
      onMouseLeave={() => highlightEvent(null)}
      onFocus={() => highlightEvent(root)}
      onBlur={() => highlightEvent(null)}
    >
      <p className={styles.when}>
        <time dateTime={dayTextOf(event)}>{day === undefined ? '' : shortDay(day, language)}</time>
        {time && <span>{time}</span>}
        {event.corrects !== undefined && (
          <span className={styles.tag}>
            <Trans>correction</Trans>
          </span>
        )}
        {replaced && (
          <span className={styles.tag}>
            <Trans>corrected</Trans>
          </span>
        )}
        {later && (
          <span className={styles.tag}>
            <Trans>after the day of reading</Trans>
          </span>
        )}
      </p>
      <p className={styles.what}>
        {replaced ? <s>{eventTitle(event, language)}</s> : eventTitle(event, language)}
      </p>
      <EventDetails event={event} file={file} />
      {type?.warning && !replaced && (
        <p className={styles.warn}>
          <RuleWords text={type.warning} />
        </p>
      )}
      <EventActs event={event} file={file} replaced={replaced} />
    </li>
  );
});

/** The fields that the title does not already say, small. */
function EventDetails({ event, file }: { event: CaseFileEvent; file: CaseFile }) {
  const { language } = useLanguage();
  const labelOf = useEventLabel();
  const type = EVENT_TYPES.get(event.type);
  const title = eventTitle(event, language);
  const label = (id: string) => {
    const other = file.events.find((one) => one.id === id);
    return other ? labelOf(other) : id;
  };
  const details = Object.entries(event.data ?? {}).flatMap(([name, value]) => {
    const field = type?.fields[name];
    if (!field) return [];
    const words = fieldWords(value, { field, language, label });
    return title.includes(words) ? [] : [{ name, title: wordsIn(field.title, language), words }];
  });
  if (details.length === 0) return null;
  return (
    <dl className={styles.details}>
      {details.map((detail) => (
        <div key={detail.name}>
          <dt>{detail.title}</dt>
          <dd>{detail.words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The menu is made when it is first opened: a case may have hundreds of events. */
function EventActs({ event, file, replaced }: { event: CaseFileEvent; file: CaseFile; replaced: boolean }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [wanted, setWanted] = useState(false);
  const name = eventTitle(event, language);
  const button = (
    <button
      type="button"
      className={styles.more}
      aria-haspopup="menu"
      aria-label={t`Change: ${name}`}
      onClick={() => setWanted(true)}
    >
      <Icon name="more" size={18} />
    </button>
  );
  return (
    <span className={styles.acts}>
      {wanted ? <ActsMenu event={event} file={file} replaced={replaced} button={button} /> : button}
    </span>
  );
}

type MenuProps = { event: CaseFileEvent; file: CaseFile; replaced: boolean; button: ReactNode };

function ActsMenu({ event, file, replaced, button }: MenuProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { show, remove } = useActs();
  const users = referringTo(file, event.id);
  return (
    <Menu position="bottom-end" width={230} defaultOpened>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="edit" size={16} />}
          onClick={() => show({ panel: 'event', mode: 'edit', id: event.id })}
        >
          <Trans>Edit</Trans>
        </Menu.Item>
        {!replaced && (
          <Menu.Item
            leftSection={<Icon name="swap" size={16} />}
            onClick={() => show({ panel: 'event', mode: 'correct', id: event.id })}
          >
            <Trans>Correct (keep the original)</Trans>
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<Icon name="trash" size={16} />}
          disabled={users.length > 0}
          onClick={() => remove(event.id)}
        >
          <Trans>Delete</Trans>
        </Menu.Item>
        {users.length > 0 && (
          <Menu.Label>{t`Others refer to it: ${users.map((user) => eventTitle(user, language)).join(', ')}`}</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
