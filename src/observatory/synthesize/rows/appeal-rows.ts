// Appeals to the Board, and what the Board and the federal courts do with them.
import { custodyAt } from '#observatory/synthesize/rows/case-rows.ts';
import { known, type Scene } from '#observatory/synthesize/rows/scene.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

export function appealRows(scene: Scene): void {
  const { story, day } = scene;
  const { index } = story;
  for (const [n, appeal] of story.appeals.entries()) {
    if (appeal.filedOn > day) continue;
    const idnAppeal = idOf('tblAppeal', index, n);
    const decided = known(scene, appeal.decidedOn);
    const idnProceeding =
      appeal.proceeding === null ? null : idOf('B_TblProceeding', index, appeal.proceeding);
    scene.add('tblAppeal', n, {
      idnAppeal,
      idncase: idOf('A_TblCase', index),
      idnProceeding,
      strAppealCategory: appeal.category,
      strAppealType: appeal.type,
      datAppealFiled: appeal.filedOn,
      strFiledBy: appeal.by,
      datAttorneyE27: appeal.represented ? appeal.filedOn : null,
      datBIADecision: decided,
      strBIADecision: decided === null ? null : appeal.decision,
      strBIADecisionType: decided === null ? null : undefined,
      strCaseType: story.type,
      strLang: story.language,
      strNat: story.nationality.code,
      strCustody: custodyAt(story, appeal.filedOn),
    });
    if ((index + n) % 5 !== 0) {
      scene.add('tblAppeal2', n, { idnAppeal, idncase: idOf('A_TblCase', index), idnProceeding });
    }
    const panel = known(scene, appeal.panelOn);
    if (panel !== null) {
      scene.add('tblThreeMbrReferrals', n, {
        idn3MemberReferral: idOf('tblThreeMbrReferrals', index, n),
        lngAppealID: idnAppeal,
        datReferredTo3Member: panel,
        datRemovedFromReferral: index % 8 === 0 ? known(scene, appeal.decidedOn) : null,
      });
    }
    const court = known(scene, appeal.courtOn);
    if (court !== null) {
      scene.add('tblAppealFedCourts', n, {
        idnAppealFedCourts: idOf('tblAppealFedCourts', index, n),
        lngAppealID: idnAppeal,
        datRequestedByOIL: court,
      });
    }
  }
}
