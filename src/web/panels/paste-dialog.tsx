// Takes the text of a case file.

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useActs } from '../shell/acts.tsx';
import styles from '../shell/shell.module.css';
import { Dialog } from './dialog.tsx';

export function PasteDialog() {
  const { t } = useLingui();
  const { open, close } = useActs();
  const [text, setText] = useState('');
  return (
    <Dialog title={t`Paste a case`} size={640}>
      <Textarea
        data-autofocus
        label={t`Text of the case file`}
        description={t`It is read here and sent nowhere.`}
        rows={12}
        dir="ltr"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.dialogActs}>
        <Button disabled={text.trim() === ''} onClick={() => open(text, { name: t`Pasted text` })}>
          <Trans>Open</Trans>
        </Button>
        <Button variant="subtle" onClick={close}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
