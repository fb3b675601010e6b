// What a look at one thing of an installation found: in order, or what to do.

export type Finding = {
  /** A word by which programs know it. */
  check: string;
  /** `unknown`: it could not be looked at. */
  state: 'ok' | 'wrong' | 'unknown';
  /** What was found, in words. */
  found: string;
  /** What to do; absent where it is said with what was found. */
  todo?: string;
};
