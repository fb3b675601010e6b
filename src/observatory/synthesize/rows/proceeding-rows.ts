// Proceedings, their charges, and the juvenile flags that hang on them.
import type { Day } from '#core/calendar/day.ts';
import { chanceOf, Draws } from '#observatory/synthesize/random.ts';
import { custodyAt } from '#observatory/synthesize/rows/case-rows.ts';
import { known, type Scene } from '#observatory/synthesize/rows/scene.ts';
import { CLERICAL_TRANSFER } from '#observatory/synthesize/story/places.ts';
import { hearingDay, type Proceeding, type ProceedingEnd } from '#observatory/synthesize/story/story.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

/** Days that a party has to appeal. */
const APPEAL_DAYS = 30;

export function proceedingRows(scene: Scene): void {
  const { story, world, day } = scene;
  const idncase = idOf('A_TblCase', story.index);
  const draws = new Draws(chanceOf(world.seed, 'proceedings', story.index));
  const flag = draws.pick(world.lifecycle.choose.juvenile);
  for (const [n, proceeding] of story.proceedings.entries()) {
    if (proceeding.from > day) break;
    const id = idOf('B_TblProceeding', story.index, n);
    proceedingRow(scene, n, proceeding, story.proceedings[n - 1] ?? null);
    for (const [i, charge] of story.charges.entries()) {
      const nth = n * 2 + i;
      scene.add('B_TblProceedCharges', nth, {
        IDNPRCDCHG: idOf('B_TblProceedCharges', story.index, nth),
        IDNCASE: idncase,
        IDNPROCEEDING: id,
        CHARGE: charge,
      });
    }
    if (story.juvenile && n < 16) {
      scene.add('tbl_JuvenileHistory', n, {
        idnJuvenileHistory: idOf('tbl_JuvenileHistory', story.index, n),
        idnCase: idncase,
        idnProceeding: id,
        idnJuvenile: Number(flag),
        DATCREATEDON: proceeding.from,
        DATMODIFIEDON: proceeding.from,
      });
    }
  }
}

function proceedingRow(scene: Scene, n: number, proceeding: Proceeding, before: Proceeding | null): void {
  const { story, day, edition } = scene;
  const { court, place, judge, from, cause } = proceeding;
  const end = endBy(proceeding, day);
  const decided = end?.kind === 'decision' ? end : null;
  const hearing = proceeding.hearings.findLast(({ set, bond }) => set <= day && !bond);
  const moved = cause === 'moved' && before !== null ? before : null;
  const custody = custodyAt(story, end?.on ?? day);
  const isClerical = end?.code === 'T' && end.kind === 'completion' && story.index % 4 === 0;
  const appeal = story.appeals.find(
    (one) => one.proceeding === n && one.filedOn <= day && one.type === 'Case Appeal',
  );
  scene.add('B_TblProceeding', n, {
    IDNPROCEEDING: idOf('B_TblProceeding', story.index, n),
    IDNCASE: idOf('A_TblCase', story.index),
    OSC_DATE: story.chargedOn,
    INPUT_DATE: from,
    BASE_CITY_CODE: court.code,
    HEARING_LOC_CODE: place,
    IJ_CODE: isClerical ? CLERICAL_TRANSFER.code : judge.code,
    TRANS_IN_DATE: moved === null ? null : from,
    PREV_HEARING_LOC: moved?.place ?? null,
    PREV_HEARING_BASE: moved?.court.code ?? null,
    PREV_IJ_CODE: moved?.judge.code ?? null,
    HEARING_DATE: hearing === undefined ? null : hearingDay(hearing, edition),
    HEARING_TIME: hearing?.time ?? null,
    DEC_TYPE: decided === null ? null : undefined,
    DEC_CODE: decided?.code ?? null,
    DEPORTED_1: decided !== null && 'XDEV'.includes(decided.code) ? story.nationality.code : null,
    OTHER_COMP: end?.kind === 'completion' ? end.code : null,
    APPEAL_RSVD: appeal?.by ?? null,
    COMP_DATE: end?.on ?? null,
    ABSENTIA: end === null ? null : end.absent ? 'Y' : 'N',
    VENUE_CHG_GRANTED: end?.to == null ? null : end.on,
    TRANSFER_TO: end?.to?.code ?? null,
    DATE_APPEAL_DUE_STATUS: decided === null ? null : ((decided.on + APPEAL_DAYS) as Day),
    CUSTODY: custody,
    CASE_TYPE: story.type,
    NAT: story.nationality.code,
    LANG: story.language,
    SCHEDULED_HEAR_LOC: end === null && hearing !== undefined ? place : null,
    DATE_DETAINED: custody === 'N' ? null : known(scene, story.detainedOn),
    DATE_RELEASED: custody === 'R' ? story.releasedOn : null,
  });
}

/** How the proceeding ended, if it had by that day. */
export function endBy({ end }: Proceeding, day: Day): ProceedingEnd | null {
  return end !== null && end.on <= day ? end : null;
}
