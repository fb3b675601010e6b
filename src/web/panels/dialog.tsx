// The frame that all dialogs share. The lock of scrolling that Mantine brings writes a style element into the page, which
// the page's policy refuses: so it is off.

import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';

export function Dialog({
  title,
  size = 520,
  children,
}: {
  title: string;
  size?: number;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { close } = useActs();
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size}
      centered
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t`Close` }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 120 }}
    >
      <div className={styles.dialog}>{children}</div>
    </Modal>
  );
}
