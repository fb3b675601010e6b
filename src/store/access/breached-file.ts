// Looks a password up in a list of breached ones that the operator brought: a sorted file, searched and never loaded.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Longer than any line of such a file. */
const LINE_BYTES = 128;

/**
 * Whether the SHA-1 (40 hex digits, upper case) begins with a line of the file at `path`. A line is a SHA-1 or the first
 * ten or more digits of one, in upper case, with or without ":count" behind it; lines are sorted, as in the lists of
 * Have I Been Pwned "ordered by hash". Throws where the file cannot be read.
 */
export function isBreached(path: string, sha1: string): boolean {
  const file = openSync(path, 'r');
  try {
    let [low, high] = [0, fstatSync(file).size];
    // The line sought begins at `low` or later, and before `high`.
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const { start, digits } = lineAt(file, middle);
      if (digits === '' || start >= high) {
        high = middle;
        continue;
      }
      if (digits.length >= 10 && sha1.startsWith(digits)) return true;
      if (digits < sha1) low = start + digits.length;
      else high = middle;
    }
    const { digits } = lineAt(file, low);
    return digits.length >= 10 && sha1.startsWith(digits);
  } finally {
    closeSync(file);
  }
}

/** The first line that begins at or behind a place in the file; without digits where there is none. */
function lineAt(file: number, place: number): { start: number; digits: string } {
  const from = Math.max(0, place - 1);
  const buffer = Buffer.alloc(2 * LINE_BYTES);
  const text = buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, from));
  const skipped = place === 0 ? 0 : text.indexOf('\n') + 1;
  if (place !== 0 && skipped === 0) return { start: place, digits: '' };
  const [digits = ''] = /^[0-9A-F]*/.exec(text.slice(skipped)) ?? [];
  return { start: from + skipped, digits };
}
