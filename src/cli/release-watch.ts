// The command `recourse release watch`: fetches sources now and then every so often, and adds what is new.
import { join } from 'node:path';
import { addFetched } from '#cli/add-fetched.ts';
import { sizeText } from '#cli/amounts.ts';
import { CliError, type Command, type ExitCode, type Io } from '#cli/command.ts';
import { printable } from '#cli/layout.ts';
import { inObservatory } from '#cli/observatory.ts';
import { NO_PROGRESS } from '#cli/progress.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { type ReleaseFault, releaseFaultText } from '#contract/release-faults.ts';
import { REAL_EFFECTS } from '#observatory/fetch/effects.ts';
import type { Fetched } from '#observatory/fetch/fetch-release.ts';
import { fetchSource } from '#observatory/fetch/fetch-source.ts';
import { getSource } from '#observatory/fetch/sources.ts';
import { repeat } from '#observatory/fetch/watch.ts';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** A server of the public is not to be asked more often. */
const LEAST = 10 * UNITS.m;

export const releaseWatchCommand: Command = {
  name: 'release watch',
  summary: 'Fetch official sources on a schedule and add what is new to the observatory.',
  about: [
    'Asks at once, then every interval by the clock on the wall, and prints one line for each file. What fails is told and tried again the next time. It ends with Ctrl-C or SIGTERM, after the release that is being added.',
  ],
  arguments: [{ name: 'SOURCE', help: 'name of a source, as in "recourse release fetch"', many: true }],
  options: [
    { name: 'every', value: 'TIME', help: 'minutes, hours or days, such as 30m, 12h, 1d; 12h if left out' },
    { name: 'once', help: 'ask once and end: for a schedule of your own' },
  ],
  examples: ['recourse release watch court detention-statistics', 'recourse release watch court --every 1d'],
  run: ({ options, flags, words }, io) => {
    const every = intervalOf(options['every'] ?? '12h');
    return inObservatory({ io, json: false }, async (observatory) => {
      const sources = words.map((name) => ({ name, source: getSource(name, observatory) }));
      const stop = new AbortController();
      const onSignal = () => stop.abort();
      process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
      let code: ExitCode = 0;
      const round = async () => {
        code = 0;
        for (const { name, source } of sources)
          if (!(await ask(name, source, { observatory, io, signal: stop.signal }))) code = 1;
        if (flags.has('once')) stop.abort();
      };
      await repeat(round, { every, effects: REAL_EFFECTS, signal: stop.signal });
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      return flags.has('once') ? code : 0;
    });
  },
};

type Asking = { observatory: string; io: Io; signal: AbortSignal };

/** Fetches a source and prints a line for each file; whether all went well. */
async function ask(
  name: string,
  source: ReturnType<typeof getSource>,
  { observatory, io, signal }: Asking,
): Promise<boolean> {
  const { now } = REAL_EFFECTS;
  const say = (text: string) => io.out(`${new Date(now()).toISOString()} ${name}: ${printable(text)}\n`);
  let isWell = true;
  try {
    const results = fetchSource(source, {
      folder: join(observatory, 'downloads', name),
      add: addFetched(observatory, { now, progress: NO_PROGRESS }),
      effects: REAL_EFFECTS,
      progress: NO_PROGRESS,
      signal,
    });
    for await (const result of results) {
      say(textOf(result));
      if ('refused' in result) isWell = false;
    }
  } catch (error) {
    if (signal.aborted) return isWell;
    // A watch that ends at night is worse than one that says what went wrong and goes on.
    say(`failed: ${(error as Error).stack}`);
    isWell = false;
  }
  return isWell;
}

function textOf(result: Fetched | { refused: ReleaseFault }): string {
  if ('refused' in result) return releaseFaultText(result.refused);
  const { status, path, bytes, release } = result;
  return `${status}, ${path}, ${sizeText(bytes)}, ${release}`;
}

function intervalOf(text: string): number {
  const [, number, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const milliseconds = Number(number) * UNITS[unit as keyof typeof UNITS];
  if (milliseconds >= LEAST) return milliseconds;
  throw new CliError('wrong value', 2, [
    usageFault({
      code: 'wrong-option-value',
      path: '--every',
      found: text,
      expected: '10m or more, as 30m, 12h or 1d',
    }),
  ]);
}
