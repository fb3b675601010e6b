// The files of a release of ICE's rows: one, or those of a folder and of the folders in it.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { listFolder } from '#observatory/archive/folder.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** A file to read: its path, and what messages call it. */
export type Input = { kind: 'workbook' | 'parquet'; path: string; file: string };

/** Workbooks and Parquet files by name; the names of the others. Throws ReleaseRefusal where the path cannot be read. */
export async function listInputs(path: string, file: string): Promise<{ inputs: Input[]; others: string[] }> {
  const inputs: Input[] = [];
  const others: string[] = [];
  for (const each of await filesAt(path, file)) {
    const kind = kindOf(each.file);
    if (kind === undefined) others.push(each.file);
    else inputs.push({ kind, ...each });
  }
  return { inputs, others };
}

/** The file, or the files of the folder in their order, without hidden ones and those by which Excel locks another. */
async function filesAt(path: string, file: string): Promise<Omit<Input, 'kind'>[]> {
  try {
    if ((await stat(path)).isFile()) return [{ path, file }];
    return (await listFolder(path, file))
      .filter(({ name }) => !/(?:^|\/)\./.test(name) && !basename(name).startsWith('~$'))
      .map((member) => ({ path: member.path, file: member.name }));
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new ReleaseRefusal({
      code: 'unreadable-release',
      file,
      found: message,
      expected: 'a file or folder',
    });
  }
}

function kindOf(name: string): Input['kind'] | undefined {
  if (/\.parquet$/i.test(name)) return 'parquet';
  return /\.xlsx$/i.test(name) ? 'workbook' : undefined;
}
