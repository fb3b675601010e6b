// Language and colour scheme: the only two things that the desk keeps in the browser between visits.

export const LANGUAGES = ['en', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const LANGUAGE_KEY = 'recourse.language';
/** Where Mantine keeps the colour scheme that was chosen. */
const COLOR_SCHEME_KEY = 'mantine-color-scheme-value';

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The language chosen before, else the first of the browser's that the desk speaks, else English. */
export function readLanguage(): Language {
  const wanted = [readKept(LANGUAGE_KEY), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return LANGUAGES.find((language) => language === wanted.find(isLanguage)) ?? 'en';
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // A browser that keeps nothing: the choice holds until the page is left.
  }
}

/** `light`, `dark` or `auto` as chosen before; undefined if nothing was. */
export function readColorScheme(): string | undefined {
  return readKept(COLOR_SCHEME_KEY);
}

function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function isLanguage(tag: string | undefined): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}
