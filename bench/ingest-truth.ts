// Adds heavily damaged made-up releases, one a seed, and counts how many agree in everything with the truth about them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courtSource } from '#observatory/court/source.ts';
import { openDuckDb } from '#observatory/duckdb.ts';
import { addRelease } from '#observatory/release/ledger.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import { synthesize } from '#observatory/synthesize/synthesize.ts';
import { type Comparison, compareWithTruth } from '../test/release-truth.ts';

/** As few as leave no table of the release empty. */
const CASES = 600;

/** A release of one seed, read and held to its truth. The folder is gone afterwards. */
export async function readAgainstTruth(seed: number): Promise<Comparison> {
  const root = mkdtempSync(join(tmpdir(), 'recourse-truth-'));
  try {
    const path = join(root, 'release.zip');
    const truth = await synthesize({
      out: path,
      cases: CASES,
      seed,
      defects: 'heavy',
      columns: seed % 2 === 0 ? '2025' : '2026',
      compression: seed % 3 === 0 ? 'store' : 'deflate',
    });
    const observatory = join(root, 'observatory');
    const progress = { stage: () => {}, advance: () => {} };
    const sources = [courtSource];
    const added = await addRelease({ path, file: path, observatory, sources, now: 0, progress });
    if ('refused' in added) throw new Error(JSON.stringify(added.refused));
    const folder = releaseFolder(observatory, added.id);
    const { duckdb, close } = await openDuckDb({ folders: [folder], spill: join(root, 'spill') });
    try {
      return await compareWithTruth(duckdb, { folder, release: added.release, truth });
    } finally {
      close();
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}
