// Writes the running clocks as a calendar file whose entries say nothing of the case.

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { calendarFile, countCalendarEntries } from '#contract/calendar-file.ts';
import { downloadText } from '../case/files.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';
import { useDesk } from '../state/desk.tsx';
import { useLanguage } from '../state/language.tsx';
import { calendarUids } from './calendar-uids.ts';
import { Dialog } from './dialog.tsx';

export function CalendarDialog() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { close, say } = useActs();
  const { answer, asOf, state } = useDesk();
  const [withGovernment, setWithGovernment] = useState(false);
  const clocks = useMemo(
    () =>
      answer.clocks.filter(
        ({ kind, onRequest }) => onRequest !== true && (withGovernment || kind !== 'government'),
      ),
    [answer, withGovernment],
  );
  const entries = countCalendarEntries(clocks, asOf);
  const save = async () => {
    const uidOf = await calendarUids(state.current.file.case.id, clocks);
    const text = calendarFile({
      clocks,
      asOf,
      now: Date.now(),
      uidOf,
      language: language === 'es' ? 'es' : 'en',
    });
    const name = 'case-tasks.ics';
    downloadText({ name, text, type: 'text/calendar' });
    say({ text: t`Saved:`, name });
    close();
  };
  return (
    <Dialog title={t`Export to a calendar`}>
      <p>
        <Trans>
          Calendars are shared, synchronised and shown on locked screens. Every entry therefore says only
          “Case task”: no rule, no form, no reference.
        </Trans>
      </p>
      <Checkbox
        checked={withGovernment}
        onChange={(event) => setWithGovernment(event.currentTarget.checked)}
        label={t`Also the government’s clocks`}
      />
      <div className={styles.dialogActs}>
        <Button
          data-autofocus
          disabled={entries === 0}
          leftSection={<Icon name="calendar" size={16} />}
          onClick={save}
        >
          <Plural value={entries} _0="No entries to save" one="Save # entry" other="Save # entries" />
        </Button>
        <Button variant="subtle" onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
