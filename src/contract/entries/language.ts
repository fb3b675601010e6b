// The languages of a person, exactly enough to find an interpreter: language, dialect, how well, and what they read.
import { z } from 'zod';
import { line } from '#contract/api/values.ts';
import { script } from '#contract/entries/person.ts';

/** BCP 47, with ISO 639-3 where two letters do not exist: `es`, `zh-Hant`, `mam`, `quc`, `kjb`. */
export const languageTag = z
  .string()
  .max(35)
  .refine(
    (tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isLanguageTag(tag),
    'a language tag (BCP 47)',
  );

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The language of a tag without script and region, in its shortest code: `es` for `es-MX` and for `spa`. */
export function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

export const language = z.strictObject({
  tag: languageTag,
  /** As the person names it: `Todos Santos Mam`. */
  dialect: line(100).optional(),
  /** Best: what to interpret into. Well: a hearing can be held in it. Some: it cannot. */
  spoken: z.enum(['best', 'well', 'some']),
  reads: z.enum(['well', 'some', 'no']).optional(),
  script: script.optional(),
});
