// Every fault of a file that could not be opened, or what may be a slip in one that was.

import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Fault } from '#contract/faults.ts';
import { useActs } from '../shell/acts.tsx';
import { FaultLines } from '../shell/fault-lines.tsx';
import styles from '../shell/shell.module.css';
import { Dialog } from './dialog.tsx';

export function FaultsDialog({
  name,
  faults,
  opened,
}: {
  name: string;
  faults: readonly Fault[];
  opened?: true;
}) {
  const { t } = useLingui();
  const { close } = useActs();
  return (
    <Dialog title={opened ? t`Opened, with something to check` : t`The file was not opened`} size={640}>
      <p>
        {opened ? (
          <Trans>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            is open. These may be slips:
          </Trans>
        ) : (
          <Trans>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            has faults. The case that was open before is unchanged.
          </Trans>
        )}
      </p>
      <FaultLines faults={faults} places />
      <div className={styles.dialogActs}>
        <Button onClick={close}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
