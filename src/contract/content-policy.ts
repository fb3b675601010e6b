// The content security policies of the pages: what they may load and, above all, that the clock desk may send nothing.

/**
 * Directive by directive. `connect-src 'none'`: the page can fetch and send nothing, so a case cannot leave it; its
 * parts are loaded as scripts and styles. `style-src 'self'` holds without 'unsafe-inline' because every style is in
 * a built file: Mantine's variables are written in styles/tokens.css and React sets style properties through the
 * CSSOM, which the policy allows.
 */
export const CONTENT_POLICY: readonly (readonly [directive: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['connect-src', "'none'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
];

/** The policy of the pages of first run and sign-in: they ask this server, and nobody else. */
export const SIGN_IN_POLICY: typeof CONTENT_POLICY = CONTENT_POLICY.map((part) =>
  part[0] === 'connect-src' ? ['connect-src', "'self'"] : part,
);

/** The policy of the service worker's own file: it fetches the built files, from this origin only. */
export const WORKER_POLICY: typeof CONTENT_POLICY = [
  ['default-src', "'none'"],
  ['connect-src', "'self'"],
];

/** The value of a Content-Security-Policy header. */
export function policyHeader(policy: typeof CONTENT_POLICY): string {
  return policy.map((part) => part.join(' ')).join('; ');
}
