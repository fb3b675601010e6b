// Finds the type of an event: grouped by topic, searched in the words of both languages, walked with the arrow keys.

import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { RuleWords } from '../words/rule-words.tsx';
import { findTypes } from './find-types.ts';
import styles from './form.module.css';

export function TypePicker({ onPick }: { onPick: (type: string) => void }) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => findTypes(wanted), [wanted]);
  const buttons = () => [...(place.current?.querySelectorAll<HTMLButtonElement>('[data-type]') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = buttons();
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    if (here === 0 && step === -1) place.current?.querySelector('input')?.focus();
    else all[here + step]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus among its buttons.
    <div ref={place} className={styles.picker} onKeyDown={move}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = buttons();
          if (wanted !== '' && first?.dataset['type']) onPick(first.dataset['type']);
        }}
      >
        <TextInput
          data-autofocus
          label={t`What happened?`}
          placeholder={t`Search: order, appeal, hearing, I-589…`}
          leftSection={<Icon name="search" size={16} />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          autoComplete="off"
        />
      </form>
      {groups.length === 0 && (
        <p className={styles.quiet}>
          <Trans>No type of event has these words.</Trans>
        </p>
      )}
      {groups.map(({ group, title, types }) => (
        <section key={group} aria-labelledby={`types-${group}`}>
          <h3 id={`types-${group}`}>
            <RuleWords text={title} />
          </h3>
          <ul className="bare-list">
            {types.map(([name, shape]) => (
              <li key={name}>
                <button type="button" data-type={name} onClick={() => onPick(name)}>
                  <strong>
                    <RuleWords text={shape.title} />
                  </strong>
                  <span>
                    <RuleWords text={shape.help} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
