// Measures taking in releases: speed against plain DuckDB, memory, growth, rows lost, workbooks, kills.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '#observatory/synthesize/synthesize.ts';
import type { Figure } from './figure.ts';
import { readAgainstTruth } from './ingest-truth.ts';
import { measureProcess } from './process-tree.ts';
import { killDuringAdd } from './release-kills.ts';

const CASES = [100_000, 1_000_000, 3_000_000];
const COMPARED_CASES = 500_000;
const TIMES = 3;
const SEEDS = 50;
const KILLS = 1000;

const recourse = join(import.meta.dirname, '../bin/recourse');
const workbooks = join(import.meta.dirname, '../../shared/real-data/ice-detention-statistics');

export async function benchIngest(): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'recourse-ingest-'));
  try {
    return [
      ...(await againstDuckDb(root)),
      ...(await wholePipeline(root)),
      ...(await againstTruth()),
      ...(await officialWorkbooks(root)),
      ...(await kills()),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Zip to checked Parquet with row fates, and the plain way: unpack, then DuckDB. In turn, the best of each. */
async function againstDuckDb(root: string): Promise<Figure[]> {
  const zip = join(root, 'clean.zip');
  const { bytes } = await synthesize({ out: zip, cases: COMPARED_CASES, seed: 1, defects: 'none' });
  const loads: number[] = [];
  const plain: { inflate: number; convert: number }[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const script = (name: string) => {
      const folder = join(root, name);
      const out = execFileSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), zip, folder]);
      rmSync(folder, { recursive: true });
      return JSON.parse(String(out));
    };
    loads.push(script('ingest-load').seconds);
    plain.push(script('ingest-baseline'));
  }
  rmSync(zip);
  const load = Math.min(...loads);
  const baseline = Math.min(...plain.map(({ inflate, convert }) => inflate + convert));
  const convert = Math.min(...plain.map((each) => each.convert));
  return [
    { id: 'text', value: round(bytes / 1e6), unit: `MB of text, ${COMPARED_CASES} cases, clean` },
    { id: 'zip-to-parquet', value: round(load), unit: 's', baseline: round(baseline) },
    {
      id: 'zip-to-parquet-ratio',
      value: round(load / baseline),
      unit: 'of unpacking and then read_csv to Parquet',
      target: { atMost: 1.6 },
    },
    {
      id: 'to-unzipped-ratio',
      value: round(load / convert),
      unit: 'of read_csv to Parquet from unzipped files',
    },
  ];
}

/** `release add` as a user calls it, with everything that it does, on releases with defects at their real rates. */
async function wholePipeline(root: string): Promise<Figure[]> {
  const runs: { cases: number; bytes: number; seconds: number; peakMiB: number }[] = [];
  for (const cases of CASES) {
    const zip = join(root, 'release.zip');
    const data = join(root, 'data');
    const { bytes } = await synthesize({ out: zip, cases, seed: 2 });
    const run = await measureProcess(recourse, ['release', 'add', zip, '--json'], { RECOURSE_DATA: data });
    if (run.code !== 0) throw new Error(`release add ended with ${run.code}: ${run.err}`);
    runs.push({ cases, bytes, seconds: run.seconds, peakMiB: run.peakMiB });
    rmSync(zip);
    rmSync(data, { recursive: true });
  }
  const largest = runs.at(-1) as (typeof runs)[number];
  return [
    ...runs.flatMap(({ cases, bytes, seconds, peakMiB }): Figure[] => [
      { id: `add-${cases}`, value: round(seconds), unit: `s for ${round(bytes / 1e6)} MB of text` },
      { id: `memory-${cases}`, value: peakMiB, unit: 'MiB, whole process tree', target: { atMost: 2560 } },
    ]),
    {
      id: 'pipeline',
      value: round(largest.bytes / 1e6 / largest.seconds),
      unit: 'MB of text/s',
      target: { atLeast: 40 },
    },
    {
      id: 'growth-exponent',
      value: round(exponent(runs)),
      unit: 'of seconds over bytes (1 is linear)',
      target: { atMost: 1.05 },
    },
  ];
}

/** The slope of log seconds over log bytes between the smallest and the largest. */
function exponent(runs: readonly { bytes: number; seconds: number }[]): number {
  const [first, last] = [runs[0], runs.at(-1)] as [(typeof runs)[number], (typeof runs)[number]];
  return Math.log(last.seconds / first.seconds) / Math.log(last.bytes / first.bytes);
}

async function againstTruth(): Promise<Figure[]> {
  let agreeing = 0;
  let fates = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { compared, differing } = await readAgainstTruth(seed);
    if (differing.length === 0) agreeing += 1;
    else console.error(`seed ${seed}: ${differing.slice(0, 5).join('\n')}`);
    fates += compared.fates;
  }
  return [
    { id: 'truth-fates', value: fates, unit: 'damaged rows compared' },
    {
      id: 'truth-seeds',
      value: agreeing,
      unit: `of ${SEEDS} seeds agree in everything`,
      target: { atLeast: SEEDS },
    },
  ];
}

/** The official workbooks, which are not part of this repository. */
async function officialWorkbooks(root: string): Promise<Figure[]> {
  if (!existsSync(workbooks)) return [];
  const files = readdirSync(workbooks).filter((file) => file.endsWith('.xlsx'));
  const data = join(root, 'workbooks');
  let seconds = 0;
  for (const file of files) {
    const args = ['release', 'add', join(workbooks, file), '--json'];
    const run = await measureProcess(recourse, args, { RECOURSE_DATA: data });
    if (run.code !== 0) throw new Error(`${file}: ${run.err}`);
    seconds += run.seconds;
  }
  return [
    {
      id: 'workbooks',
      value: round(seconds),
      unit: `s for ${files.length}, a process each`,
      target: { atMost: 20 },
    },
  ];
}

async function kills(): Promise<Figure[]> {
  const { kills, intact, late, finished } = await killDuringAdd(KILLS);
  return [
    { id: 'kills-late', value: late, unit: 'kills came when the release was in the ledger' },
    {
      id: 'kills-intact',
      value: finished ? intact : 0,
      unit: `of ${kills} kills left the ledger intact`,
      target: { atLeast: kills },
    },
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
