// Writes into a release what a person needs to use it without Recourse: a description, a data dictionary, and views for DuckDB.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sqlText } from '#observatory/duckdb.ts';
import type { ColumnReport, Release, TableReport } from '#observatory/release/release.ts';
import { type Stored, storedRows } from '#observatory/release/stored.ts';
import { viewSql } from '#observatory/release/views.ts';

export type CatalogRequest = {
  release: Release;
  stored: readonly Stored[];
  /** Where the release will lie. */
  place: string;
};

/** Writes README.md, dictionary.json and open.sql into `folder`. */
export async function writeCatalog(folder: string, request: CatalogRequest): Promise<void> {
  await writeFile(join(folder, 'open.sql'), `${openLines(request).join('\n')}\n`);
  await writeFile(join(folder, 'dictionary.json'), `${JSON.stringify(dictionaryOf(request), null, 2)}\n`);
  await writeFile(join(folder, 'README.md'), `${readmeLines(request).join('\n')}\n`);
}

function openLines({ release, stored, place }: CatalogRequest): string[] {
  return [
    `-- The tables of the release ${release.id} as views. In DuckDB: .read open.sql`,
    '-- The files of the views are looked for in this folder: name it anew if you move it.',
    `SET file_search_path = ${sqlText(place)};`,
    ...stored.map((view) => viewSql(view)),
  ];
}

/** The share of stored rows without a value; null where the column or every row is missing. */
export function missingShare(table: TableReport, { missing }: ColumnReport): number | null {
  const rows = storedRows(table);
  return missing === undefined || rows === 0 ? null : missing / rows;
}

function dictionaryOf({ release: { id, kind, tables }, stored }: CatalogRequest): object {
  return {
    release: id,
    kind,
    tables: tables.map((table) => ({
      name: table.name,
      file: table.file,
      rows: storedRows(table),
      key: table.key,
      columns: table.columns.map((column) => ({ ...column, missingShare: missingShare(table, column) })),
    })),
    derived: besides(tables, stored).map(({ name, rows, columns }) => ({ name, rows, columns })),
  };
}

/** What is stored besides the tables: events, facts, repairs and what was set aside. */
function besides(tables: readonly TableReport[], stored: readonly Stored[]): Stored[] {
  return stored.filter(({ name }) => tables.every((table) => table.name !== name));
}

function readmeLines({ release, stored, place }: CatalogRequest): string[] {
  const { id, kind, status, source, sha256, publishedOn, addedAt, readBy, tables } = release;
  return [
    `# ${id}`,
    '',
    `A release of the kind ${kind}, read from \`${source}\` (SHA-256 \`${sha256}\`) by Recourse ${readBy} at ${addedAt}; ` +
      `${publishedOn === null ? 'the day of publication is not known' : `published on ${publishedOn.date} (${publishedOn.basis})`}. ` +
      `It is ${status}: \`recourse release report ${id}\` tells what became of every row.`,
    '',
    'Open it with DuckDB:',
    '',
    '```sh',
    `duckdb -init '${join(place, 'open.sql')}'`,
    '```',
    '',
    'Every table has the official columns, the record number `row` in the file (from 1, header not counted), and `quality`: ' +
      'what was wrong with the row. `dictionary.json` has all of this for programs.',
    ...tables.flatMap((table) => [
      '',
      `## ${table.name}`,
      '',
      `${storedRows(table).toLocaleString('en-US')} rows from \`${table.file}\`` +
        `${table.key.length === 0 ? '' : `, by ${table.key.map((name) => `\`${name}\``).join(', ')}`}.`,
      '',
      '| column | type | missing | note |',
      '|---|---|---|---|',
      ...table.columns.map((column) => columnLine(table, column)),
    ]),
    ...besides(tables, stored).flatMap(({ name, rows, columns }) => [
      '',
      `## ${name}`,
      '',
      `${rows.toLocaleString('en-US')} rows, made by Recourse.`,
      '',
      '| column | type |',
      '|---|---|',
      ...columns.map((column) => `| \`${column.name}\` | ${column.type} |`),
    ]),
  ];
}

function columnLine(table: TableReport, column: ColumnReport): string {
  const { name, nameInFile, type = 'not stored', note } = column;
  const share = missingShare(table, column);
  const notes = [
    ...(nameInFile === undefined ? [] : [`\`${nameInFile}\` in the file`]),
    ...(note === undefined ? [] : [note]),
  ];
  const cells = [
    `\`${name}\``,
    type,
    share === null ? '' : `${(share * 100).toFixed(1)} %`,
    notes.join('; '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
