// Lets what looks an account up take as long where there is none.
import { setTimeout } from 'node:timers/promises';

/** Milliseconds: longer than looking accounts up and recording a refusal takes. */
const LONGER_THAN_A_LOOK = 40;

/** Answers what `work` answers, and not before that time: how long it took tells nothing. */
export async function inEqualTime<T>(work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, setTimeout(LONGER_THAN_A_LOOK)]);
  return answer;
}
