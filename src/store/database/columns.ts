// Rows turned into columns, as `unnest` takes them: many rows with one statement of a constant text.

/** One list of values for each name. */
export function columnsOf<Row, Name extends keyof Row>(
  rows: readonly Row[],
  names: readonly Name[],
): Row[Name][][] {
  return names.map((name) => rows.map((row) => row[name]));
}
