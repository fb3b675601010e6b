// The head of the page: which case is open, and the acts on it.

import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { NEW_CASE_ID } from '../case/draft.ts';
import { Icon } from '../icons/icon.tsx';
import { useDesk } from '../state/desk.tsx';
import { useActs } from './acts.tsx';
import { BrandMark } from './brand-mark.tsx';
import styles from './header.module.css';
import { LanguageMenu } from './language-menu.tsx';
import { OpenMenu } from './open-menu.tsx';
import { SchemeMenu } from './scheme-menu.tsx';

export function Header() {
  const { t } = useLingui();
  const { show } = useActs();
  const { state, unsaved } = useDesk();
  const { id } = state.current.file.case;
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <BrandMark />
        <span className={styles.name}>Recourse</span>
        <span className={styles.case}>
          <bdi>{id === NEW_CASE_ID ? t`New case` : id}</bdi>
          {unsaved && (
            <span className={styles.unsaved}>
              <Trans>not saved</Trans>
            </span>
          )}
        </span>
      </div>
      <p className={styles.promise}>
        <Icon name="lock" size={14} />
        <Trans>Computed in this browser. Nothing is sent.</Trans>
      </p>
      <div className={styles.acts} role="toolbar" aria-label={t`The case`}>
        <Button
          size="xs"
          className={styles.button}
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => show({ panel: 'event', mode: 'new' })}
        >
          <span className={styles.label}>
            <Trans>New event</Trans>
          </span>
        </Button>
        <OpenMenu />
        <span className={styles.wide}>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<Icon name="save" size={16} />}
            onClick={() => show({ panel: 'save' })}
          >
            <Trans>Save</Trans>
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<Icon name="print" size={16} />}
            onClick={() => show({ panel: 'print' })}
          >
            <Trans>Print</Trans>
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<Icon name="calendar" size={16} />}
            onClick={() => show({ panel: 'calendar' })}
          >
            <Trans>Calendar</Trans>
          </Button>
        </span>
        <span className={styles.narrow}>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size={34} aria-label={t`More`}>
                <Icon name="more" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<Icon name="save" size={16} />} onClick={() => show({ panel: 'save' })}>
                <Trans>Save</Trans>
              </Menu.Item>
              <Menu.Item
                leftSection={<Icon name="print" size={16} />}
                onClick={() => show({ panel: 'print' })}
              >
                <Trans>Print</Trans>
              </Menu.Item>
              <Menu.Item
                leftSection={<Icon name="calendar" size={16} />}
                onClick={() => show({ panel: 'calendar' })}
              >
                <Trans>Calendar</Trans>
              </Menu.Item>
              <Menu.Item leftSection={<Icon name="help" size={16} />} onClick={() => show({ panel: 'help' })}>
                <Trans>Help and keys</Trans>
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
        <LanguageMenu />
        <SchemeMenu />
        <span className={styles.wide}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t`Help and keys`}
            title={t`Help and keys`}
            onClick={() => show({ panel: 'help' })}
          >
            <Icon name="help" />
          </ActionIcon>
        </span>
      </div>
    </header>
  );
}
