// Writes a Brotli and a gzip twin of every built text file, so that the server compresses nothing while serving.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(html|js|css|svg|json|webmanifest)$/;

export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'recourse:precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!TEXT.test(name)) continue;
          const content = readFileSync(`${folder}/${name}`);
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          };
          writeFileSync(`${folder}/${name}.br`, brotliCompressSync(content, { params }));
          writeFileSync(`${folder}/${name}.gz`, gzipSync(content, { level: 9 }));
        }
      },
    },
  };
}
