// Asks before a case with unsaved changes gives way to another.

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { OpenCase } from '../case/open-case.ts';
import { type Origin, useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';
import { Dialog } from './dialog.tsx';

export function ReplaceDialog({ opened, from }: { opened: OpenCase; from: Origin }) {
  const { t } = useLingui();
  const { close, show, replace } = useActs();
  return (
    <Dialog title={t`The open case is not saved`}>
      <p>
        <Trans>Its changes are kept nowhere but on this page.</Trans>
      </p>
      <div className={styles.dialogActs}>
        <Button onClick={() => show({ panel: 'save' })}>
          <Trans>Save it first</Trans>
        </Button>
        <Button variant="default" onClick={() => replace(opened, from)}>
          <Trans>Drop the changes</Trans>
        </Button>
        <Button variant="subtle" onClick={close}>
          <Trans>Keep it open</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
