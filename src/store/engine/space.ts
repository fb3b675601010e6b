// The room on the disk: writing is refused before PostgreSQL would have to stop, so that reading goes on.
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { ProblemError } from '#contract/problems.ts';

const MIB = 1024 * 1024;

/** Below this nothing more is written but who read what. Bytes; of a small disk less than of a large one. */
const RESERVE = { share: 1 / 20, least: 64 * MIB, most: 512 * MIB };
/** Below this not even that. */
const FLOOR = 8 * MIB;
/** Kept back in a file and given up where another program has filled the disk. */
const BALLAST = 32 * MIB;

/** Milliseconds. */
const LOOK_EVERY = 1_000;
const FRESH_FOR = 100;

export type Room = { free: number; reserve: number };

/** Free bytes on the disk of a folder, and how many of them are kept for reading. */
export function roomIn(folder: string): Room {
  const { bavail, blocks, bsize } = statfsSync(folder);
  const reserve = Math.min(RESERVE.most, Math.max(RESERVE.least, blocks * bsize * RESERVE.share));
  return { free: bavail * bsize, reserve };
}

/** Gives up what was kept back, where less is left than the database needs to go on. */
export function giveUpBallast(folder: string, ballast: string): void {
  if (roomIn(folder).free < FLOOR) rmSync(ballast, { force: true });
}

export class Space {
  readonly #folder: string;
  readonly #ballast: string | undefined;
  #room: Room;
  #lookedAt: number;
  #timer: NodeJS.Timeout | undefined;

  /** `ballast`: the file to keep room in; none where the database lies on another machine. */
  constructor(folder: string, ballast?: string) {
    this.#folder = folder;
    this.#ballast = ballast;
    this.#room = roomIn(folder);
    this.#lookedAt = performance.now();
    if (ballast !== undefined) {
      this.#timer = setInterval(() => void this.#balance(ballast), LOOK_EVERY).unref();
      void this.#balance(ballast);
    }
  }

  /** Throws ProblemError `no-space` where so many bytes more would leave too little to go on reading. */
  requireForWriting(bytes = 0): void {
    const { free, reserve } = this.#look();
    if (free - bytes < reserve) throw new ProblemError('no-space');
  }

  /** Throws ProblemError `no-space` where not even a reading could be recorded. */
  requireForReading(): void {
    if (this.#ballast !== undefined && this.#look().free < FLOOR && !existsSync(this.#ballast)) {
      throw new ProblemError('no-space');
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): Room {
    if (performance.now() - this.#lookedAt > FRESH_FOR) {
      this.#room = roomIn(this.#folder);
      this.#lookedAt = performance.now();
    }
    return this.#room;
  }

  async #balance(ballast: string): Promise<void> {
    giveUpBallast(this.#folder, ballast);
    // What was seen before may be from before the ballast was given up.
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    const { free, reserve } = this.#look();
    if (free > reserve + 2 * BALLAST && !existsSync(ballast)) {
      // Chance, because some disks store nothing for zeros.
      await writeFile(`${ballast}.part`, randomBytes(BALLAST), { mode: 0o600 })
        .then(() => rename(`${ballast}.part`, ballast))
        .catch(() => rmSync(`${ballast}.part`, { force: true }));
    }
  }
}
