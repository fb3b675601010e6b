// The facts of the case that clocks need beside its events: kind, court, circuit, zone, custody, birth date.

import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CaseFile } from '#contract/case-file-shape.ts';
import { CASE_KINDS } from '#contract/events.ts';
import type { Fault } from '#contract/faults.ts';
import { parseDay } from '#core/calendar/day.ts';
import { NEW_CASE_ID } from '../case/draft.ts';
import { ZONES } from '../case/zones.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import { FaultLines } from '../shell/fault-lines.tsx';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { shortDay } from '../words/dates.ts';
import { codeText, zoneName } from '../words/event-words.ts';
import { wordsIn } from '../words/rule-words.tsx';
import { CommitInput } from './commit-input.tsx';
import styles from './timeline.module.css';

export function CaseFacts() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.facts} aria-label={t`The case`}>
      <header className={styles.factsHead}>
        <h2>
          <Trans>The case</Trans>
        </h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-expanded={open}
          aria-label={open ? t`Close the facts of the case` : t`Change the facts of the case`}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'check' : 'edit'} size={16} />
        </ActionIcon>
      </header>
      {open ? <FactForm /> : <FactList />}
    </section>
  );
}

function FactList() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { case: about, client } = useDesk().state.current.file;
  const born = client?.bornOn === undefined ? undefined : parseDay(client.bornOn);
  const facts = [
    [t`Kind`, wordsIn(codeText(about.kind), language)],
    [t`Court`, about.court],
    [t`Circuit`, about.circuit === 12 ? 'D.C.' : about.circuit],
    [t`Detained`, about.detained === undefined ? undefined : about.detained ? t`yes` : t`no`],
    [t`Time zone`, about.timeZone === undefined ? undefined : zoneName(about.timeZone)],
    [t`Client born`, born === undefined ? undefined : shortDay(born, language)],
  ] as const;
  return (
    <dl className={styles.factList}>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function FactForm() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { edit } = useActs();
  const { file } = useDesk().state.current;
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const about = file.case;
  const put = (change: Partial<Record<keyof CaseFile['case'], unknown>>) => {
    const merged = Object.entries({ ...about, ...change }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    setFaults(edit({ ...file, case: Object.fromEntries(merged) as CaseFile['case'] }));
  };
  return (
    <div className={styles.factForm}>
      <CommitInput
        label={t`Your reference`}
        description={t`No name and no A-number. It is never printed.`}
        value={about.id === NEW_CASE_ID ? '' : about.id}
        onCommit={(id) => put({ id: id || NEW_CASE_ID })}
      />
      <NativeSelect
        size="sm"
        label={t`Kind`}
        value={about.kind}
        onChange={(event) => put({ kind: event.currentTarget.value })}
        data={CASE_KINDS.map((kind) => ({ value: kind, label: wordsIn(codeText(kind), language) }))}
      />
      <NativeSelect
        size="sm"
        label={t`Detained`}
        value={about.detained === undefined ? '' : String(about.detained)}
        onChange={(event) =>
          put({
            detained: event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'true',
          })
        }
        data={[
          { value: '', label: t`not stated` },
          { value: 'false', label: t`no` },
          { value: 'true', label: t`yes` },
        ]}
      />
      <CommitInput
        label={t`Court (code)`}
        placeholder="NYC"
        value={about.court ?? ''}
        onCommit={(court) => put({ court })}
      />
      <NativeSelect
        size="sm"
        label={t`Circuit`}
        value={about.circuit === undefined ? '' : String(about.circuit)}
        onChange={(event) =>
          put({ circuit: event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value) })
        }
        data={[
          { value: '', label: t`not stated` },
          ...Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            label: index === 11 ? 'D.C.' : String(index + 1),
          })),
        ]}
      />
      <NativeSelect
        size="sm"
        label={t`Time zone`}
        value={about.timeZone ?? ''}
        onChange={(event) => put({ timeZone: event.currentTarget.value })}
        data={[
          { value: '', label: t`not stated` },
          ...zonesWith(about.timeZone).map((zone) => ({ value: zone, label: zoneName(zone) })),
        ]}
      />
      <CommitInput
        type="date"
        label={t`Client’s birth date`}
        value={file.client?.bornOn ?? ''}
        onCommit={(bornOn) => {
          const { client: _, ...rest } = file;
          setFaults(edit(bornOn === '' ? rest : { ...rest, client: { bornOn } }));
        }}
      />
      {faults.length > 0 && (
        <div className={styles.fault}>
          <FaultLines faults={faults} />
        </div>
      )}
      <p className={styles.note}>
        <Trans>The birth date is needed only where a clock depends on an age.</Trans>
      </p>
    </div>
  );
}

const zonesWith = (zone: string | undefined): readonly string[] =>
  zone === undefined || ZONES.includes(zone) ? ZONES : [zone, ...ZONES];
