// Chooses the language of the page.

import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { Icon } from '../icons/icon.tsx';
import { useLanguage } from '../state/language.tsx';
import { LANGUAGES, type Language } from '../state/preferences.ts';

/** Each language in its own words, as its readers look for it. */
const NAMES: Record<Language, string> = { en: 'English', es: 'Español', ar: 'العربية (غير مراجَعة)' };

export function LanguageMenu() {
  const { t } = useLingui();
  const { language, setLanguage } = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t`Language`} title={t`Language`}>
          <Icon name="language" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={(value) => setLanguage(value as Language)}>
          {LANGUAGES.map((one) => (
            <Menu.RadioItem key={one} value={one} lang={one} closeMenuOnClick>
              {NAMES[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
