// Marks months and years of a table in which every figure is 0: printed that way, they are gaps rather than counts.
import type { Figure } from '#observatory/detention-statistics/figure.ts';

/** Fewer zeros than this may well be counted. */
const FEWEST = 3;

/**
 * The figures of a table, those of a month, day or fiscal year that has nothing but zeros marked `all-zero`. Workbooks
 * of 2025 and 2026 print 0 for whole past years that earlier ones had counted; the values are kept as printed.
 */
export function markAllZero(figures: readonly Figure[]): Figure[] {
  if (figures.every(({ value }) => value === null || value === 0)) return [...figures];
  const moments = Map.groupBy(figures, ({ fiscalYear, month, asOf }) => [fiscalYear, month, asOf].join());
  const years = Map.groupBy(figures, ({ fiscalYear }) => fiscalYear);
  const zero = new Set([...moments.values(), ...years.values()].filter(isAllZero).flat());
  return figures.map((figure) =>
    zero.has(figure) ? { ...figure, quality: ['all-zero', ...figure.quality] } : figure,
  );
}

function isAllZero(figures: readonly Figure[]): boolean {
  const printed = figures.filter(({ value }) => value !== null);
  return printed.length >= FEWEST && printed.every(({ value }) => value === 0);
}
