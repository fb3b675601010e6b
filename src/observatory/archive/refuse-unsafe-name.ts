// Refuses a member whose path could lead out of the folder into which someone unpacks the zip.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

const UNSAFE: readonly { pattern: RegExp; found: string }[] = [
  { pattern: /\0/, found: 'a path with a NUL byte' },
  { pattern: /\\/, found: 'a path with a backslash' },
  { pattern: /^\//, found: 'an absolute path' },
  { pattern: /^[a-z]:/i, found: 'a path with a drive letter' },
  { pattern: /(?:^|\/)\.\.(?:\/|$)/, found: 'a path that leads upwards' },
  { pattern: /^$/, found: 'an empty path' },
];

export function refuseUnsafeName(name: string, file: string): void {
  const unsafe = UNSAFE.find(({ pattern }) => pattern.test(name));
  if (unsafe === undefined) return;
  throw new ReleaseRefusal({
    code: 'unsafe-member',
    file,
    path: JSON.stringify(name),
    found: unsafe.found,
    expected: 'a path inside the zip',
  });
}
