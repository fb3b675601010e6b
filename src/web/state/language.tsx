// The language of the page: its words, its direction, and the switch from one to another.
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { directionOf, keepLanguage, type Language, readLanguage } from './preferences.ts';

const CATALOGUES = {
  en: () => import('../locales/en/messages.po'),
  es: () => import('../locales/es/messages.po'),
  ar: () => import('../locales/ar/messages.po'),
} satisfies Record<Language, unknown>;

type LanguageState = { language: Language; setLanguage: (language: Language) => void };

const LanguageContext = createContext<LanguageState>({ language: 'en', setLanguage: () => {} });

/** Loads the words of a language and gives them, and the direction of its script, to the page. */
async function activate(language: Language): Promise<void> {
  const { messages } = await CATALOGUES[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Begun while the rest of the page still loads. */
const started = readLanguage();
const ready = activate(started);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setActive] = useState<Language | null>(null);
  useEffect(() => {
    void ready.then(() => setActive(started));
  }, []);
  const setLanguage = useCallback((next: Language) => {
    void activate(next).then(() => {
      keepLanguage(next);
      setActive(next);
    });
  }, []);
  if (language === null) return null;
  return (
    <LanguageContext value={{ language, setLanguage }}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageState {
  return use(LanguageContext);
}
