// Names with the transliteration of the package any-ascii, which the core takes as an argument.
import anyAscii from 'any-ascii';
import { matchNames, type NameMatch } from '#core/name/match-names.ts';
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

/** How well the forms of a name match those of others, and why; undefined where they do not. It says nothing of the persons. */
export function nameMatcher(name: string): (other: string) => NameMatch | undefined {
  const keys = nameKeys(name, anyAscii);
  return (other) => matchNames(keys, nameKeys(other, anyAscii));
}
