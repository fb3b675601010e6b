// How a person was found: by which name or number, and how well the forms agree. Never a score of the person.
import type { MatchReason, MatchStrength } from '#core/name/match-names.ts';

export const NUMBER_KINDS = ['a-number', 'phone', 'email'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** Of the forms of two names; the best first. */
export const MATCH_STRENGTHS = ['same', 'close', 'alike'] as const satisfies readonly MatchStrength[];

export const MATCH_REASONS = [
  'same-letters',
  'same-without-marks',
  'same-sound',
  'other-order',
  'other-spacing',
  'part-missing',
] as const satisfies readonly MatchReason[];
