// Addresses of cells: `B7` is row 7, column 2.

/** The last row and column that a sheet can have. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The row and column of an address; undefined where it is none. Called for every cell: hence no pattern. */
export function addressOf(ref: string): { row: number; column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < ref.length; at += 1) {
    const letter = ref.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at;
  let row = 0;
  for (; at < ref.length; at += 1) {
    const digit = ref.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (row === 0 && digit === 0)) return undefined;
    row = row * 10 + digit;
  }
  const known = letters > 0 && row > 0 && row <= LAST_ROW && column <= LAST_COLUMN;
  return known ? { row, column } : undefined;
}

/** The letters of a column: 28 is `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
