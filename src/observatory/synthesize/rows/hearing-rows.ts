// One row for every hearing that was on the calendar, and one for every motion.
import { chanceOf, Draws } from '#observatory/synthesize/random.ts';
import { known, type Scene } from '#observatory/synthesize/rows/scene.ts';
import {
  type Hearing,
  hearingDay,
  type Motion,
  type Proceeding,
} from '#observatory/synthesize/story/story.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';

const SCHEDULE_TYPES = {
  M: ['MM', 'MR'],
  I: ['II', 'IR'],
} as const;

export function hearingRows(scene: Scene): void {
  const { story, day, world } = scene;
  const draws = new Draws(chanceOf(world.seed, 'motions', story.index));
  let nth = 0;
  for (const [n, proceeding] of story.proceedings.entries()) {
    for (const hearing of proceeding.hearings) {
      if (hearing.set <= day && proceeding.from <= day) hearingRow(scene, n, proceeding, hearing, nth);
      nth++;
    }
  }
  for (const [i, motion] of story.motions.entries()) {
    const minutes = draws.within([480, 1020]);
    if (motion.filedOn <= day && i < 64) motionRow(scene, i, motion, clock(minutes));
  }
}

function hearingRow(scene: Scene, n: number, proceeding: Proceeding, hearing: Hearing, nth: number): void {
  const { story, day, edition } = scene;
  const on = hearingDay(hearing, edition);
  const isHeld = hearing.on <= day;
  const [initial, reset] = SCHEDULE_TYPES[hearing.calendar];
  scene.add('tbl_schedule', nth, {
    IDNSCHEDULE: idOf('tbl_schedule', story.index, nth),
    IDNPROCEEDING: idOf('B_TblProceeding', story.index, n),
    IDNCASE: idOf('A_TblCase', story.index),
    OSC_DATE: story.chargedOn,
    REC_TYPE: hearing.bond ? 'B' : 'X',
    LANG: story.language,
    HEARING_LOC_CODE: proceeding.place,
    BASE_CITY_CODE: proceeding.court.code,
    IJ_CODE: proceeding.judge.code,
    INPUT_DATE: hearing.set,
    INPUT_TIME: hearing.time,
    UPDATE_DATE: isHeld ? hearing.on : hearing.set,
    UPDATE_TIME: hearing.time,
    CAL_TYPE: hearing.calendar,
    ADJ_DATE: on,
    ADJ_TIME_START: hearing.time,
    ADJ_TIME_STOP: `${String(Number(hearing.time.slice(0, 2)) + 1).padStart(2, '0')}${hearing.time.slice(2)}`,
    ADJ_RSN: isHeld ? hearing.adjourned : null,
    ADJ_ELAP_DAYS: isHeld && hearing.adjourned !== null ? Math.min(999, on - hearing.set) : null,
    SCHEDULE_TYPE: hearing.bond ? 'CY' : nth === 0 ? initial : reset,
  });
}

function motionRow(scene: Scene, i: number, motion: Motion, time: string): void {
  const { story } = scene;
  const proceeding = story.proceedings[motion.proceeding] as Proceeding;
  const decided = known(scene, motion.decidedOn);
  scene.add('tbl_Court_Motions', i, {
    IDNMOTION: idOf('tbl_Court_Motions', story.index, i),
    IDNPROCEEDING: idOf('B_TblProceeding', story.index, motion.proceeding),
    IDNCASE: idOf('A_TblCase', story.index),
    OSC_DATE: story.chargedOn,
    REC_TYPE: motion.code,
    UPDATE_DATE: decided ?? motion.filedOn,
    UPDATE_TIME: time,
    INPUT_DATE: motion.filedOn,
    INPUT_TIME: time,
    BASE_CITY_CODE: proceeding.court.code,
    HEARING_LOC_CODE: proceeding.place,
    IJ_CODE: proceeding.judge.code,
    DEC: decided === null ? null : motion.decision,
    COMP_DATE: decided,
    MOTION_RECD_DATE: motion.filedOn,
    RESP_DUE_DATE: motion.filedOn + 10,
  });
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
}
