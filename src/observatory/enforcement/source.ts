// ICE's rows of arrests, detainers, detention, encounters and removals, as the Deportation Data Project publishes them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckDb } from '#observatory/duckdb.ts';
import { isRowsOfIce } from '#observatory/enforcement/header.ts';
import { listInputs } from '#observatory/enforcement/inputs.ts';
import { loadRows } from '#observatory/enforcement/load-rows.ts';
import { parquetHeader } from '#observatory/enforcement/read-parquet.ts';
import { workbookHeaders } from '#observatory/enforcement/read-workbook.ts';
import type { Source } from '#observatory/release/source.ts';

/** One workbook or Parquet file, or a folder of several. A source that is refused is recognised, so that it is refused. */
export const enforcementSource: Source = { kind: 'enforcement', recognise, load: loadRows };

async function recognise(path: string): Promise<boolean> {
  const { inputs } = await listInputs(path, path);
  const spill = await mkdtemp(join(tmpdir(), 'recourse-recognise-'));
  const files = inputs.map((input) => input.path);
  const { duckdb, close } = await openDuckDb({ folders: [], files, spill, memoryMiB: 200 });
  try {
    for (const input of inputs) {
      const headers = input.kind === 'parquet' ? parquetHeader(input, duckdb) : workbookHeaders(input);
      if (await isRowsOfIce(headers, input.file)) return true;
    }
    return false;
  } finally {
    close();
    await rm(spill, { recursive: true });
  }
}
