// The thread in which one file is looked into: it opens the sealed file, and says what it found.
import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '#contract/problems.ts';
import { CHUNK_BYTES, openDocument } from '#vault/document-cipher.ts';
import type { ByteSource } from './byte-source.ts';
import { scanFile } from './scan-file.ts';
import type { ScanJob, ScanResult } from './scan-in-worker.ts';

const { path, place, key, size, type } = workerData as ScanJob;
const file = await open(path);
try {
  await scanFile(opened(), type);
  answer({});
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  const { code, message: detail, facts } = error;
  answer({ problem: { code, detail, facts } });
} finally {
  await file.close();
}

function answer(result: ScanResult): void {
  parentPort?.postMessage(result);
}

/** Scans go forward or stay near: the chunk that was opened last is kept. */
function opened(): ByteSource {
  const read = async (offset: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };
  let last = { from: -1, bytes: Buffer.alloc(0) };
  const chunkAt = async (at: number) => {
    const from = at - (at % CHUNK_BYTES);
    if (from !== last.from) {
      const range = { from, to: Math.min(size, from + CHUNK_BYTES) };
      last = {
        from,
        bytes: Buffer.concat(await Array.fromAsync(openDocument(key, place, { size, read }, range))),
      };
    }
    return last;
  };
  return {
    size,
    read: async (offset, length) => {
      const to = Math.min(size, offset + length);
      const parts: Buffer[] = [];
      for (let at = offset; at < to; ) {
        const { from, bytes } = await chunkAt(at);
        const part = bytes.subarray(at - from, to - from);
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    },
  };
}
