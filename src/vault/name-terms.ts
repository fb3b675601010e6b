// Names with the transliteration of the package any-ascii, which the core takes as an argument.
import anyAscii from 'any-ascii';
import { matchNames as matchForms, type NameMatch } from '#core/name/match-names.ts';
import { nameKeys } from '#core/name/name-keys.ts';

/** Under which forms a name is found: every part of it, and neighbours written as one. */
export function searchKeysOf(name: string): { kind: 'name-folded' | 'name-skeleton'; value: string }[] {
  const keys = nameKeys(name, anyAscii);
  const folded = new Set(keys.map((each) => each.folded));
  const skeletons = new Set(keys.flatMap((each) => each.skeletons));
  return [
    ...[...folded].map((value) => ({ kind: 'name-folded' as const, value })),
    ...[...skeletons].map((value) => ({ kind: 'name-skeleton' as const, value })),
  ];
}

/** How well the forms of two names match, and why; undefined where they do not. It says nothing of the persons. */
export function matchNames(a: string, b: string): NameMatch | undefined {
  return matchForms(nameKeys(a, anyAscii), nameKeys(b, anyAscii));
}
