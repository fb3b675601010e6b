// The closest allowed name to a misspelt one.

/** Names longer than this are not compared: a name of the vocabulary never is. */
const LONGEST = 64;

/**
 * The candidate closest to `name`, or undefined where none is close: at most one edit in three letters (insert, delete,
 * replace, swap of neighbours; capitals and separators weigh nothing). Of equally close ones the first.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(name);
  if (wanted.length === 0 || name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const edits = distance(wanted, other);
    if (edits < least && edits < Math.max(wanted.length, other.length)) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Optimal string alignment distance (Damerau-Levenshtein without a second edit of a swapped pair). */
function distance(a: string, b: string): number {
  let twoAgo: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (before[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (before[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (twoAgo[column - 2] as number) + 1);
      }
      current.push(edits);
    }
    twoAgo = before;
    before = current;
  }
  return before[b.length] as number;
}
