// One figure of a benchmark, with what is to be reached and what this machine does beside it.

export type Figure = {
  id: string;
  value: number;
  unit: string;
  /** What is to be reached, as a bound on the value. */
  target?: { atLeast: number } | { atMost: number };
  /** A figure of this machine, measured in the same run, to read the value against. */
  baseline?: number;
};
