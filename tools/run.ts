// Runs npm scripts one after another, prints how long each took, and fails if any failed: `node tools/run.ts check: test:`.
// An argument that ends in a colon stands for every script whose name begins with it, in the order of package.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const scripts = Object.keys(
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).scripts,
);
const parts = process.argv
  .slice(2)
  .flatMap((name) =>
    scripts.filter((script) => (name.endsWith(':') ? script.startsWith(name) : script === name)),
  );

if (parts.length === 0) {
  console.error(
    `No script is called ${process.argv.slice(2).join(' ')}; package.json has: ${scripts.join(', ')}`,
  );
  process.exit(2);
}

// Every part runs, also after one failed: one run then shows all there is to mend.
const results = parts.map((part) => {
  console.log(`\n── ${part}`);
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, ['--run', part], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error);
  return { part, ok: status === 0, seconds: (performance.now() - start) / 1000 };
});

console.log('\n── time of each part');
for (const { part, ok, seconds } of results) {
  console.log(`${ok ? 'passed' : 'FAILED'}  ${part.padEnd(18)}${seconds.toFixed(1).padStart(7)} s`);
}
const failed = results.filter((result) => !result.ok).length;
console.log(`${parts.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
