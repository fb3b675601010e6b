// Writes the page's content security policy into the built page, so that it holds on any static host.
import type { Plugin } from 'vite';
import { CONTENT_POLICY } from '#contract/content-policy.ts';

/** A meta element cannot carry `frame-ancestors`; the server's header does. */
export function contentPolicy(): Plugin {
  const content = CONTENT_POLICY.filter(([name]) => name !== 'frame-ancestors');
  return {
    name: 'recourse:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: content.map((part) => part.join(' ')).join('; '),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
