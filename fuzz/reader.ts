// Feeds the reader of case files damaged files: each must give a history or faults with true places, without crash or hang.
import { isDeepStrictEqual } from 'node:util';
import { readCaseFile } from '#contract/case-file.ts';
import { writeCaseFile } from '#contract/case-file-write.ts';
import { FAULTS, type Fault } from '#contract/faults.ts';
import { damaged } from './damage.ts';
import { randomFrom } from './random.ts';
import { validCaseFile } from './valid-case-file.ts';

/** A file that takes longer counts as a hang: the largest damaged one takes milliseconds. */
const MOST_MILLISECONDS = 2000;

type Accepted = Extract<ReturnType<typeof readCaseFile>, { history: unknown }>;

export type FuzzResult = {
  files: number;
  accepted: number;
  refused: number;
  /** How often each fault was reported. */
  codes: Readonly<Record<string, number>>;
  slowest: number;
  /** What was wrong with the reader, and the seed by which to see it again. */
  failures: readonly { seed: number; damages: readonly string[]; why: string }[];
};

/** Reads `files` damaged files, of the seeds from `seed` on. */
export function fuzzReader({ files, seed }: { files: number; seed: number }): FuzzResult {
  const codes: Record<string, number> = {};
  const failures: { seed: number; damages: readonly string[]; why: string }[] = [];
  let accepted = 0;
  let slowest = 0;
  for (let n = seed; n < seed + files; n += 1) {
    const { input, damages } = damagedFileOf(n);
    const began = performance.now();
    try {
      const read = readCaseFile(input, { file: 'damaged.json' });
      if ('history' in read) accepted += 1;
      else for (const { code } of read.faults) codes[code] = (codes[code] ?? 0) + 1;
      const why = whatIsWrong(input, read);
      if (why !== undefined) failures.push({ seed: n, damages, why });
    } catch (error) {
      failures.push({ seed: n, damages, why: `it threw: ${String(error)}` });
    }
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > MOST_MILLISECONDS) failures.push({ seed: n, damages, why: `it took ${Math.round(took)} ms` });
  }
  return { files, accepted, refused: files - accepted, codes, slowest, failures };
}

/** The damaged file of a seed: to look at one that failed. */
export function damagedFileOf(seed: number): ReturnType<typeof damaged> {
  return damaged(writeCaseFile(validCaseFile(seed % 5000)), randomFrom(seed));
}

function whatIsWrong(input: string | Uint8Array, read: ReturnType<typeof readCaseFile>): string | undefined {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if ('history' in read) return whatIsWrongWithHistory(text, read);
  if (read.faults.length === 0) return 'neither a history nor a fault';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return read.faults.map((fault) => whatIsWrongWithFault(fault, lines)).find((why) => why !== undefined);
}

function whatIsWrongWithHistory(text: string, read: Accepted): string | undefined {
  let written: { events: unknown[] };
  try {
    written = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'it accepted what is no JSON';
  }
  const { events } = read.history;
  if (events.length !== written.events.length || events.includes(undefined as never))
    return 'it lost an event';
  const again = readCaseFile(writeCaseFile(read.caseFile), { file: 'again.json' });
  if (!('history' in again)) return `what was written from it is refused: ${JSON.stringify(again.faults[0])}`;
  return isDeepStrictEqual(again.history, read.history)
    ? undefined
    : 'what was written from it reads differently';
}

function whatIsWrongWithFault(fault: Fault, lines: readonly string[]): string | undefined {
  const { path, line, column, code, found, expected } = fault;
  const text = lines[line - 1];
  if (!(code in FAULTS)) return `a fault of an unknown code, ${code}`;
  if (!path.startsWith('$')) return `a path that is no JSONPath, ${path}`;
  if (found === '' || expected === '') return `a fault without words, ${code}`;
  if (text === undefined) return `a fault in line ${line} of ${lines.length}`;
  return column >= 1 && column <= text.length + 1
    ? undefined
    : `a fault in column ${column} of ${text.length}`;
}

if (import.meta.main) {
  const files = Number(process.argv[2] ?? 100_000);
  const seed = Number(process.argv[3] ?? 1);
  const { failures, ...rest } = fuzzReader({ files, seed });
  console.log(JSON.stringify({ ...rest, slowest: `${rest.slowest.toFixed(1)} ms` }, null, 2));
  for (const failure of failures.slice(0, 20)) console.error(JSON.stringify(failure));
  console.error(failures.length === 0 ? 'No failures.' : `${failures.length} failures.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
