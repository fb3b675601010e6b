// By what a server tells one version of a file from another (RFC 9110, 8.8), and how it is asked by them.

export type Validators = { etag: string | null; lastModified: string | null };

export function validatorsOf(headers: Headers): Validators {
  return { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

/** Headers that ask for the file only if it is another version than this. */
export function unlessChanged({ etag, lastModified }: Validators): Record<string, string> {
  // A server that knows the tag must not look at the date (RFC 9110, 13.2.2): both may be sent.
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/**
 * Headers that ask for the rest of this version, from a byte on; undefined where the server gave nothing to tell by. A
 * weak tag must not stand in If-Range (RFC 9110, 13.1.5): then the date decides, and what comes is compared.
 */
export function restOf({ etag, lastModified }: Validators, from: number): Record<string, string> | undefined {
  const range = `bytes=${from}-`;
  if (etag !== null && !etag.startsWith('W/')) return { range, 'if-range': etag };
  return lastModified === null ? undefined : { range, 'if-unmodified-since': lastModified };
}

/** Whether two answers tell of one version: by the tag, weakly compared, else by the date. */
export function isSameVersion(a: Validators, b: Validators): boolean {
  if (a.etag !== null && b.etag !== null) return opaque(a.etag) === opaque(b.etag);
  return a.lastModified !== null && a.lastModified === b.lastModified;
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, '');
}
