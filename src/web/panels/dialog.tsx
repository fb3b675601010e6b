// The frame that all dialogs share.
import { Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';

export function Dialog({ title, size = 520, children }: { title: string; size?: number; children: ReactNode }) {
  const { t } = useLingui();
  const { close } = useActs();
  return (
    <Modal opened onClose={close} title={title} size={size} centered closeButtonProps={{ 'aria-label': t`Close` }}>
      <div className={styles.dialog}>{children}</div>
    </Modal>
  );
}
