// The whole page takes a dropped file or a pasted case, and shows that it does.
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useActs } from './acts.tsx';
import styles from './shell.module.css';
import { isTyping } from './use-keys.ts';

export function DropTarget() {
  const { openFile, open } = useActs();
  const { t } = useLingui();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving the window, not one of the elements in it.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file);
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) void openFile(file);
      else if (text.trimStart().startsWith('{')) open(text, { name: t`Clipboard` });
    };
    const listeners = { dragover: drag, dragenter: drag, dragleave: leave, drop, paste };
    for (const [type, listener] of Object.entries(listeners))
      addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        removeEventListener(type, listener as EventListener);
    };
  }, [openFile, open, t]);
  if (!over) return null;
  return (
    <div className={styles.drop} aria-hidden="true">
      <div>
        <Icon name="file" size={36} />
        <p>
          <Trans>Drop the case file to open it</Trans>
        </p>
        <p className={styles.dropQuiet}>
          <Trans>It is read here and sent nowhere.</Trans>
        </p>
      </div>
    </div>
  );
}
