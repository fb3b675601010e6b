// Checks who imports whom in src against the table in .dependency-cruiser.mjs.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What in `folder`/src goes against the table; each fault names the import, the rule and its reason. */
export async function findDirectionFaults(folder: string): Promise<{ modules: number; faults: string[] }> {
  const { forbidden = [], options = {} } = await extractConfig(`${root}/.dependency-cruiser.mjs`);
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    ['src'],
    { ...cruiseOptions, baseDir: folder, ruleSet: { forbidden }, validate: true },
    enhancedResolveOptions,
  );
  const { modules, summary } = output as ICruiseResult;

  const faults = summary.violations.map(({ from, to, cycle, rule }) => {
    const path = cycle ? [from, ...cycle.map(({ name }) => name)] : from === to ? [from] : [from, to];
    return `${path.join(' → ')}\n    ${rule.name}: ${forbidden.find(({ name }) => name === rule.name)?.comment}`;
  });
  // With a compiler it cannot use, dependency-cruiser reads no TypeScript and finds no fault.
  const read = new Set(modules.map(({ source }) => source));
  const unread = globSync('src/**/*.{ts,tsx}', { cwd: folder }).filter((file) => !read.has(file));
  if (unread.length > 0) {
    faults.push(
      `${unread.length} files of src were not read, ${unread[0]} the first\n    dependency-cruiser must find a TypeScript that it supports: npx depcruise --info shows which it found.`,
    );
  }
  return { modules: read.size, faults };
}

if (import.meta.main) {
  const { modules, faults } = await findDirectionFaults(root);
  for (const fault of faults) console.error(fault);
  console.log(`direction: ${modules} modules read, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
