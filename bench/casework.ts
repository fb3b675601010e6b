// The benchmark of casework: a full installation under load over HTTP, beside what PostgreSQL alone takes on this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '#api/open-installation.ts';
import { addDays, formatDay } from '#core/calendar/day.ts';
import { momentAt } from '#core/calendar/zone.ts';
import { withClient } from '#store/database/with-client.ts';
import { appends, type BenchCase, posts, reads, sampleCases } from './casework/append-load.ts';
import { bareInserts, baselineAppends } from './casework/baseline.ts';
import { administratorOf, type BenchOrganisation, fillTo, makeBenchOrganisation } from './casework/fill.ts';
import { personNumber } from './casework/invented-person.ts';
import { type Latencies, runClosedLoop, runOpenLoop } from './casework/open-loop.ts';
import { measurePages } from './casework/page-load.ts';
import { memoryOf, type Place, type Served, startServer } from './casework/serve-process.ts';
import type { Figure } from './figure.ts';

/** A smaller run says so in its results: `CASES=20000 npm run bench casework`. */
const CASES = Number(process.env['CASES'] ?? 1_000_000);
const ORGANISATIONS = Math.max(2, Math.min(500, Math.floor(CASES / 200)));
/** Of the largest organisation, whose queue and search are measured. */
const LARGEST = Math.min(20_000, Math.floor(CASES / 5));
const FEW = Math.min(10_000, Math.floor(CASES / 2));

const CONNECTIONS = 50;
const RATE = 150;
const SECONDS = 60;
const SATURATION_SECONDS = 30;
const READS = 1500;

export async function benchCasework(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
  const place: Place = { dataFolder: join(folder, 'data'), keyFile: join(folder, 'key'), port: 17_440 };
  try {
    return await measure(place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(place: Place): Promise<Figure[]> {
  const figures: Figure[] = [];
  const fresh = await startServer(place);
  await fresh.stop();
  figures.push({
    id: 'start on a new folder',
    value: round(fresh.firstAnswer),
    unit: 's',
    target: { atMost: 15 },
  });

  const organisations = await fill(place, undefined, spread(FEW, Math.floor(FEW / 5)), 1);
  const small = await startServer(place);
  const few = await measureAppends(small, place, organisations, 1);
  await small.stop();
  await fill(place, organisations, spread(CASES, LARGEST), 2);
  const full = await measureAll(place, organisations);
  const { firstAnswer } = full;
  figures.push(
    { id: 'start on the full folder', value: round(firstAnswer), unit: 's', target: { atMost: 5 } },
    { id: 'cases', value: CASES, unit: 'cases' },
    { id: 'events', value: full.events, unit: 'events' },
    { id: `append at ${RATE}/s, p50`, value: round(full.open.p50), unit: 'ms', target: { atMost: 8 } },
    { id: `append at ${RATE}/s, p99`, value: round(full.open.p99), unit: 'ms', target: { atMost: 40 } },
    {
      id: 'appends refused',
      value: refusedOf(full.open) + refusedOf(full.closed),
      unit: 'requests',
      target: { atMost: 0 },
    },
    {
      id: 'append at saturation',
      value: round(full.closed.perSecond),
      unit: '1/s',
      baseline: round(full.baseline),
    },
    {
      id: 'saturation against the baseline',
      value: round(full.closed.perSecond / full.baseline, 2),
      unit: 'ratio',
      target: { atLeast: 0.3 },
    },
    { id: 'bare inserts', value: round(full.bare), unit: '1/s' },
    {
      id: `p50 with ${CASES} cases against ${FEW}`,
      value: round(full.open.p50 / few.open.p50, 2),
      unit: 'ratio',
      baseline: round(few.open.p50),
    },
    ...full.reading,
    { id: 'memory of the server, highest', value: full.memory.own, unit: 'MiB', target: { atMost: 400 } },
    { id: 'memory of PostgreSQL', value: full.memory.others, unit: 'MiB' },
  );
  return figures;
}

/** So many cases in all, so many of them in the first organisation. */
const spread = (cases: number, largest: number) =>
  Array.from({ length: ORGANISATIONS }, (_, n) =>
    n === 0 ? largest : Math.floor((cases - largest) / (ORGANISATIONS - 1)),
  );

async function fill(
  place: Place,
  made: BenchOrganisation[] | undefined,
  sizes: readonly number[],
  seed: number,
): Promise<BenchOrganisation[]> {
  const { dataFolder, keyFile } = place;
  const store = { dataFolder, keyFile, databaseUrl: undefined, databaseOwnerUrl: undefined };
  const installation = await openInstallation(store, { as: 'server', log: () => undefined, now: Date.now });
  try {
    const organisations = made ?? [];
    await withClient(administratorOf(dataFolder), async (administrator) => {
      while (organisations.length < sizes.length)
        organisations.push(await makeBenchOrganisation(installation, administrator, organisations.length));
    });
    await fillTo(dataFolder, organisations, sizes, seed);
    return organisations;
  } finally {
    await installation.close();
  }
}

type Appended = { open: Latencies; closed: Latencies; events: number };

type Measured = Appended & {
  firstAnswer: number;
  baseline: number;
  bare: number;
  reading: Figure[];
  memory: { own: number; others: number };
};

/** Starts the server on what is there and measures everything, and the baselines beside it. */
async function measureAll(place: Place, organisations: readonly BenchOrganisation[]): Promise<Measured> {
  const administrator = administratorOf(place.dataFolder);
  const server = await startServer(place);
  const { cases, ...appended } = await measureAppends(server, place, organisations, 2);
  const reading = await readingFigures(server, organisations, cases);
  const memory = memoryOf(server.process.pid as number);
  const baseline = await baselineAppends(administrator, cases, SATURATION_SECONDS);
  const bare = await bareInserts(administrator, cases, SATURATION_SECONDS / 3);
  await server.stop();
  return { ...appended, firstAnswer: server.firstAnswer, baseline, bare, reading, memory };
}

async function measureAppends(
  server: Served,
  { dataFolder }: Place,
  organisations: readonly BenchOrganisation[],
  seed: number,
): Promise<Appended & { cases: BenchCase[] }> {
  const today = formatDay(momentAt('America/New_York', Date.now()).day);
  const { cases, events } = await withClient(administratorOf(dataFolder), async (client) => ({
    cases: await sampleCases(client, organisations, 40_000, seed),
    events: Number((await client.query('select count(*) from event')).rows[0]?.count),
  }));
  const half = Math.floor(cases.length / 2);
  const load = (from: number, to?: number) => appends(server.port, CONNECTIONS, cases.slice(from, to), today);
  // Statements are prepared and code is compiled before anything counts.
  await runOpenLoop(load(0, half), RATE, 10);
  const open = await runOpenLoop(load(0, half), RATE, SECONDS);
  const closed = await runClosedLoop(load(half), SATURATION_SECONDS);
  return { open, closed, events, cases };
}

/** Reads one after another, as pages ask for them. */
async function readingFigures(
  { port }: Served,
  organisations: readonly BenchOrganisation[],
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  const [largest] = organisations as readonly [BenchOrganisation];
  const one = { ...largest, caseId: '', version: 0 };
  const until = formatDay(addDays(momentAt('America/New_York', Date.now()).day, 30));
  const queue = await runOpenLoop(
    reads(port, 2, [one], () => '/v1/clocks?limit=50'),
    40,
    READS / 40,
  );
  const month = await runOpenLoop(
    reads(port, 2, [one], () => `/v1/clocks?limit=50&until=${until}`),
    40,
    READS / 40,
  );
  const search = await runOpenLoop(
    posts(port, 2, largest.token, '/v1/clients/search', (n) => ({
      name: personNumber(n * 7).names[0]?.whole,
    })),
    20,
    READS / 20,
  );
  const page = await measurePages(port, cases.slice(0, READS));
  return [
    { id: 'case page data, p99', value: round(page.p99), unit: 'ms', target: { atMost: 40 } },
    {
      id: `clock queue of ${LARGEST} cases, p99`,
      value: round(Math.max(queue.p99, month.p99)),
      unit: 'ms',
      target: { atMost: 50 },
    },
    {
      id: `client search of ${LARGEST} cases, p99`,
      value: round(search.p99),
      unit: 'ms',
      target: { atMost: 100 },
    },
    {
      id: 'reads refused',
      value: [queue, month, search, page].reduce((sum, each) => sum + refusedOf(each), 0),
      unit: 'requests',
      target: { atMost: 0 },
    },
  ];
}

const refusedOf = ({ refused }: Latencies) => Object.values(refused).reduce((sum, count) => sum + count, 0);

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
