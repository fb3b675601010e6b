// Holds the figures of a workbook against one another: totals against their parts, and one figure printed in two places.

import { type Figure, placeOf } from '#observatory/detention-statistics/figure.ts';
import { DIMENSIONS, MEASURES } from '#observatory/detention-statistics/measures.ts';
import type { Contradiction } from '#observatory/release/release.ts';

/** Of a sum of figures that are no whole numbers, the share of it that rounding may explain. */
const ROUNDING = 1e-6;

/** The totals of a table that are not the sum of their parts, along each dimension and over the months. */
export function findWrongTotals(table: readonly Figure[]): Contradiction[] {
  const along = [...DIMENSIONS, 'month'] as const;
  return along.flatMap((axis) => {
    const groups = Map.groupBy(
      table.filter((figure) => addsAlong(figure, axis)),
      (figure) => identity(figure, axis),
    );
    return [...groups.values()].flatMap((group) => {
      const parts = group.filter((figure) => isPart(figure, axis));
      const totals = group.filter((figure) => isTotal(figure, axis));
      const sum = parts.reduce((so, { value }) => so + (value ?? 0), 0);
      return totals
        .filter(({ value }) => parts.length > 0 && value !== null && differ(value, sum))
        .map((total) => wrongTotal(total, parts, sum));
    });
  });
}

/** Figures that are printed more than once with different values. */
export function findTwoValues(figures: readonly Figure[]): Contradiction[] {
  const printed = figures.filter(({ value }) => value !== null);
  return [...Map.groupBy(printed, (figure) => identity(figure)).values()]
    .filter((same) => same.some(({ value }) => differ(value as number, same[0]?.value as number)))
    .map((same) => ({
      what: describe(same[0] as Figure),
      values: same.map((figure) => ({ at: placeOf(figure), value: figure.value as number })),
    }));
}

type Axis = (typeof DIMENSIONS)[number] | 'month';

function addsAlong({ measure, period }: Figure, axis: Axis): boolean {
  const { adds } = MEASURES[measure];
  if (axis !== 'month') return adds !== 'never';
  return adds === 'always' && period !== 'as-of' && period !== 'quarter';
}

function isPart({ dimensions, month }: Figure, axis: Axis): boolean {
  if (axis === 'month') return month !== null;
  return dimensions[axis] !== undefined && dimensions[axis] !== 'Total';
}

function isTotal({ dimensions, month }: Figure, axis: Axis): boolean {
  return axis === 'month' ? month === null : dimensions[axis] === 'Total';
}

/** What makes a figure the same figure; a total along a dimension and a figure without it are one. */
function identity({ measure, fiscalYear, month, period, dimensions }: Figure, without?: Axis): string {
  const values = DIMENSIONS.map((name) => {
    const value = name === without ? undefined : dimensions[name];
    return value === 'Total' ? undefined : value?.toLowerCase();
  });
  const time = without === 'month' ? [] : [month, period];
  return JSON.stringify([measure, fiscalYear, ...time, ...values]);
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));
}

function wrongTotal(total: Figure, parts: readonly Figure[], sum: number): Contradiction {
  return {
    what: `${describe(total)}: the printed total is not the sum of its ${parts.length} parts`,
    values: [
      { at: placeOf(total), value: total.value as number },
      { at: parts.map((part) => part.cell).join('+'), value: Math.round(sum * 1e6) / 1e6 },
    ],
  };
}

function describe({ measure, dimensions, month, fiscalYear, asOf }: Figure): string {
  const of = DIMENSIONS.map((name) => dimensions[name] ?? 'Total').filter((value) => value !== 'Total');
  const when = month?.slice(0, 7) ?? asOf ?? `FY${fiscalYear}`;
  return [measure, ...of, when].join(', ');
}
