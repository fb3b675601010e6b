// Who appeared for whom: attorneys of respondents and of DHS, before the court and the Board.

import { chanceOf, Draws, type Weighted } from '#observatory/synthesize/random.ts';
import type { Scene } from '#observatory/synthesize/rows/scene.ts';
import type { Court } from '#observatory/synthesize/story/places.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

type Assignment = {
  level: 'COURT' | 'BOARD';
  side: 'ALIEN' | 'INS';
  parent: { spelt: Weighted<string>; id: number };
  on: number;
  court: Court | null;
};

export function representationRows(scene: Scene): void {
  const { story, world, day } = scene;
  const { index } = story;
  const { caseParent, proceedingParent, appealParent } = world.lifecycle.choose;
  const draws = new Draws(chanceOf(world.seed, 'representation', index));
  const theCase = { spelt: caseParent, id: idOf('A_TblCase', index) };
  const assigned: Assignment[] = [];
  if (story.representedFrom !== null) {
    const parent = theCase;
    assigned.push({
      level: 'COURT',
      side: 'ALIEN',
      parent,
      on: story.representedFrom,
      court: story.firstCourt,
    });
    // A firm enters more than one of its attorneys.
    for (let more = draws.within([0, 2]); more > 0; more--) {
      assigned.push({
        level: 'COURT',
        side: 'ALIEN',
        parent,
        on: story.representedFrom + more * 20,
        court: null,
      });
    }
  }
  for (const [n, { from, court }] of story.proceedings.entries()) {
    const parent = { spelt: proceedingParent, id: idOf('B_TblProceeding', index, n) };
    if (draws.percent(world.lifecycle.dhsAttorney)) {
      assigned.push({ level: 'COURT', side: 'INS', parent, on: from, court });
    }
  }
  for (const [n, { filedOn, represented }] of story.appeals.entries()) {
    const parent = { spelt: appealParent, id: idOf('tblAppeal', index, n) };
    if (represented) assigned.push({ level: 'BOARD', side: 'ALIEN', parent, on: filedOn, court: null });
  }
  for (const [n, { level, side, parent, on, court }] of assigned.entries()) {
    const spelt = draws.pick(parent.spelt);
    if (on > day) continue;
    scene.add('tbl_RepsAssigned', n, {
      IDNREPSASSIGNED: idOf('tbl_RepsAssigned', index, n),
      IDNCASE: idOf('A_TblCase', index),
      STRATTYLEVEL: level,
      STRATTYTYPE: side,
      PARENT_TABLE: spelt,
      PARENT_IDN: parent.id,
      BASE_CITY_CODE: court?.code ?? null,
      INS_TA_DATE_ASSIGNED: side === 'INS' ? on : null,
      E_27_DATE: level === 'BOARD' ? on : null,
      E_28_DATE: level === 'COURT' && side === 'ALIEN' ? on : null,
    });
  }
}
