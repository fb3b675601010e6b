// The fields of one event: its day, what its type requires, and, folded, what it may say besides.

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import type { EventType } from '#contract/events.ts';
import type { Fault } from '#contract/faults.ts';
import { nextEventId, putEvent } from '../case/draft.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import { FaultLines } from '../shell/fault-lines.tsx';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { eventTitle } from '../words/event-words.ts';
import { RuleWords } from '../words/rule-words.tsx';
import { eventOf, type FormValues, valuesOf } from './draft-event.ts';
import { nextHearingId } from './field-choices.ts';
import { FieldInput } from './field-input.tsx';
import styles from './form.module.css';
import { WhenInput } from './when-input.tsx';

type Props = {
  type: EventType;
  mode: 'new' | 'edit' | 'correct';
  before?: CaseFileEvent;
  onChangeType: () => void;
  onAgain: () => void;
};

export function EventForm({ type, mode, before, onChangeType, onAgain }: Props) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { edit, close, say } = useActs();
  const { file } = useDesk().state.current;
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FormValues>(() =>
    firstValues({ type, before, zone: file.case.timeZone, hearing: nextHearingId(file.events) }),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const id = mode === 'edit' && before ? before.id : nextEventId(file.events);
  const put = (name: string, value: string) => setValues((old) => ({ ...old, [name]: value }));
  const fields = useMemo(() => Object.entries(type.fields), [type]);
  const optional = fields.filter(([, field]) => field.optional);
  const index = file.events.findIndex((event) => event.id === id);
  const root = `$.events[${index === -1 ? file.events.length : index}]`;
  const faultOf = (path: string) => faults.find((fault) => fault.path === `${root}.${path}`);
  const named = new Set(
    ['on', 'at', ...fields.map(([name]) => `data.${name}`)].map((path) => `${root}.${path}`),
  );
  const elsewhere = faults.filter((fault) => !named.has(fault.path));

  const record = (again: boolean) => {
    const made = eventOf(values, { id, type, ...(before && { before }) });
    const event = mode === 'correct' && before ? { ...made, corrects: before.id } : made;
    const found = edit(putEvent(file, event));
    setFaults(found);
    if (found.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const title = eventTitle(event, language);
    say({ text: mode === 'edit' ? t`Changed:` : t`Recorded:`, name: title, undo: true });
    if (again) onAgain();
    else close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record(false);
  };
  const input = ([name, field]: (typeof fields)[number]) => (
    <FieldInput
      key={name}
      type={type.type}
      name={name}
      field={field}
      value={values[`data.${name}`] ?? ''}
      onChange={(value) => put(`data.${name}`, value)}
      fault={faultOf(`data.${name}`)}
      ownId={id}
    />
  );
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <header className={styles.type}>
        <h3>
          <RuleWords text={type.title} />
        </h3>
        {mode === 'new' && (
          <Button size="compact-sm" variant="subtle" onClick={onChangeType}>
            <Trans>Another type</Trans>
          </Button>
        )}
        <p>
          <RuleWords text={type.help} />
        </p>
      </header>
      {type.warning && (
        <p className={styles.warning}>
          <Icon name="warn" size={17} />
          <span>
            <RuleWords text={type.warning} />
          </span>
        </p>
      )}
      {mode === 'correct' && (
        <p className={styles.quiet}>
          <Trans>
            The original stays visible, struck through. The clocks are counted as if it had been recorded like
            this.
          </Trans>
        </p>
      )}
      <WhenInput type={type} values={values} onPut={put} fault={faultOf('on') ?? faultOf('at')} />
      {fields.filter(([, field]) => !field.optional).map(input)}
      {optional.length > 0 && (
        <details
          open={optional.some(([name]) => values[`data.${name}`] || faultOf(`data.${name}`)) || undefined}
        >
          <summary>
            <Trans>More, if known</Trans> <span className={styles.quiet}>({optional.length})</span>
          </summary>
          <div className={styles.more}>{optional.map(input)}</div>
        </details>
      )}
      {elsewhere.length > 0 && (
        <div role="alert">
          <FaultLines faults={elsewhere} />
        </div>
      )}
      <div className={styles.acts}>
        <Button type="submit">
          {mode === 'edit' ? t`Save the event` : mode === 'correct' ? t`Record the correction` : t`Record`}
        </Button>
        {mode === 'new' && (
          <Button variant="default" onClick={() => record(true)}>
            <Trans>Record, then another</Trans>
          </Button>
        )}
        <Button variant="subtle" onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

type Start = {
  type: EventType;
  before: CaseFileEvent | undefined;
  zone: string | undefined;
  hearing: string;
};

function firstValues({ type, before, zone = '', hearing }: Start): FormValues {
  if (before) return { zone, ...valuesOf(before) };
  return type.type === 'hearing-scheduled' ? { zone, 'data.hearingId': hearing } : { zone };
}
