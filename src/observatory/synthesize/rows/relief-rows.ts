// One row for every application for relief.
import { known, type Scene } from '#observatory/synthesize/rows/scene.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

export function reliefRows(scene: Scene): void {
  const { story, day } = scene;
  for (const [n, { code, on, proceeding, decision, decidedOn }] of story.applications.entries()) {
    const from = story.proceedings[proceeding]?.from;
    if (on > day || from === undefined || from > day) continue;
    scene.add('tbl_Court_Appln', n, {
      IDNPROCEEDINGAPPLN: idOf('tbl_Court_Appln', story.index, n),
      IDNPROCEEDING: idOf('B_TblProceeding', story.index, proceeding),
      IDNCASE: idOf('A_TblCase', story.index),
      APPL_CODE: code,
      APPL_RECD_DATE: on,
      APPL_DEC: known(scene, decidedOn) === null ? null : decision,
    });
  }
}
