// The words that a rule of law may use, taken from the vocabulary of the case history.
import { EVENT_TYPES } from '#contract/events.ts';
import type { FieldCheck, Vocabulary } from '#law/vocabulary.ts';

/** Every event type with its fields and codes, in the shape in which the law's files are checked. */
export function historyVocabulary(): Vocabulary {
  return Object.fromEntries(
    [...EVENT_TYPES].map(([type, { fields }]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([name, { kind, codes, oneOf }]): [string, FieldCheck] => {
          if (kind === 'flag') return [name, [true, false]];
          return [name, codes ?? oneOf ?? 'any'];
        }),
      ),
    ]),
  );
}
