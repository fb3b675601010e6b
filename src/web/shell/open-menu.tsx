// Opens a case: from a file, from the clipboard, one of the fictional examples, or a new one.

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { EXAMPLES } from '../case/examples.ts';
import { chooseFile } from '../case/files.ts';
import { Icon } from '../icons/icon.tsx';
import { useActs } from './acts.tsx';
import styles from './header.module.css';
import { useOpenExample } from './use-open-example.ts';

export function OpenMenu() {
  const { i18n } = useLingui();
  const { openFile, startNew, show } = useActs();
  const openExample = useOpenExample();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          className={styles.button}
          leftSection={<Icon name="open" size={16} />}
        >
          <span className={styles.label}>
            <Trans>Open</Trans>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="file" size={16} />}
          onClick={() => chooseFile().then((file) => file && openFile(file))}
        >
          <Trans>Open a case file…</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="paste" size={16} />} onClick={() => show({ panel: 'paste' })}>
          <Trans>Paste a case…</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="plus" size={16} />} onClick={startNew}>
          <Trans>New case</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>
          <Trans>Fictional examples</Trans>
        </Menu.Label>
        {EXAMPLES.map((example) => (
          <Menu.Item key={example.file} onClick={() => openExample(example)}>
            {i18n._(example.title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
