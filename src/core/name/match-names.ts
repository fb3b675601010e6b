// Compares two names part by part, in any order, and says how well their forms agree. It says nothing of the persons.
import type { NameKey } from '#core/name/name-keys.ts';

/**
 * `same`: every part has its counterpart, in the same letters but for marks. `close`: every part has one, some only by
 * sound; or one name lacks parts that the other has, and two or more agree in letters. `alike`: less agrees than that.
 */
export type MatchStrength = 'same' | 'close' | 'alike';

type Form = 'same-letters' | 'same-without-marks' | 'same-sound';

/** How the forms agree. */
export type MatchReason = Form | 'other-order' | 'other-spacing' | 'part-missing';

export type NameMatch = { strength: MatchStrength; why: readonly MatchReason[] };

/** Parts of the one name and of the other that agree. */
type Pair = { a: NameKey; b: NameKey; form: Form };

const FORMS: readonly { form: Form; agree: (a: NameKey, b: NameKey) => boolean }[] = [
  { form: 'same-letters', agree: (a, b) => a.exact === b.exact },
  { form: 'same-without-marks', agree: (a, b) => a.folded === b.folded },
  { form: 'same-sound', agree: (a, b) => a.skeletons.some((each) => b.skeletons.includes(each)) },
];

/** How two names match by their forms; undefined where too little agrees. */
export function matchNames(a: readonly NameKey[], b: readonly NameKey[]): NameMatch | undefined {
  const pairs = pairUp(a, b);
  const lacking = {
    a: partsWithout(
      b,
      pairs.map((pair) => pair.b),
    ),
    b: partsWithout(
      a,
      pairs.map((pair) => pair.a),
    ),
  };
  const strength = strengthOf(pairs, lacking);
  return strength && { strength, why: reasonsOf(pairs, lacking) };
}

/** The best form first, so that no part is taken by a weaker agreement. */
function pairUp(a: readonly NameKey[], b: readonly NameKey[]): Pair[] {
  const pairs: Pair[] = [];
  const isFree = (side: 'a' | 'b', key: NameKey) => !pairs.some((pair) => overlaps(pair[side], key));
  for (const { form, agree } of FORMS) {
    for (const one of a) {
      const other = b.find((key) => isFree('b', key) && isFree('a', one) && agree(one, key));
      if (other !== undefined) pairs.push({ a: one, b: other, form });
    }
  }
  return pairs;
}

const overlaps = (one: NameKey, other: NameKey) => one.from <= other.to && other.from <= one.to;

/** How many parts of a name are in none of its keys that found a counterpart. */
function partsWithout(name: readonly NameKey[], found: readonly NameKey[]): number {
  const covered = found.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return Math.max(0, ...name.map(({ to }) => to + 1)) - covered;
}

function strengthOf(pairs: readonly Pair[], lacking: { a: number; b: number }): MatchStrength | undefined {
  const bySound = pairs.filter(({ form }) => form === 'same-sound').length;
  const byLetters = pairs.length - bySound;
  if (pairs.length === 0) return undefined;
  if (lacking.a + lacking.b === 0) {
    if (bySound === 0) return 'same';
    return pairs.length > 1 ? 'close' : 'alike';
  }
  if (Math.min(lacking.a, lacking.b) > 0) return byLetters > 1 ? 'alike' : undefined;
  return byLetters > 1 && bySound === 0 ? 'close' : 'alike';
}

function reasonsOf(pairs: readonly Pair[], lacking: { a: number; b: number }): MatchReason[] {
  const inOrder = pairs.toSorted((one, other) => one.a.from - other.a.from).map(({ b }) => b.from);
  const isOtherSpacing = pairs.some(({ a, b }) => a.to - a.from !== b.to - b.from);
  return [
    ...FORMS.map(({ form }) => form).filter((form) => pairs.some((pair) => pair.form === form)),
    ...(inOrder.some((from, at) => from < (inOrder[at - 1] ?? 0)) ? (['other-order'] as const) : []),
    ...(isOtherSpacing ? (['other-spacing'] as const) : []),
    ...(lacking.a + lacking.b > 0 ? (['part-missing'] as const) : []),
  ];
}
