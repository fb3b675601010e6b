// Asks what goes on the sheet, each time anew where a clock discloses protected relief.

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../icons/icon.tsx';
import { clocksToPrint, prepareSheet } from '../print/print-sheet.ts';
import { useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';
import { useDesk } from '../state/desk.tsx';
import { Dialog } from './dialog.tsx';

export function PrintDialog() {
  const { t } = useLingui();
  const { close } = useActs();
  const { answer, asOf } = useDesk();
  const [government, setGovernment] = useState(false);
  const [done, setDone] = useState(false);
  const [withProtected, setProtected] = useState(false);
  const sheet = { government, done, protected: withProtected };
  const count = clocksToPrint({ clocks: answer.clocks, asOf, sheet }).length;
  const hidden = clocksToPrint({ clocks: answer.clocks, asOf, sheet: { ...sheet, protected: true } }).filter(
    (clock) => clock.protected,
  ).length;
  const print = () => {
    flushSync(() => prepareSheet(sheet));
    window.print();
    close();
  };
  return (
    <Dialog title={t`Print a sheet for the client`}>
      <p>
        <Trans>
          Large dates and plain words, in the language of this page, without the reference of the case.
        </Trans>
      </p>
      <Checkbox
        checked={government}
        onChange={(event) => setGovernment(event.currentTarget.checked)}
        label={t`Also the government’s clocks`}
      />
      <Checkbox
        checked={done}
        onChange={(event) => setDone(event.currentTarget.checked)}
        label={t`Also what is done and ended`}
      />
      {hidden > 0 && (
        <Checkbox
          checked={withProtected}
          onChange={(event) => setProtected(event.currentTarget.checked)}
          label={
            <Plural
              value={hidden}
              one="Also # clock that discloses protected relief"
              other="Also # clocks that disclose protected relief"
            />
          }
          description={t`Who reads this sheet learns of it. Print it only if it is safe where the sheet will be.`}
        />
      )}
      <div className={styles.dialogActs}>
        <Button
          data-autofocus
          leftSection={<Icon name="print" size={16} />}
          disabled={count === 0}
          onClick={print}
        >
          <Plural value={count} _0="Nothing to print" one="Print # clock" other="Print # clocks" />
        </Button>
        <Button variant="subtle" onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
