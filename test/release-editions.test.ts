// Two editions of a made-up release differ, as the command tells it, by just what was made to differ.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TableDiff } from '#observatory/release/compare-table.ts';
import { synthesize } from '#observatory/synthesize/synthesize.ts';
import { call, folderOf } from './call-cli.ts';

test('counted over damaged rows', { timeout: 60_000 }, async () => {
  const cwd = folderOf({});
  const edition = async (number: 1 | 2) => {
    const out = join(cwd, `${number}.zip`);
    const truth = await synthesize({ out, cases: 600, seed: 1, edition: number, defects: 'heavy' });
    const { id } = JSON.parse((await call(['release', 'add', out, '--json'], cwd)).out);
    return { id, truth };
  };
  const [first, second] = [await edition(1), await edition(2)];
  const { tables } = JSON.parse((await call(['release', 'diff', first.id, second.id, '--json'], cwd)).out);
  const told = tables
    .filter(({ added, changed, vanished }: TableDiff) => added + changed + vanished > 0)
    .map(({ name, added, changed, vanished, columns }: TableDiff) => [
      name,
      {
        added,
        changed,
        vanished,
        columns: Object.fromEntries(columns.map((column) => [column.name, column.changed])),
      },
    ]);
  expect(Object.fromEntries(told)).toEqual(second.truth.second);
});
