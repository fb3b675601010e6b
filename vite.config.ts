// Builds the pages of src/web into dist/web: static files; those of the clock desk work on any host and under any path.
import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPolicy } from './src/web/build/content-policy.ts';
import { offline } from './src/web/build/offline.ts';
import { precompress } from './src/web/build/precompress.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

// A test runner sets it to "test": React would then be built for development, and Lingui would keep every text twice.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: `${root}src/web`,
  // Relative, so that the built files can lie under any path.
  base: './',
  plugins: [
    react(),
    // Without the transform of its macros Lingui builds a page without words, and says nothing.
    lingui({ cwd: root }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: root })] }),
    contentPolicy(),
    offline(),
    precompress(),
  ],
  json: { stringify: true },
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    // Its polyfill fetches, and the page's policy forbids the page to fetch anything.
    modulePreload: { polyfill: false },
    // A picture inlined as a data: address would need a wider policy.
    assetsInlineLimit: 0,
    // The desk, and the pages of first run and sign-in.
    rolldownOptions: { input: [`${root}src/web/index.html`, `${root}src/web/sign-in.html`] },
    target: 'es2023',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
});
