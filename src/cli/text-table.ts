// A table as lines of text: each column as wide as its widest cell, numbers to the right.
import { type Paint, pad, padLeft, printable, widthOf } from '#cli/layout.ts';

export type TextColumn = { title: string; align?: 'right' };

/** The lines of a table, its heading first. Cells may come from outside: control characters are made visible. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  paint: Paint,
): string[] {
  const cells = rows.map((row) => row.map(printable));
  const widths = columns.map(({ title }, n) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[n] ?? '')), widthOf(title)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, n) =>
        columns[n]?.align === 'right' ? padLeft(cell, widths[n] ?? 0) : pad(cell, widths[n] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [paint('dim', line(columns.map(({ title }) => title))), ...cells.map(line)];
}
