// Fetches all files of a source, one after the other; one that fails does not keep the others.
import type { ReleaseFault } from '#contract/release-faults.ts';
import { addressesOf, type Fetched, fetchRelease } from '#observatory/fetch/fetch-release.ts';
import type { FetchSource } from '#observatory/fetch/sources.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** What became of each file; of the source itself, where its page could not be read. */
export async function* fetchSource(
  source: FetchSource,
  options: Parameters<typeof fetchRelease>[1],
): AsyncGenerator<Fetched | { refused: ReleaseFault }> {
  const addresses = await orRefused(addressesOf(source, options));
  if ('refused' in addresses) yield addresses;
  else for (const address of addresses) yield orRefused(fetchRelease(address, options));
}

async function orRefused<T>(done: Promise<T>): Promise<T | { refused: ReleaseFault }> {
  try {
    return await done;
  } catch (error) {
    if (error instanceof ReleaseRefusal) return { refused: error.fault };
    throw error;
  }
}
