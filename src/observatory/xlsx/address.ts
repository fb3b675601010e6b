// Addresses of cells: `B7` is row 7, column 2.

/** The last row and column that a sheet can have. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The row and column of an address; undefined where it is none. */
export function addressOf(ref: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** The letters of a column: 28 is `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
