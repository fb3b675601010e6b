// A file is looked into in a thread: its answer is the same, its memory is bounded, and what takes too long is not taken.
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createDeflate } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { sealDocument } from '#vault/document-cipher.ts';
import { makeKey } from '#vault/seal.ts';
import { HARMLESS } from '../../../../test/document-corpus/harmless.ts';
import { HOSTILE } from '../../../../test/document-corpus/hostile.ts';
import { type ScanJob, scanInWorker } from './scan-in-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'recourse-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Pieces = Iterable<Buffer> | AsyncIterable<Buffer>;

async function jobOf(name: string, type: ScanJob['type'], pieces: Pieces): Promise<ScanJob> {
  const job = { path: join(folder, name), place: { org: 'o', fileId: name }, key: makeKey(), size: 0, type };
  async function* counted() {
    for await (const piece of pieces) {
      job.size += piece.length;
      yield piece;
    }
  }
  await writeFile(job.path, sealDocument(job.key, job.place, counted()));
  return job;
}

const fileCalled = (name: string) =>
  [...HARMLESS, ...HOSTILE].find((one) => one.name === name) as (typeof HOSTILE)[0];

test('a sealed file gets the answer that the file gets', async () => {
  const { type, bytes } = fileCalled('a PDF with its objects packed');
  await scanInWorker(await jobOf('good', type, [bytes]));
  const hostile = fileCalled('a script in a packed object');
  await expect(scanInWorker(await jobOf('bad', hostile.type, [hostile.bytes]))).rejects.toMatchObject({
    code: 'dangerous-file',
    facts: { reason: 'pdf-active' },
  });
});

test('what takes too long is not taken, and the next file is', async () => {
  const { type, bytes } = fileCalled('a notice of one page');
  const job = await jobOf('slow', type, [bytes]);
  await expect(scanInWorker(job, { seconds: 0, heapMb: 128 })).rejects.toMatchObject({
    facts: { reason: 'too-long' },
  });
  await scanInWorker(job);
});

test('neither a large file nor one that unpacks to hundreds of megabytes takes memory of their size', async () => {
  function* many(count: number) {
    for (let n = 0; n < count; n++) yield Buffer.alloc(1_000_000, 'q 1 0 0 1 0 0 cm /Im1 Do Q\n');
  }
  async function* bomb() {
    yield Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nstream\n');
    yield* Readable.from(many(250)).pipe(createDeflate()) as AsyncIterable<Buffer>;
    yield Buffer.from('\nendstream\n%%EOF\n');
  }
  function* large() {
    yield Buffer.from('%PDF-1.7\n');
    yield* many(60);
  }
  const jobs = [
    await jobOf('bomb', 'application/pdf', bomb()),
    await jobOf('large', 'application/pdf', large()),
  ];
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before);
  }, 20);
  for (const job of jobs) await scanInWorker(job);
  clearInterval(watch);
  expect(most / 1_000_000).toBeLessThan(50);
}, 60_000);
