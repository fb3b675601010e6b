// How a person was found: by which name or number, and how well the forms agree. Never a score of the person.

export const MATCH_WAYS = ['a-number', 'phone', 'email', 'name'] as const;
export type MatchWay = (typeof MATCH_WAYS)[number];

/**
 * Of a name. Exact: the same letters. Folded: the same but for accents, script and order. Skeleton: spellings of one
 * sound.
 */
export const MATCH_FORMS = ['exact', 'folded', 'skeleton'] as const;
export type MatchForm = (typeof MATCH_FORMS)[number];
