// Compares two releases of one kind, table by table: which rows came, changed and vanished.
import { join } from 'node:path';
import { compareTable, type TableDiff } from '#observatory/release/compare-table.ts';
import { keepKeys, writeKeys } from '#observatory/release/differing-keys.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import { withReader } from '#observatory/release/reader.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Release } from '#observatory/release/release.ts';
import type { Progress } from '#observatory/release/source.ts';

export type ReleaseDiff = { from: string; to: string; tables: TableDiff[] };

export type DiffRequest = {
  observatory: string;
  from: Release;
  to: Release;
  progress: Progress;
  /** A new file, `.parquet` or `.csv`, for the keys of the rows that differ; written only when asked for. */
  keysTo?: string | undefined;
};

/** Counts by table what differs from one release to the other. Throws ReleaseRefusal: releases-differ-in-kind. */
export async function diffReleases(request: DiffRequest): Promise<ReleaseDiff> {
  const { observatory, from, to, keysTo, progress } = request;
  if (from.kind !== to.kind)
    throw new ReleaseRefusal({
      code: 'releases-differ-in-kind',
      file: '<arguments>',
      found: `${from.kind} and ${to.kind}`,
      expected: 'two releases of one kind',
    });
  const sideOf = (release: Release, name: string) => {
    const report = release.tables.find((table) => table.name === name);
    const files = join(releaseFolder(observatory, release.id), 'tables', name, '*.parquet');
    return report && { report, files };
  };
  return withReader(observatory, [from.id, to.id], async ({ duckdb, scratch }) => {
    const tables: TableDiff[] = [];
    progress.stage('compare tables');
    for (const name of new Set([...to.tables, ...from.tables].map((table) => table.name))) {
      const table = await compareTable(duckdb, { name, from: sideOf(from, name), to: sideOf(to, name) });
      tables.push(table);
      const { loaded = 0, repaired = 0 } = to.tables.find((each) => each.name === name) ?? {};
      progress.advance({ rows: loaded + repaired });
      if (keysTo !== undefined) await keepKeys(duckdb, table);
    }
    if (keysTo !== undefined) await writeKeys(duckdb, { scratch, out: keysTo });
    return { from: from.id, to: to.id, tables };
  });
}
