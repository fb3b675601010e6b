// Custody as the court heard of it, and the bond proceeding.
import { chanceOf, Draws } from '#observatory/synthesize/random.ts';
import { custodyAt } from '#observatory/synthesize/rows/case-rows.ts';
import { known, type Scene } from '#observatory/synthesize/rows/scene.ts';
import type { Bond, Proceeding } from '#observatory/synthesize/story/story.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

export function custodyRows(scene: Scene): void {
  const { story, world, day } = scene;
  const draws = new Draws(chanceOf(world.seed, 'custody', story.index));
  if (draws.percent(world.lifecycle.custodyRecorded)) {
    const custody = custodyAt(story, day);
    const states =
      custody === 'N' ? (['N'] as const) : custody === 'D' ? (['D'] as const) : (['D', 'R'] as const);
    for (const [n, state] of states.entries()) {
      scene.add('tbl_CustodyHistory', n, {
        IDNCUSTODY: idOf('tbl_CustodyHistory', story.index, n),
        IDNCASE: idOf('A_TblCase', story.index),
        CUSTODY: state,
        DATDETAINED: state === 'N' ? null : story.detainedOn,
        DATRELEASED: state === 'R' ? story.releasedOn : null,
      });
    }
  }
  const first = story.proceedings[0];
  if (story.bond !== null && first !== undefined && story.bond.askedOn <= day)
    bondRow(scene, story.bond, first, draws);
}

function bondRow(scene: Scene, bond: Bond, proceeding: Proceeding, draws: Draws): void {
  const { story } = scene;
  const decided = known(scene, bond.decidedOn);
  const time = draws.of(['0900', '1015', '1440']);
  const represented = known(scene, story.representedFrom);
  scene.add('D_TblAssociatedBond', 0, {
    IDNASSOCBOND: idOf('D_TblAssociatedBond', story.index),
    IDNPROCEEDING: idOf('B_TblProceeding', story.index),
    IDNCASE: idOf('A_TblCase', story.index),
    OSC_DATE: story.chargedOn,
    REC_TYPE: 'B',
    UPDATE_DATE: decided ?? bond.askedOn,
    UPDATE_TIME: time,
    INPUT_DATE: bond.askedOn,
    INPUT_TIME: time,
    BASE_CITY_CODE: proceeding.court.code,
    BASE_CITY_NAME: proceeding.court.name,
    HEARING_LOC_CODE: proceeding.place,
    IJ_CODE: proceeding.judge.code,
    DEC: decided === null ? null : bond.decision,
    COMP_DATE: decided,
    INITIAL_BOND: draws.percent(17) ? bond.initial : null,
    BOND_HEAR_REQ_DATE: bond.askedOn,
    NEW_BOND: decided === null ? null : (bond.set ?? (draws.percent(5) ? 0 : null)),
    APPEAL_REVD: bond.appealed ? undefined : null,
    DATE_APPEAL_DUE: decided === null ? null : decided + 30,
    E_28_DATE: represented !== null && represented <= bond.askedOn ? represented : null,
    DECISION_DUE_DATE: null,
  });
}
