// Runs a benchmark by name (`npm run bench clocks`), prints its table and writes bench/results/NAME.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchAudit } from './audit.ts';
import { benchCasework } from './casework.ts';
import { benchClocks } from './clocks.ts';
import { benchDesk } from './desk.ts';
import type { Figure } from './figure.ts';
import { benchIngest } from './ingest.ts';
import { benchKeys } from './keys.ts';
import { benchKills } from './kills.ts';
import { benchSecurity } from './security.ts';

const BENCHES: Record<string, () => Promise<Figure[]>> = {
  audit: benchAudit,
  casework: benchCasework,
  clocks: benchClocks,
  desk: benchDesk,
  ingest: benchIngest,
  kills: benchKills,
  keys: benchKeys,
  security: benchSecurity,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) await run(name);

async function run(name: string): Promise<void> {
  const figures = (await (BENCHES[name] as () => Promise<Figure[]>)()).map((figure) => ({
    ...figure,
    ...judged(figure),
  }));
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  console.log(
    `${name}: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}`,
  );
  console.table(
    Object.fromEntries(
      figures.map(({ id, value, unit, target, baseline, met }) => [
        id,
        { value, unit, target, baseline, met },
      ]),
    ),
  );
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const result = { bench: name, at: new Date().toISOString(), machine, figures };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

function judged({ value, target }: Figure): { target?: string; met?: boolean } {
  if (!target) return {};
  if ('atLeast' in target) return { target: `≥ ${target.atLeast}`, met: value >= target.atLeast };
  return { target: `≤ ${target.atMost}`, met: value <= target.atMost };
}
