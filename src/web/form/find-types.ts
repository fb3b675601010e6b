// Finds types of events by their words in both languages, the best match first.
import { EVENT_GROUPS } from '#contract/events.ts';
import { CODE_WORDS } from '#contract/vocabulary/code-words.ts';
import type { EventShape } from '#contract/vocabulary/field.ts';
import type { Text } from '#core/clock/rule.ts';

type Topic = (typeof EVENT_GROUPS)[number];
type Found = Pick<Topic, 'group' | 'title'> & {
  types: readonly (readonly [string, EventShape])[];
};

/** Lower case and without accents, so that "peticion" finds "petición". */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The types whose title or help has every word, those found by their title first; where there are none, those whose
 * choices have them ("I-589", "credible fear"), else those whose topic has them. Grouped by topic; all of them, in the
 * order of the vocabulary, where nothing is sought.
 */
export function findTypes(wanted: string): Found[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const found = EVENT_GROUPS.map(({ group, title, types }) => ({
    group,
    title,
    types: Object.entries(types).map(([name, shape]) => {
      const places = [[name, ...both(shape.title)], both(shape.help), choicesOf(shape), both(title)];
      return { entry: [name, shape] as [string, typeof shape], rank: rankOf(words, places) };
    }),
  }));
  const best = Math.min(...found.flatMap(({ types }) => types.map(({ rank }) => rank)));
  if (best === Infinity) return [];
  return found
    .map(({ group, title, types }) => {
      const kept = types.filter(({ rank }) => rank <= Math.max(best, HELP)).sort((a, b) => a.rank - b.rank);
      return { group, title, types: kept.map(({ entry }) => entry), rank: kept[0]?.rank ?? Infinity };
    })
    .filter(({ types }) => types.length > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ group, title, types }) => ({ group, title, types }));
}

const HELP = 1;

const both = ({ en, es }: Text): string[] => [en, es];

function choicesOf({ fields }: EventShape): string[] {
  return Object.values(fields).flatMap(({ codes = [] }) =>
    codes.flatMap((code) => [code, ...both(CODE_WORDS[code] ?? { en: '', es: '' })]),
  );
}

/** How many places beyond the first must be read until every word is found; infinite where one is nowhere. */
function rankOf(words: readonly string[], places: readonly (readonly string[])[]): number {
  let text = '';
  for (const [rank, place] of places.entries()) {
    text += ` ${plain(place.join(' '))}`;
    if (words.every((word) => text.includes(word))) return rank;
  }
  return Infinity;
}
