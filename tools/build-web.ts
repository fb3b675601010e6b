// Builds the web app into dist/web; with --if-changed only when a file it could depend on changed since the last build.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}/dist/web.sha256`;

export async function buildWeb({ ifChanged }: { ifChanged: boolean }): Promise<void> {
  const inputs = hashInputs();
  if (ifChanged && readStamp() === inputs) return;
  rmSync(stamp, { force: true });
  // Loaded here, so that a start which builds nothing does not pay for it.
  const { build } = await import('vite');
  await build({ configFile: `${root}/vite.config.ts`, mode: 'production', logLevel: 'warn' });
  mkdirSync(`${root}/dist`, { recursive: true });
  writeFileSync(stamp, inputs);
}

/** The hash covers all of src but tests, more than the web app reads: a needless build is cheaper than a stale page. */
function hashInputs(): string {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*.{ts,tsx,json}', 'src/web/**/*.*', '*.config.ts', 'package-lock.json'], {
    cwd: root,
  });
  for (const file of files.filter((name) => !name.includes('.test.')).sort()) {
    const content = readFileSync(`${root}/${file}`);
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** What the last build was made from; undefined when there was none or its page is gone. */
function readStamp(): string | undefined {
  try {
    readFileSync(`${root}/dist/web/index.html`);
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const start = performance.now();
  await buildWeb({ ifChanged: process.argv.includes('--if-changed') });
  console.log(`web app: dist/web is up to date (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
