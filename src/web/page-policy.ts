// The content security policies as the built pages themselves carry them, so that they hold on any static host.
import { CONTENT_POLICY, policyHeader, SIGN_IN_POLICY } from '#contract/content-policy.ts';

/** Of a page by its file. Without `frame-ancestors`, which a meta element cannot carry; the header of the server does. */
export function pagePolicy(file: string): string {
  const policy = file.endsWith('sign-in.html') ? SIGN_IN_POLICY : CONTENT_POLICY;
  return policyHeader(policy.filter(([name]) => name !== 'frame-ancestors'));
}
