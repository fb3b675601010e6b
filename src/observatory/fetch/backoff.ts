// How long to wait before a server is asked again.

const FIRST = 2_000;
const LONGEST = 5 * 60_000;

/** Milliseconds before try `n` (1 is the second one): doubling, and by chance up to half of it less. */
export function backoff(n: number, random: () => number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** (n - 1));
  return Math.round(whole * (1 - random() / 2));
}

/** Milliseconds that a server asks to wait, as a number of seconds or a date (RFC 9110, 10.2.3); undefined where it does not. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
