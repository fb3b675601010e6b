// Words of the law pack and the vocabulary, which exist in English and Spanish, on a page of any language.
import type { Text } from '#core/clock/rule.ts';
import { useLanguage } from '../state/language.tsx';
import type { Language } from '../state/preferences.ts';

/** The words themselves; English where the page's language has none. */
export function wordsIn(text: Text, language: Language): string {
  return language === 'es' ? text.es : text.en;
}

/** The same words with a capital letter, where they begin a label. */
export function capitalised({ en, es }: Text): Text {
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return { en: capital(en), es: capital(es) };
}

/** The words with their language marked, where it is not the page's, for screen readers, hyphenation and direction. */
export function RuleWords({ text }: { text: Text }) {
  const { language } = useLanguage();
  const words = wordsIn(text, language);
  return language === 'ar' ? (
    <bdi lang="en" dir="ltr">
      {words}
    </bdi>
  ) : (
    words
  );
}

/** Citations are English in every language. */
export function Citation({ children }: { children: string }) {
  const { language } = useLanguage();
  return language === 'en' ? (
    children
  ) : (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
