// Finds the release that a user names, and the one that was published before it.
import { nearest } from '#contract/nearest.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Release } from '#observatory/release/release.ts';

/** The release of an id, or of a beginning that only one id has. Throws ReleaseRefusal: unknown-release. */
export function getRelease(releases: readonly Release[], wanted: string): Release {
  const exact = releases.find(({ id }) => id === wanted);
  const begun = releases.filter(({ id }) => wanted !== '' && id.startsWith(wanted));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (found !== undefined) return found;
  const close = nearest(
    wanted,
    releases.map(({ id }) => id),
  );
  throw new ReleaseRefusal({
    code: 'unknown-release',
    file: '<arguments>',
    path: wanted,
    found: begun.length > 1 ? `the beginning of ${begun.length} ids` : wanted,
    expected: 'the id of a release, or its beginning',
    ...(close !== undefined && { nearest: close }),
  });
}

/** Of releases in the order of publication, the last of the same kind before this one. */
export function findReleaseBefore(releases: readonly Release[], { id, kind }: Release): Release | undefined {
  const at = releases.findIndex((release) => release.id === id);
  return releases.slice(0, at).findLast((release) => release.kind === kind);
}
