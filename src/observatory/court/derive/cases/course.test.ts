// Whether a case is pending and why: moved, closed, reopened, remanded and appealed cases, one small case each.
import { type Life, testLives } from '../../../../../test/derive-lives.ts';

/** A removal case charged on 1 March 2020 and filed on the 10th, open but for what is given. */
const removal = { OSC_DATE: '2020-03-01', INPUT_DATE: '2020-03-10', BASE_CITY_CODE: 'NYC', CASE_TYPE: 'RMV' };
const ordered = { ...removal, DEC_CODE: 'X', COMP_DATE: '2021-06-01', ABSENTIA: 'N' };
const moved = { ...removal, OTHER_COMP: 'C', COMP_DATE: '2020-09-01' };
const later = { ...removal, INPUT_DATE: '2022-02-01' };
const appeal = { strAppealType: 'Case Appeal', strFiledBy: 'A', datAppealFiled: '2021-06-20' };

const courses: readonly Life[] = [
  {
    name: 'A reopened case with an open row is pending, whatever was decided before',
    rows: { B_TblProceeding: [{ ...ordered, ABSENTIA: 'Y' }, later] },
    facts: {
      pending: true,
      pending_reason: 'reopened',
      reopened: true,
      outcome: null,
      completed_on: '2021-06-01',
      in_absentia_ever: true,
      in_absentia_now: false,
    },
  },
  {
    name: 'A reopened case keeps its last decision',
    rows: {
      B_TblProceeding: [
        { ...ordered, ABSENTIA: 'Y' },
        { ...later, DEC_CODE: 'R', COMP_DATE: '2023-01-09', ABSENTIA: 'N' },
      ],
    },
    facts: {
      pending: false,
      outcome: 'relief',
      reopened: true,
      completions: 2,
      first_completed_on: '2021-06-01',
      completed_on: '2023-01-09',
      in_absentia_ever: true,
      in_absentia_now: false,
    },
  },
  {
    name: 'An order in absentia that stands',
    rows: { B_TblProceeding: [{ ...ordered, ABSENTIA: 'Y' }] },
    facts: { in_absentia_ever: true, in_absentia_now: true },
  },
  {
    name: 'A motion to reopen granted after the order reopens the case before a new row is there',
    rows: {
      B_TblProceeding: [ordered],
      tbl_Court_Motions: [
        { REC_TYPE: 'MA', DEC: 'G', MOTION_RECD_DATE: '2021-09-01', COMP_DATE: '2021-10-01' },
      ],
    },
    facts: {
      pending: true,
      pending_reason: 'reopened',
      reopened: true,
      motions_to_reopen: 1,
      motions_to_reopen_granted: 1,
      flags: ['reopened-without-proceeding'],
    },
  },
  {
    name: 'A motion to reopen denied leaves the order as it is',
    rows: {
      B_TblProceeding: [ordered],
      tbl_Court_Motions: [
        { REC_TYPE: 'O', DEC: 'D', MOTION_RECD_DATE: '2021-09-01', COMP_DATE: '2021-10-01' },
      ],
    },
    facts: { pending: false, reopened: false, motions_to_reopen: 1, motions_to_reopen_granted: 0 },
  },
  {
    name: 'Charge and court of filing come from the row filed first, though the later row was completed first',
    rows: {
      B_TblProceeding: [
        { ...ordered, OSC_DATE: '2020-03-01', COMP_DATE: '2024-01-01' },
        { ...later, OSC_DATE: '2020-04-04', BASE_CITY_CODE: 'LOS', DEC_CODE: 'R', COMP_DATE: '2022-03-03' },
      ],
    },
    facts: {
      charged_on: '2020-03-01',
      filed_on: '2020-03-10',
      first_court: 'NYC',
      last_court: 'LOS',
      outcome: 'relief',
    },
  },
  {
    name: 'Filing counts, not the key, where both are known',
    rows: {
      B_TblProceeding: [
        { ...later, IDNPROCEEDING: 1, BASE_CITY_CODE: 'LOS' },
        { ...ordered, IDNPROCEEDING: 2 },
      ],
    },
    facts: { first_court: 'NYC', last_court: 'LOS', pending_reason: 'reopened' },
  },
  {
    name: 'A row without a day of filing takes the place that its key gives it',
    rows: { B_TblProceeding: [ordered, { ...removal, INPUT_DATE: null, BASE_CITY_CODE: 'LOS' }] },
    facts: { last_court: 'LOS', pending_reason: 'reopened' },
  },
  {
    name: 'A closed case that came back without a decision is pending',
    rows: { B_TblProceeding: [{ ...moved, OTHER_COMP: 'Y' }, later] },
    facts: {
      pending: true,
      pending_reason: 'recalendared',
      administratively_closed_ever: true,
      administratively_closed_now: false,
      reopened: false,
    },
  },
  {
    name: 'A case on its way to another court is pending, though no court has its row',
    rows: { B_TblProceeding: [moved] },
    facts: { pending: true, pending_reason: 'transferred', transfers: 1, decisions: [] },
  },
  {
    name: 'An open row that is not the last is pending and flagged',
    rows: { B_TblProceeding: [removal, { ...later, DEC_CODE: 'X', COMP_DATE: '2023-01-01' }] },
    facts: { pending: true, pending_reason: 'open-proceeding', flags: ['open-proceeding-not-last'] },
  },
  {
    name: 'A case that has no proceeding is neither pending nor decided',
    rows: { A_TblCase: [{ CASE_TYPE: 'DDC' }] },
    facts: {
      proceedings: 0,
      pending: null,
      pending_reason: 'no-proceeding',
      charged_on: null,
      flags: ['no-proceeding'],
    },
  },
  {
    name: 'A case that only a proceeding knows is there and flagged',
    rows: { A_TblCase: [], B_TblProceeding: [ordered] },
    facts: { case_type: 'RMV', outcome: 'removal', flags: ['not-in-case-table'] },
  },
  {
    name: 'Contradictory case types are flagged, and the case stays',
    rows: { B_TblProceeding: [{ ...moved, CASE_TYPE: 'WHO' }, later] },
    facts: { case_type: 'RMV', flags: ['contradictory-case-types'] },
  },
  {
    name: 'Days out of order are flagged, and kept',
    rows: {
      B_TblProceeding: [{ ...ordered, COMP_DATE: '2019-01-01' }],
      tbl_schedule: [{ ADJ_DATE: '2018-05-05', OSC_DATE: '2020-03-01' }],
    },
    facts: {
      completed_on: '2019-01-01',
      first_hearing_on: '2018-05-05',
      flags: ['hearing-before-charge', 'end-before-charge'],
    },
  },
  {
    name: 'A second row of one case does not make a second case',
    rows: { A_TblCase: [{ NAT: 'MX' }, { NAT: 'GT' }], B_TblProceeding: [ordered] },
    facts: { nationality: 'MX', proceedings: 1 },
  },
];

const appeals: readonly Life[] = [
  {
    name: 'An appeal that is not decided leaves the case pending and the decision of the judge in place',
    rows: { B_TblProceeding: [ordered], tblAppeal: [appeal] },
    facts: {
      pending: true,
      pending_reason: 'appeal-pending',
      outcome: 'removal',
      final_outcome: null,
      appeals: 1,
      appeal_by: 'respondent',
    },
  },
  {
    name: 'An appeal dismissed makes the order final on the later day',
    rows: {
      B_TblProceeding: [ordered],
      tblAppeal: [{ ...appeal, strBIADecision: 'DIS', datBIADecision: '2022-05-05' }],
    },
    facts: {
      pending: false,
      outcome: 'removal',
      final_outcome: 'removal',
      completed_on: '2021-06-01',
      final_on: '2022-05-05',
      board_decided_later: true,
      appeal_decision: 'affirmed',
      appeal_decided_on: '2022-05-05',
    },
  },
  {
    name: 'A remand of which no row tells yet is pending',
    rows: {
      B_TblProceeding: [ordered],
      tblAppeal: [{ ...appeal, strBIADecision: 'REM', datBIADecision: '2022-01-01' }],
    },
    facts: {
      pending: true,
      pending_reason: 'remanded',
      remanded: true,
      outcome: null,
      flags: ['remanded-without-proceeding'],
    },
  },
  {
    name: 'A remanded case with an open row is remanded, not reopened',
    rows: {
      B_TblProceeding: [ordered, later],
      tblAppeal: [{ ...appeal, strBIADecision: 'REM', datBIADecision: '2022-01-01' }],
    },
    facts: { pending_reason: 'remanded', remanded: true, reopened: false, flags: [] },
  },
  {
    name: 'A remanded case whose return bears no day is remanded',
    rows: {
      B_TblProceeding: [ordered, { ...later, INPUT_DATE: null }],
      tblAppeal: [{ ...appeal, strBIADecision: 'REM', datBIADecision: '2022-01-01' }],
    },
    facts: { pending_reason: 'remanded', reopened: false },
  },
  {
    name: 'A remand from before the decision did not bring the case back after it',
    rows: {
      B_TblProceeding: [ordered, later],
      tblAppeal: [{ ...appeal, strBIADecision: 'REM', datBIADecision: '2021-01-01' }],
    },
    facts: { pending_reason: 'reopened', reopened: true },
  },
  {
    name: 'Voluntary departure on appeal is the final outcome, and the order of the judge is kept apart',
    rows: {
      B_TblProceeding: [ordered],
      tblAppeal: [{ ...appeal, strBIADecision: 'BVD', datBIADecision: '2022-05-05' }],
    },
    facts: { outcome: 'removal', final_outcome: 'voluntary-departure' },
  },
  {
    name: 'An appeal sustained reverses',
    rows: {
      B_TblProceeding: [ordered],
      tblAppeal: [{ ...appeal, strBIADecision: 'SUS', datBIADecision: '2022-05-05' }],
    },
    facts: { outcome: 'removal', final_outcome: 'reversed-on-appeal' },
  },
  {
    name: 'Bond appeals and motions to the Board do not make the case pending',
    rows: {
      B_TblProceeding: [ordered],
      tblAppeal: [
        { ...appeal, strAppealType: 'Bond Appeal' },
        { ...appeal, strAppealType: 'MTR BIA' },
        { ...appeal, strAppealType: 'Interlocutory Appeal' },
      ],
    },
    facts: { pending: false, appeals: 0 },
  },
  {
    name: 'A case that a court of appeals sent back to the Board is pending',
    rows: {
      B_TblProceeding: [ordered],
      tblAppeal: [{ ...appeal, strAppealType: 'Circuit Court Remand', datAppealFiled: '2023-06-20' }],
    },
    facts: { pending: true, pending_reason: 'remanded' },
  },
];

testLives([...courses, ...appeals]);
