// The day of an event, and the hour where a clock counts hours from it.

import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { EventType } from '#contract/events.ts';
import type { Fault } from '#contract/faults.ts';
import { parseDay } from '#core/calendar/day.ts';
import { ZONES } from '../case/zones.ts';
import { useFaultWords } from '../shell/fault-lines.tsx';
import { useLanguage } from '../state/language.tsx';
import { longDay } from '../words/dates.ts';
import { zoneName } from '../words/event-words.ts';
import type { FormValues } from './draft-event.ts';
import styles from './form.module.css';

type Props = {
  type: EventType;
  values: FormValues;
  onPut: (name: string, value: string) => void;
  fault: Fault | undefined;
};

export function WhenInput({ type, values, onPut, fault }: Props) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const faultWords = useFaultWords();
  const text = values['on'] ?? '';
  const day = parseDay(text);
  const time = values['time'] ?? '';
  return (
    <div className={styles.when}>
      <TextInput
        type="date"
        required
        data-autofocus
        label={t`Day`}
        value={text}
        min="1900-01-01"
        max="2100-12-31"
        onChange={(event) => onPut('on', event.currentTarget.value)}
        description={day === undefined ? undefined : longDay(day, language)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={fault && faultWords(fault)}
      />
      {(type.timed || time !== '') && (
        <>
          <TextInput
            type="time"
            label={t`Hour, if known`}
            value={time}
            onChange={(event) => onPut('time', event.currentTarget.value)}
            description={t`A clock counts hours from it.`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          {time !== '' && <ZoneInput value={values['zone'] ?? ''} onChange={(zone) => onPut('zone', zone)} />}
        </>
      )}
    </div>
  );
}

/** The zone of an hour; the zone of the case where none is chosen. */
export function ZoneInput({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const { t } = useLingui();
  const zones = value === '' || ZONES.includes(value) ? ZONES : [value, ...ZONES];
  return (
    <NativeSelect
      label={t`Time zone`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t`as the case` },
        ...zones.map((zone) => ({ value: zone, label: zoneName(zone) })),
      ]}
    />
  );
}
