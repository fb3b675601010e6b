// The files of a release of ICE's rows: one, or those of a folder.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** A file to read: its path, and what messages call it. */
export type Input = { kind: 'workbook' | 'parquet'; path: string; file: string };

/** Workbooks and Parquet files by name; the names of the others. Throws ReleaseRefusal where the path cannot be read. */
export async function listInputs(path: string, file: string): Promise<{ inputs: Input[]; others: string[] }> {
  const names = await namesIn(path).catch((error: Error) => {
    throw new ReleaseRefusal({
      code: 'unreadable-release',
      file,
      found: error.message,
      expected: 'a file or folder',
    });
  });
  const inputs: Input[] = [];
  const others: string[] = [];
  for (const name of names ?? [undefined]) {
    const kind = kindOf(name ?? path);
    if (kind === undefined) others.push(name ?? file);
    else if (name === undefined) inputs.push({ kind, path, file });
    else inputs.push({ kind, path: join(path, name), file: name });
  }
  return { inputs, others };
}

/** The files of a folder in their order, without hidden ones and those that Excel locks; undefined for a file. */
async function namesIn(path: string): Promise<string[] | undefined> {
  if ((await stat(path)).isFile()) return undefined;
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

function kindOf(name: string): Input['kind'] | undefined {
  if (/\.parquet$/i.test(name)) return 'parquet';
  return /\.xlsx$/i.test(name) ? 'workbook' : undefined;
}
