// What the workbooks measure, and by what they break it down: the words of the columns `measure`, `unit` and of the dimensions.

/**
 * The dimensions of a figure, in the order of their columns. Values stand as printed; `Total` where the table prints a
 * total along the dimension, null where it does not have it.
 */
export const DIMENSIONS = [
  'population',
  'facility_type',
  'agency',
  'criminality',
  'disposition',
  'reason',
  'category',
  'area_of_responsibility',
  'technology',
  'facility',
  'facility_code',
  'country',
  'length_of_stay',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

type Measured = {
  unit: 'people' | 'events' | 'days' | 'ratio' | 'usd';
  /** Counted on a day, not over a stretch of time. */
  stock?: true;
  /**
   * Whether a total is the sum of its parts: `always`; `across` the parts of one time but not over time (an average
   * population of two agencies, not of two months); `never` (an average length).
   */
  adds: 'always' | 'across' | 'never';
};

export const MEASURES = {
  detained: { unit: 'people', stock: true, adds: 'always' },
  'share-of-detained': { unit: 'ratio', stock: true, adds: 'never' },
  'book-ins': { unit: 'events', adds: 'always' },
  'final-releases': { unit: 'events', adds: 'always' },
  'final-book-outs': { unit: 'events', adds: 'always' },
  removals: { unit: 'events', adds: 'always' },
  arrests: { unit: 'events', adds: 'always' },
  'average-daily-population': { unit: 'people', adds: 'across' },
  'average-length-of-stay': { unit: 'days', adds: 'never' },
  'in-custody-length-of-stay': { unit: 'days', stock: true, adds: 'never' },
  'fear-decision-to-release': { unit: 'days', adds: 'never' },
  'parole-requests': { unit: 'events', adds: 'always' },
  'parole-decisions': { unit: 'events', adds: 'always' },
  'share-bond-posted': { unit: 'ratio', adds: 'never' },
  'average-bond': { unit: 'usd', adds: 'never' },
  'atd-participants': { unit: 'people', stock: true, adds: 'always' },
  'atd-length-in-program': { unit: 'days', stock: true, adds: 'never' },
  'atd-daily-cost': { unit: 'usd', stock: true, adds: 'always' },
  'court-appearances': { unit: 'events', adds: 'always' },
  'share-of-court-appearances': { unit: 'ratio', adds: 'never' },
  'in-segregation': { unit: 'people', adds: 'always' },
  'segregation-placements': { unit: 'events', adds: 'always' },
  'consecutive-days-in-segregation': { unit: 'days', adds: 'never' },
  'cumulative-days-in-segregation': { unit: 'days', adds: 'never' },
} as const satisfies Record<string, Measured>;

export type Measure = keyof typeof MEASURES;
