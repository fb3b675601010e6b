// What tests of workbooks share: a small table, and its figures as they were read.
import type { Grid } from '#observatory/detention-statistics/grid.ts';
import { figuresOf, readWorkbook } from '#observatory/detention-statistics/read-workbook.ts';
import type { ValueOf } from './grid-of-rows.ts';

export const HEADING = ['ICE DETENTION DATA, FY2026'];

/** What was read: the value (or quality) of each cell, by the facts that the test names. */
export function readFigures(grids: readonly Grid[], ...facts: string[]) {
  return figuresOf(readWorkbook(grids)).map((figure) => {
    const known: Record<string, unknown> = { ...figure, ...figure.dimensions };
    return [figure.cell, ...facts.map((fact) => known[fact] ?? null), figure.value];
  });
}

export const DISPOSITION: ValueOf[][] = [
  HEADING,
  [],
  ['ICE Currently Detained by Processing Disposition and Detention Facility Type: FY2026'],
  ['Processing Disposition', 'FSC', 'Adult', 'Total'],
  ['Total', 802, 69964, 70766],
  ['Notice to Appear (I-862)', 724, 59028, 59752],
  ['Other', 78, 10936, 11014],
];
