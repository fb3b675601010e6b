// Which addresses may be asked, and what a file from one is called.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Refuses what anyone on the way could change: only https, and http on this machine itself. */
export function refuseUnlessSafe(address: URL): void {
  const { protocol, hostname, username } = address;
  const safe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  if (safe && username === '') return;
  throw new ReleaseRefusal({
    code: 'download-failed',
    file: address.href,
    found: safe ? 'an address with a user name' : `an address that begins with ${protocol}//`,
    expected: 'an address that begins with https://',
  });
}

/** The address that an answer leads on to. An encrypted way must stay one, and this machine leads nowhere else. */
export function redirected(from: URL, location: string): URL {
  const to = URL.parse(location, from.href);
  const safe = to?.protocol === 'https:' ? from.protocol === 'https:' : to?.host === from.host;
  if (to !== null && safe && to.protocol === from.protocol && to.username === '') return to;
  throw new ReleaseRefusal({
    code: 'download-failed',
    file: from.href,
    found: `a redirect to ${location.slice(0, 200)}`,
    expected: 'a redirect from https to https',
  });
}

/** The name under which a file from this address is kept: the last part of its path, without what a path could do. */
export function fileNameOf(address: URL): string {
  const last = address.pathname.split('/').at(-1) ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A stray percent sign: the name as it stands.
  }
  return name.replace(/[^\w .()-]+/g, '_').replace(/^\.+/, '') || 'release';
}
