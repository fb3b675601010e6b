// Finds the kind of a release by asking each source whether it knows it.
import type { Input } from '#observatory/release/content.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Source } from '#observatory/release/source.ts';

/**
 * The first source that recognises the file or folder. Where none does, a source that found it damaged says so: its words
 * are better than that nobody knows it. Throws ReleaseRefusal.
 */
export async function recogniseSource(sources: readonly Source[], { path, file }: Input): Promise<Source> {
  const refusals: ReleaseRefusal[] = [];
  for (const source of sources) {
    try {
      if (await source.recognise(path)) return source;
    } catch (error) {
      if (!(error instanceof ReleaseRefusal)) throw error;
      refusals.push(error);
    }
  }
  throw (
    refusals[0] ??
    new ReleaseRefusal({
      code: 'unknown-kind-of-release',
      file,
      found: 'none of their tables, headers or sheets',
      expected: `a release of one of these kinds: ${sources.map(({ kind }) => kind).join(', ')}`,
    })
  );
}
