// Writes the content security policy into the built page.
import type { Plugin } from 'vite';
import { pagePolicy } from '../page-policy.ts';

export function contentPolicy(): Plugin {
  return {
    name: 'recourse:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
