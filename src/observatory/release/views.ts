// The names under which the Parquet files of a release are queried: one view a table, and the events and facts beside them.
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { sqlName, sqlText } from '#observatory/duckdb.ts';

export type View = {
  name: string;
  /** Its files, as a pattern below the folder of the release. */
  files: string;
};

/** The views of a release's folder by name: `tables/A_TblCase/*.parquet` is A_TblCase, `orphans.parquet` is orphans. */
export async function listViews(folder: string): Promise<View[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const patterns = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.parquet'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .map((path) => (path.includes('/') ? `${dirname(path)}/*.parquet` : path));
  return [...new Set(patterns)]
    .map((files) => ({
      name: files.includes('/') ? basename(dirname(files)) : basename(files, '.parquet'),
      files,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The SQL that makes a view, its files below a folder, or relative where none is given. */
export function viewSql({ name, files }: View, folder?: string): string {
  const place = folder === undefined ? files : join(folder, files);
  return `CREATE VIEW ${sqlName(name)} AS SELECT * FROM read_parquet(${sqlText(place)});`;
}
