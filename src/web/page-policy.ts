// The content security policy as the built page itself carries it, so that it holds on any static host.
import { CONTENT_POLICY, policyHeader } from '#contract/content-policy.ts';

/** Without `frame-ancestors`, which a meta element cannot carry; the header of the server does. */
export function pagePolicy(): string {
  return policyHeader(CONTENT_POLICY.filter(([name]) => name !== 'frame-ancestors'));
}
