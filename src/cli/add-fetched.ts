// Adds to the ledger what a download brought.
import type { AddToLedger } from '#observatory/fetch/fetch-release.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Progress } from '#observatory/release/source.ts';

/** Throws ReleaseRefusal where the file is not taken in. */
export function addFetched(
  observatory: string,
  { now, progress }: { now: () => number; progress: Progress },
): AddToLedger {
  return async (path, file) => {
    // DuckDB and the readers are large and only this needs them.
    const { addRelease } = await import('#observatory/release/ledger.ts');
    const { SOURCES } = await import('#observatory/release/sources.ts');
    const added = await addRelease({ path, file, observatory, sources: SOURCES, now: now(), progress });
    if ('refused' in added) throw new ReleaseRefusal(added.refused);
    return added.id;
  };
}
