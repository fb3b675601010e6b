// Writes small releases of the court for tests: every table with its header and a row, but for what a test says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CourtTable, readCourtTables } from '#observatory/court/tables.ts';

const TABLES = readCourtTables();

/** The header and rows of a table: columns by name, the key counted from 1 where it is not given, all others empty. */
export function tableText(name: string, rows: readonly Readonly<Record<string, string>>[]): string {
  const { columns, key } = TABLES.get(name) as CourtTable;
  const lines = rows.map((row, at) =>
    columns.map((column) => row[column.name] ?? (key.includes(column.name) ? String(at + 1) : '')).join('\t'),
  );
  return [columns.map((column) => column.name).join('\t'), ...lines].map((line) => `${line}\r\n`).join('');
}

/**
 * A release in the folder, as the court lays it out. `files`: bytes instead of what a file of that name would hold, null
 * for none. Count.txt counts what is there.
 */
export function writeCourtRelease(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): void {
  const all = new Map<string, string | Uint8Array | null>();
  const counts: string[] = [];
  for (const [name, table] of TABLES) {
    const path = table.part === 'main' ? `${name}.csv` : `Lookup/${name}.csv`;
    const content = files[`${name}.csv`] ?? tableText(name, [{}]);
    all.set(path, files[`${name}.csv`] === null ? null : content);
    const lines = Buffer.from(content).toString('latin1').split('\n').length - 2;
    counts.push(`${name}\t${lines}\r\n`);
  }
  all.set('Count.txt', counts.join(''));
  for (const [name, content] of Object.entries(files))
    if (!TABLES.has(name.replace(/\.csv$/, ''))) all.set(name, content);
  for (const [path, content] of all) {
    if (content === null) continue;
    const place = join(folder, 'EOIR Case Data', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
