// Adds a tiny release in a process of its own, which may be told to die on the way: `add-tiny-release.ts FOLDER OBSERVATORY [TABLE]`.
import { addRelease } from '#observatory/release/ledger.ts';
import { tinySource } from './tiny-release.ts';

const [path = '', observatory = '', fatalTable] = process.argv.slice(2);
const source = tinySource({
  beforeTable: (name) => {
    if (name === fatalTable) process.kill(process.pid, 'SIGKILL');
  },
});
const added = await addRelease({
  path,
  file: path,
  observatory,
  sources: [source],
  now: 0,
  progress: { stage: () => {}, advance: () => {} },
});
console.log(JSON.stringify('refused' in added ? added.refused.code : added.status));
