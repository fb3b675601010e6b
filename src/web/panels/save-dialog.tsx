// Saves the case file, and asks about the facts that a shared file leaves out.

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { writeCaseFile } from '#contract/case-file-write.ts';
import { downloadText } from '../case/files.ts';
import { leaveOut } from '../case/leave-out.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';
import { useDesk } from '../state/desk.tsx';
import { Dialog } from './dialog.tsx';

export function SaveDialog() {
  const { t } = useLingui();
  const { close, say } = useActs();
  const { state, act } = useDesk();
  const { file } = state.current;
  const shared = leaveOut(file);
  const marked = shared.events + shared.fields;
  const [all, setAll] = useState(false);
  const name = `${file.case.id.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.json`;
  const save = () => {
    const complete = all || marked === 0;
    downloadText({ name, text: writeCaseFile(complete ? file : shared.file), type: 'application/json' });
    // A file that leaves something out does not hold the whole case: the page goes on warning before it is left.
    if (complete) act({ act: 'save', fileName: name });
    say({ text: complete ? t`Saved:` : t`Saved without what is left out:`, name });
    close();
  };
  return (
    <Dialog title={t`Save the case file`}>
      <p>
        <Trans>The file is written to this device. It is the only place where the case is kept.</Trans>
      </p>
      {marked > 0 && (
        <Checkbox
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
          label={t`Include what a shared file leaves out`}
          description={
            <Plural
              value={marked}
              one="# fact: places of custody, checks, consents, outcomes or departures. Include it in a file that you keep for yourself."
              other="# facts: places of custody, checks, consents, outcomes or departures. Include them in a file that you keep for yourself."
            />
          }
        />
      )}
      <div className={styles.dialogActs}>
        <Button data-autofocus leftSection={<Icon name="save" size={16} />} onClick={save}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="subtle" onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
