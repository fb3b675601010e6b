// Tells how far a long command is: a line that is redrawn on a terminal, a line now and then elsewhere.
import { durationText, rowsText, sizeText } from '#cli/amounts.ts';
import type { Io } from '#cli/command.ts';
import type { Progress } from '#observatory/release/source.ts';

const REDRAW_MS = 100;
const PLAIN_MS = 10_000;
const BAR = 20;
/** A rate of the first moments says nothing. */
const RATE_FROM_SECONDS = 1;

type Stage = { name: string; total: number | undefined; bytes: number; rows: number; began: number };

/** `end` leaves the terminal clean. */
export type ShownProgress = Progress & { end: () => void };

/** Progress on stderr. `clock` answers milliseconds that only go forward. */
export function showProgress(
  io: Pick<Io, 'columns' | 'err'>,
  clock: () => number = () => performance.now(),
): ShownProgress {
  const { columns } = io;
  const isTerminal = columns !== undefined;
  let stage: Stage | undefined;
  let told = 0;
  const width = isTerminal ? columns - 1 : Number.POSITIVE_INFINITY;
  const say = (text: string) =>
    io.err(isTerminal ? `\r${[...text].slice(0, width).join('')}\u001b[K` : `${text}\n`);
  return {
    stage: (name, total) => {
      told = clock();
      stage = { name, total, bytes: 0, rows: 0, began: told };
      say(total === undefined ? name : `${name}  ${sizeText(total)}`);
    },
    advance: ({ bytes = 0, rows = 0 }) => {
      if (stage === undefined) return;
      stage.bytes += bytes;
      stage.rows += rows;
      const now = clock();
      if (now - told < (isTerminal ? REDRAW_MS : PLAIN_MS)) return;
      told = now;
      say(stageText(stage, { seconds: (now - stage.began) / 1000, width }));
    },
    end: () => {
      if (isTerminal && stage !== undefined) io.err('\r\u001b[K');
      stage = undefined;
    },
  };
}

/** For calls that print for programs. */
export const NO_PROGRESS: ShownProgress = { stage: () => {}, advance: () => {}, end: () => {} };

/** `reading  [##########..........]  50 %  1.2 GB of 2.4 GB  3,400,000 rows  95 MB/s  0:13 left`; without the bar where that is too wide. */
function stageText(
  { name, total, bytes, rows }: Stage,
  { seconds, width }: { seconds: number; width: number },
): string {
  const share = total === undefined || total === 0 ? undefined : Math.min(1, bytes / total);
  const rate = seconds < RATE_FROM_SECONDS ? 0 : bytes / seconds;
  const told = [
    ...(share === undefined ? [] : [`${Math.floor(share * 100)} %`]),
    ...(total === undefined
      ? bytes === 0
        ? []
        : [sizeText(bytes)]
      : [`${sizeText(bytes)} of ${sizeText(total)}`]),
    ...(rows === 0 ? [] : [rowsText(rows)]),
    ...(rate === 0 ? [] : [`${sizeText(rate)}/s`]),
    ...(rate === 0 || total === undefined ? [] : [`${durationText(Math.max(0, total - bytes) / rate)} left`]),
  ];
  const whole = [name, ...(share === undefined ? [] : [bar(share)]), ...told].join('  ');
  return whole.length <= width ? whole : [name, ...told].join('  ');
}

function bar(share: number): string {
  const full = Math.floor(share * BAR);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`;
}
