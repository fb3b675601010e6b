// What an edition shows of a case: its rows in every table, as of the edition's last day.

import { appealRows } from '#observatory/synthesize/rows/appeal-rows.ts';
import { caseRows } from '#observatory/synthesize/rows/case-rows.ts';
import { custodyRows } from '#observatory/synthesize/rows/custody-rows.ts';
import { hearingRows } from '#observatory/synthesize/rows/hearing-rows.ts';
import { proceedingRows } from '#observatory/synthesize/rows/proceeding-rows.ts';
import { reliefRows } from '#observatory/synthesize/rows/relief-rows.ts';
import { representationRows } from '#observatory/synthesize/rows/representation-rows.ts';
import { type Row, rowOf } from '#observatory/synthesize/rows/row.ts';
import type { Scene } from '#observatory/synthesize/rows/scene.ts';
import { isVanished } from '#observatory/synthesize/rows/vanished.ts';
import type { Edition } from '#observatory/synthesize/story/lifecycle.ts';
import type { Story } from '#observatory/synthesize/story/story.ts';
import type { World } from '#observatory/synthesize/story/world.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';
import type { Table } from '#observatory/synthesize/tables/main-tables.ts';

/** All rows of the case, sound, and how many have vanished; no rows where the case was not yet filed. */
export function viewCase(
  world: World,
  tables: ReadonlyMap<string, Table>,
  story: Story,
  edition: Edition,
): { scene: Scene; rows: Row[]; hidden: number } {
  const rows: Row[] = [];
  let hidden = 0;
  const day = world.lifecycle.knownTo[edition];
  const addAs: Scene['addAs'] = (table, id, values) => {
    if (edition === 1 || !isVanished(world, table, id)) {
      rows.push(rowOf(tables.get(table) as Table, id, world.seed, values));
    } else hidden++;
  };
  const add: Scene['add'] = (table, n, values) => addAs(table, idOf(table, story.index, n), values);
  const scene: Scene = { world, story, edition, day, add, addAs };
  if (story.filedOn > day) return { scene, rows, hidden };
  caseRows(scene);
  proceedingRows(scene);
  hearingRows(scene);
  reliefRows(scene);
  custodyRows(scene);
  representationRows(scene);
  appealRows(scene);
  return { scene, rows, hidden };
}
