// The rows that tell of the case itself: case, docket tags, priorities, families, attorneys, pro bono screening.
import type { Day } from '#core/calendar/day.ts';
import { chanceOf, Draws, isWithin } from '#observatory/synthesize/random.ts';
import type { Scene } from '#observatory/synthesize/rows/scene.ts';
import { hearingDay, type Story } from '#observatory/synthesize/story/story.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

/** One row in so many cases, in the tables that follow no case. */
const CASES_PER_ATTORNEY = 31;
const CASES_PER_PRO_BONO = 189;

export function caseRows(scene: Scene): void {
  const { story, world, day } = scene;
  const { index } = story;
  const draws = new Draws(chanceOf(world.seed, 'case', index));
  const court = lastCourt(scene);
  const hearings = story.proceedings
    .flatMap((proceeding) => proceeding.hearings)
    .filter(({ set }) => set <= day);
  const latest = hearings.at(-1);
  const detained = story.detainedOn !== null && story.detainedOn <= day;
  const priority = draws.percent(world.lifecycle.priorities.share)
    ? draws.pick(world.lifecycle.choose.priority)
    : null;
  scene.add('A_TblCase', 0, {
    IDNCASE: idOf('A_TblCase', index),
    ALIEN_CITY: story.firstCourt.city,
    ALIEN_STATE: story.firstCourt.state,
    ALIEN_ZIPCODE: story.firstCourt.zip + String(draws.within([1, 99])).padStart(2, '0'),
    NAT: story.nationality.code,
    LANG: story.language,
    CUSTODY: custodyAt(story, day),
    SITE_TYPE: latest?.calendar ?? null,
    E_28_DATE: representativeAt(scene),
    CASE_TYPE: story.type,
    UPDATE_SITE: court.code,
    LATEST_HEARING: latest === undefined ? null : hearingDay(latest, scene.edition),
    LATEST_TIME: latest?.time ?? null,
    LATEST_CAL_TYPE: latest?.calendar ?? null,
    DATE_OF_ENTRY: story.enteredOn,
    C_ASY_TYPE: story.applications.some(({ on }) => on <= day) ? story.asylum : null,
    C_BIRTHDATE: story.bornIn === null ? null : `${story.bornIn.month}/${story.bornIn.year}`,
    C_RELEASE_DATE: null,
    ADDRESS_CHANGEDON: draws.percent(37) ? draws.after(story.filedOn, [0, 30]) : null,
    DATE_DETAINED: detained ? story.detainedOn : null,
    DATE_RELEASED: custodyAt(story, day) === 'R' ? story.releasedOn : null,
    CASEPRIORITY_CODE: priority,
  });
  if (priority !== null) {
    scene.add('tbl_CasePriorityHistory', 0, {
      idnCasePriHistory: idOf('tbl_CasePriorityHistory', index),
      casePriority_code: priority,
      idnCase: idOf('A_TblCase', index),
      DATCREATEDON: story.filedOn,
      DATMODIFIEDON: story.filedOn,
    });
  }
  if (draws.percent(world.lifecycle.docketTags.share)) {
    scene.add('A_TblCaseIdentifier', 0, {
      IDNCASEID: idOf('A_TblCaseIdentifier', index),
      IDNCASE: idOf('A_TblCase', index),
      CASE_ID: draws.pick(world.lifecycle.choose.docketTag),
    });
  }
  if (story.lead !== null) leadRiderRow(scene, story.lead);
  if (index % CASES_PER_ATTORNEY === 0) attorneyRow(scene, draws);
  if (index % CASES_PER_PRO_BONO === 0) proBonoRow(scene, draws);
}

/** The court of the last proceeding that has begun. */
function lastCourt({ story, day }: Scene): Story['firstCourt'] {
  return story.proceedings.findLast(({ from }) => from <= day)?.court ?? story.firstCourt;
}

/** D detained, R released, N never detained: the state of the day, without history. */
export function custodyAt({ detainedOn, releasedOn }: Story, day: Day): 'D' | 'R' | 'N' {
  if (detainedOn === null || detainedOn > day) return 'N';
  return releasedOn !== null && releasedOn <= day ? 'R' : 'D';
}

/** When the representative of record appeared; null again once there is none. */
export function representativeAt({ story, world, edition, day }: Scene): Day | null {
  const { representedFrom, representedTo, index } = story;
  if (representedFrom === null || representedFrom > day) return null;
  if (representedTo !== null && representedTo <= day) return null;
  const isBlanked = isWithin(world.lifecycle.blanked, chanceOf(world.seed, 'blanking', index));
  return edition > 1 && isBlanked ? null : representedFrom;
}

function leadRiderRow(scene: Scene, lead: number): void {
  const { story, day } = scene;
  const severedOn = story.severedOn !== null && story.severedOn <= day ? story.severedOn : null;
  const last = story.proceedings.findLastIndex(({ from }) => from <= (severedOn ?? day));
  scene.add('tbl_Lead_Rider', 0, {
    idnLeadRider: idOf('tbl_Lead_Rider', story.index),
    idnLeadCase: idOf('A_TblCase', lead),
    idnRiderCase: idOf('A_TblCase', story.index),
    datCreatedOn: story.filedOn,
    datModifiedOn: severedOn ?? story.filedOn,
    datSeveredOn: severedOn,
    idnLeadProceedingStart: idOf('B_TblProceeding', lead),
    idnLeadProceedingEnd: severedOn === null ? null : idOf('B_TblProceeding', lead),
    idnRiderProceedingStart: idOf('B_TblProceeding', story.index),
    idnRiderProceedingEnd:
      severedOn === null ? null : idOf('B_TblProceeding', story.index, Math.max(0, last)),
    blnActive: severedOn === null ? 1 : 0,
  });
}

function attorneyRow(scene: Scene, draws: Draws): void {
  const { story } = scene;
  const id = idOf('tbl_EOIR_Attorney', story.index / CASES_PER_ATTORNEY);
  scene.addAs('tbl_EOIR_Attorney', id, {
    EOIRAttorneyID: id,
    OldAttorneyID: draws.within([1000, 99999]),
    BaseCityCode: story.firstCourt.code,
    datCreatedOn: story.filedOn,
    datModifiedOn: story.filedOn,
  });
}

function proBonoRow(scene: Scene, draws: Draws): void {
  const { story } = scene;
  const on = draws.after(story.filedOn, [10, 400]);
  scene.addAs('tblProBono', story.index, {
    datTranscriptServedAlien: on,
    datROPreview: on,
    Date_Of_Entry: story.enteredOn,
    datmailedtoNGO: on,
    CaseID: 'FA',
    idnAppeal: idOf('tblAppeal', story.index),
    datBriefCurrentlyDueAlien: draws.after(on, [21, 21]),
    datCreatedOn: on,
  });
}
