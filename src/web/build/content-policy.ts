// Writes the content security policy into each built page.
import type { Plugin } from 'vite';
import { pagePolicy } from '../page-policy.ts';

export function contentPolicy(): Plugin {
  return {
    name: 'recourse:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename }) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(filename) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
