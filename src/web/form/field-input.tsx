// One field of an event, by its kind: a choice, a reference to another event, a day, an hour, a number or a short name.

import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { Fault } from '#contract/faults.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { parseDay } from '#core/calendar/day.ts';
import { useFaultWords } from '../shell/fault-lines.tsx';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { pack } from '../state/law.ts';
import { longDay } from '../words/dates.ts';
import { codeText, useEventLabel } from '../words/event-words.ts';
import { wordsIn } from '../words/rule-words.tsx';
import { instantParts, instantText } from './draft-event.ts';
import { eventsFitting, scheduledHearings } from './field-choices.ts';
import styles from './form.module.css';
import { ZoneInput } from './when-input.tsx';

type Props = {
  type: string;
  name: string;
  field: Field;
  value: string;
  onChange: (value: string) => void;
  fault: Fault | undefined;
  /** The event being edited, which cannot refer to itself. */
  ownId: string;
};

export function FieldInput(props: Props) {
  const { field, value, onChange, fault } = props;
  const { language } = useLanguage();
  const faultWords = useFaultWords();
  const choices = useChoices(props);
  const shared = {
    label: wordsIn(field.title, language),
    required: !field.optional,
    value,
    error: fault && faultWords(fault),
  };
  if (choices) {
    return (
      <NativeSelect {...shared} data={choices} onChange={(event) => onChange(event.currentTarget.value)} />
    );
  }
  if (field.kind === 'instant') return <InstantInput {...props} />;
  const kinds = { date: 'date', amount: 'text', count: 'text' } as const;
  const day = field.kind === 'date' ? parseDay(value) : undefined;
  return (
    <TextInput
      {...shared}
      type={kinds[field.kind as keyof typeof kinds] ?? 'text'}
      {...((field.kind === 'amount' || field.kind === 'count') && { inputMode: 'decimal' as const })}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={day === undefined ? undefined : longDay(day, language)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
    />
  );
}

/** A day, with the hour and its zone where they are known. */
function InstantInput({ field, value, onChange, fault }: Props) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const faultWords = useFaultWords();
  const zoneOfCase = useDesk().state.current.file.case.timeZone ?? '';
  const parts = { zone: zoneOfCase, ...(value === '' ? { day: '', time: '' } : instantParts(value)) };
  const put = (change: Partial<typeof parts>) => onChange(instantText({ ...parts, ...change }));
  const day = parseDay(parts.day);
  return (
    <div className={styles.when}>
      <TextInput
        type="date"
        label={wordsIn(field.title, language)}
        required={!field.optional}
        value={parts.day}
        onChange={(event) => put({ day: event.currentTarget.value })}
        description={day === undefined ? undefined : longDay(day, language)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={fault && faultWords(fault)}
      />
      <TextInput
        type="time"
        label={t`Hour`}
        value={parts.time}
        disabled={parts.day === ''}
        onChange={(event) => put({ time: event.currentTarget.value, zone: parts.zone || zoneOfCase })}
      />
      {parts.time !== '' && <ZoneInput value={parts.zone} onChange={(zone) => put({ zone })} />}
    </div>
  );
}

type Choice = { value: string; label: string };

/** What a field may be chosen from; undefined where it is typed. */
function useChoices({ type, name, field, ownId }: Props): Choice[] | undefined {
  const { t } = useLingui();
  const { language } = useLanguage();
  const labelOf = useEventLabel();
  const { events } = useDesk().state.current.file;
  const none: Choice = { value: '', label: field.optional ? t`not stated` : t`Choose…` };
  const code = (one: string | number): Choice => ({
    value: String(one),
    label: wordsIn(codeText(String(one)), language),
  });
  if (field.kind === 'code') return [none, ...(field.codes ?? []).map(code)];
  if (field.kind === 'flag')
    return [none, { value: 'true', label: t`yes` }, { value: 'false', label: t`no` }];
  if (field.kind === 'count' && field.oneOf) return [none, ...field.oneOf.map(code)];
  if (field.kind === 'ref') {
    const fitting = eventsFitting({ type, field: name, events }).filter(({ id }) => id !== ownId);
    return [none, ...fitting.map((event) => ({ value: event.id, label: labelOf(event) }))];
  }
  if (field.names === 'hearing' && type !== 'hearing-scheduled') {
    const hearings = [...scheduledHearings(events)];
    return [none, ...hearings.map(([value, event]) => ({ value, label: `${value} · ${labelOf(event)}` }))];
  }
  if (field.names === 'rule') {
    return [
      none,
      ...pack.rules
        .filter(({ clocks }) => clocks.length > 0)
        .map(({ id, title }) => ({ value: id, label: wordsIn(title, language) })),
    ];
  }
  return undefined;
}
