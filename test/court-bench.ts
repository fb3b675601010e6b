// Loads single tables of the court for tests, and answers what is then in the store.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listMembers } from '#observatory/archive/list-members.ts';
import type { Member } from '#observatory/archive/member.ts';
import { type LoadedTable, loadTable } from '#observatory/court/load-table.ts';
import { placesOf } from '#observatory/court/places.ts';
import { storeChunk } from '#observatory/court/store-chunk.ts';
import { type CourtTable, readCourtTables } from '#observatory/court/tables.ts';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';

type StoredTable = LoadedTable & {
  /** Rows of the store, or of another Parquet file. */
  rows: (sql?: string, from?: string) => Promise<Record<string, unknown>[]>;
  /** The files of births. */
  birth: string;
};

export type CourtBench = {
  /** `expected`: rows by the court's own count. */
  load: (name: string, content: string | Uint8Array, expected?: number | null) => Promise<StoredTable>;
  close: () => void;
};

export async function openCourtBench(): Promise<CourtBench> {
  const tables = readCourtTables();
  const root = mkdtempSync(join(tmpdir(), 'court-bench-'));
  const { duckdb, close } = await openDuckDb({ folders: [root], spill: join(root, 'spill') });
  let loads = 0;
  return {
    load: async (name, content, expected = null) => {
      const folder = join(root, String(loads++));
      const input = join(folder, 'input');
      mkdirSync(input, { recursive: true });
      writeFileSync(join(input, `${name}.csv`), content);
      const [member] = (await listMembers(input, input)) as [Member];
      const places = placesOf(name, folder);
      const table = tables.get(name) as CourtTable;
      const loaded = await loadTable(
        { table, member, file: `${name}.csv`, expected, places },
        { advance: () => {}, handOver: (chunk) => storeChunk(duckdb, { table, places, chunk }) },
      );
      const rows = async (sql = '*', from = join(places.rows, '*.parquet')) => {
        const reader = await duckdb.runAndReadAll(
          `SELECT ${sql} FROM read_parquet(${sqlText(from)}) ORDER BY ALL`,
        );
        return reader.getRowObjectsJson();
      };
      return { ...loaded, rows, birth: join(places.birth, '*.parquet') };
    },
    close: () => {
      close();
      rmSync(root, { recursive: true });
    },
  };
}
