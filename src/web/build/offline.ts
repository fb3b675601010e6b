// Builds the service worker: its source with the list of the built files, and a version that is their hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const source = fileURLToPath(new URL('../service-worker.ts', import.meta.url));

export function offline(): Plugin {
  let folder = '';
  return {
    name: 'recourse:offline',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    // After every file is written, so that the list is what lies there, and before the twins are compressed.
    async writeBundle() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
        .filter((name) => !/\.(br|gz|map)$/.test(name) && name !== 'service-worker.js')
        .sort();
      const hash = createHash('sha256');
      for (const name of files) hash.update(name).update(readFileSync(`${folder}/${name}`));
      const { code: worker } = await transformWithOxc(readFileSync(source, 'utf8'), source);
      const code = worker
        .replace(/['"]__VERSION__['"]/, () => JSON.stringify(hash.digest('hex').slice(0, 16)))
        .replace(/['"]__FILES__['"]/, () => JSON.stringify(files.join('\n')));
      if (/__[A-Z]+__/.test(code))
        throw new Error(`${source} no longer has the texts that the build fills in`);
      writeFileSync(`${folder}/service-worker.js`, code);
    },
  };
}
