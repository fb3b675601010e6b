// Finds and reads the files that a call names: files, folders, and `-` for what is piped in.
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MOST_BYTES } from '#contract/case-file.ts';
import { type Fault, faultOfFile } from '#contract/faults.ts';

/** A file by the name the user gave it, with its bytes or with why there are none. */
export type CaseInput = { file: string; bytes: Uint8Array } | { file: string; fault: Fault };

export type CaseInputs = {
  /** One file was named, and no folder: the answer is that of one case. */
  single: boolean;
  /** Read one by one as they are asked for, so that a folder of any size needs the room of one file. */
  inputs: Iterable<CaseInput>;
};

/** The files that the words of a call name. A folder stands for its own `.json` files, in the order of their names. */
export function findCaseInputs(names: readonly string[], cwd: string): CaseInputs {
  const [only] = names;
  const single = names.length === 1 && only !== undefined && !isFolder(resolve(cwd, only));
  return { single, inputs: readAll(names, cwd) };
}

function* readAll(names: readonly string[], cwd: string): Iterable<CaseInput> {
  for (const name of names) {
    const path = resolve(cwd, name);
    if (name === '-' || !isFolder(path)) {
      yield readInput(name, name === '-' ? 0 : path);
      continue;
    }
    const files = filesOf(path);
    if ('error' in files) {
      yield unreadable(name, files.error);
    } else if (files.length === 0) {
      const fault = {
        file: name,
        code: 'empty-folder',
        found: 'no file that ends in .json',
        expected: 'case files',
      } as const;
      yield { file: name, fault: faultOfFile(fault) };
    } else {
      for (const file of files) yield readInput(join(name, file), join(path, file));
    }
  }
}

function filesOf(folder: string): string[] | { error: unknown } {
  try {
    return (
      readdirSync(folder, { withFileTypes: true })
        // A pipe or device in the folder would keep the call waiting.
        .filter(
          (entry) => (entry.isFile() || entry.isSymbolicLink()) && entry.name.toLowerCase().endsWith('.json'),
        )
        .map((entry) => entry.name)
        .sort((a, b) => (a < b ? -1 : 1))
    );
  } catch (error) {
    return { error };
  }
}

function readInput(file: string, source: string | 0): CaseInput {
  try {
    if (source !== 0) {
      const { size } = statSync(source);
      if (size > MOST_BYTES) return tooLarge(file, `${size} bytes`);
    }
    const bytes = readUpTo(source, MOST_BYTES + 1);
    return bytes.length > MOST_BYTES ? tooLarge(file, 'more than that') : { file, bytes };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Pipes and devices have no size beforehand, so that reading stops by itself at the limit. */
function readUpTo(source: string | 0, most: number): Uint8Array {
  const descriptor = source === 0 ? 0 : openSync(source, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    while (size < most) {
      const chunk = new Uint8Array(Math.min(65_536, most - size));
      const read = readChunk(descriptor, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    return Buffer.concat(chunks);
  } finally {
    if (source !== 0) closeSync(descriptor);
  }
}

/** A pipe whose writer is slow says EAGAIN while it has nothing yet. */
function readChunk(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function tooLarge(file: string, found: string): CaseInput {
  const expected = `at most 10 MB (${MOST_BYTES} bytes)`;
  return { file, fault: faultOfFile({ file, code: 'too-large', found, expected }) };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'a file or folder that you may not read',
  EPERM: 'a file or folder that you may not read',
  EISDIR: 'a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'a name that is too long',
};

function unreadable(file: string, error: unknown): CaseInput {
  const { code = '' } = error as NodeJS.ErrnoException;
  const found = REASONS[code] ?? `the error ${code || String(error)}`;
  return {
    file,
    fault: faultOfFile({ file, code: 'not-readable', found, expected: 'a case file or a folder of them' }),
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
