// ICE's rows of arrests, detainers, detention, encounters and removals, as the Deportation Data Project publishes them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openDuckDb } from '#observatory/duckdb.ts';
import { findHeader } from '#observatory/enforcement/header.ts';
import { listInputs } from '#observatory/enforcement/inputs.ts';
import { loadRows } from '#observatory/enforcement/load-rows.ts';
import { parquetHeader } from '#observatory/enforcement/read-parquet.ts';
import { workbookHeaders } from '#observatory/enforcement/read-workbook.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Source } from '#observatory/release/source.ts';

/**
 * One workbook or Parquet file, or a folder of several. A source that is never taken in is recognised, so that it is told
 * as such; where nothing is recognised, what could not be read is refused.
 */
export const enforcementSource: Source = { kind: 'enforcement', recognise, load: loadRows };

async function recognise(path: string): Promise<boolean> {
  const { inputs } = await listInputs(path, basename(path));
  if (inputs.length === 0) return false;
  const spill = await mkdtemp(join(tmpdir(), 'recourse-recognise-'));
  const files = inputs.map((input) => input.path);
  const { duckdb, close } = await openDuckDb({ folders: [], files, spill, memoryMiB: 200 });
  const refusals: ReleaseRefusal[] = [];
  try {
    for (const input of inputs) {
      try {
        const headers = input.kind === 'parquet' ? parquetHeader(input, duckdb) : workbookHeaders(input);
        for await (const cells of headers)
          if (findHeader(cells, { file: input.file, path: '$' }) !== undefined) return true;
      } catch (error) {
        if (!(error instanceof ReleaseRefusal)) throw error;
        if (error.fault.code === 'refused-source') return true;
        refusals.push(error);
      }
    }
  } finally {
    close();
    await rm(spill, { recursive: true });
  }
  if (refusals[0] !== undefined) throw refusals[0];
  return false;
}
