// Names of calendar entries that say nothing to who reads them, and are the same when the case is exported again.
import type { Clock } from '#core/clock/clock.ts';

/**
 * A keyed hash (HMAC-SHA-256) of each clock's id, the key being the case's reference: exporting again replaces entries
 * instead of doubling them, and without the reference nobody can tell which rule an entry stands for.
 */
export async function calendarUids(
  caseId: string,
  clocks: readonly Clock[],
): Promise<(clock: Clock) => string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(`recourse calendar ${caseId}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const uids = new Map<string, string>();
  for (const { id } of clocks) {
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(id)));
    uids.set(id, [...signed.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return ({ id }) => uids.get(id) ?? '';
}
