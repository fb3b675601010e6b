// What the end of a proceeding means, one small case each, and what others made of its code by mistake.
import { type Life, testLives } from '../../../../../test/derive-lives.ts';

/** A removal case charged on 1 March 2020 and filed on the 10th, open but for what is given. */
const removal = { OSC_DATE: '2020-03-01', INPUT_DATE: '2020-03-10', BASE_CITY_CODE: 'NYC', CASE_TYPE: 'RMV' };
const ordered = { ...removal, DEC_CODE: 'X', COMP_DATE: '2021-06-01', ABSENTIA: 'N' };
const moved = { ...removal, OTHER_COMP: 'C', COMP_DATE: '2020-09-01' };
const later = { ...removal, INPUT_DATE: '2022-02-01' };

const outcomes: readonly Life[] = [
  {
    name: 'X of a decision is removal, not ZERO BOND',
    rows: { B_TblProceeding: [ordered] },
    facts: {
      outcome: 'removal',
      final_outcome: 'removal',
      pending: false,
      pending_reason: null,
      completed_on: '2021-06-01',
    },
  },
  {
    name: 'T of a decision is termination, not a transfer',
    rows: { B_TblProceeding: [{ ...ordered, DEC_CODE: 'T' }] },
    facts: { outcome: 'termination', transfers: 0, pending: false },
  },
  {
    name: 'T of another completion is a transfer, not an outcome',
    rows: {
      B_TblProceeding: [
        { ...moved, OTHER_COMP: 'T' },
        { ...later, BASE_CITY_CODE: 'LOS' },
      ],
    },
    facts: {
      outcome: null,
      transfers: 1,
      pending: true,
      pending_reason: 'open-proceeding',
      first_court: 'NYC',
      last_court: 'LOS',
      completions: 0,
    },
  },
  {
    name: 'X of another completion is no removal',
    rows: { B_TblProceeding: [{ ...moved, OTHER_COMP: 'X' }] },
    facts: { outcome: 'other', pending: false },
  },
  {
    name: 'A is an administrative closure as another completion',
    rows: { B_TblProceeding: [{ ...moved, OTHER_COMP: 'A' }] },
    facts: {
      outcome: null,
      pending: true,
      pending_reason: 'administratively-closed',
      administratively_closed_now: true,
    },
  },
  {
    name: 'A is a finding affirmed in a review of credible fear',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'CFR', DEC_CODE: 'A' }] },
    facts: { case_type: 'RMV', outcome: 'affirmed-no-fear' },
  },
  {
    name: 'V is voluntary departure in removal proceedings',
    rows: { B_TblProceeding: [{ ...ordered, DEC_CODE: 'V' }] },
    facts: { outcome: 'voluntary-departure' },
  },
  {
    name: 'V in a review of credible fear is a finding vacated, not voluntary departure',
    rows: {
      A_TblCase: [{ CASE_TYPE: 'CFR' }],
      B_TblProceeding: [{ ...ordered, CASE_TYPE: 'CFR', DEC_CODE: 'V' }],
    },
    facts: { outcome: 'vacated-fear-finding', case_type: 'CFR' },
  },
  {
    name: 'V in a review of reasonable fear likewise',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'RFR', DEC_CODE: 'V' }] },
    facts: { outcome: 'vacated-fear-finding' },
  },
  {
    name: 'V in a review of claimed status is a status found valid',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'CSR', DEC_CODE: 'V' }] },
    facts: { outcome: 'vacated-status-finding' },
  },
  {
    name: 'D is removal in deportation proceedings',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'DEP', DEC_CODE: 'D' }] },
    facts: { outcome: 'removal' },
  },
  {
    name: 'E is removal in exclusion proceedings',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'EXC', DEC_CODE: 'E' }] },
    facts: { outcome: 'removal' },
  },
  {
    name: 'E is withholding in a case about withholding alone',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'WHO', DEC_CODE: 'E' }] },
    facts: { outcome: 'withholding' },
  },
  {
    name: 'D is a denial in a case about asylum alone',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'AOC', DEC_CODE: 'D' }] },
    facts: { outcome: 'denied' },
  },
  {
    name: 'R is relief granted, not a denial',
    rows: { B_TblProceeding: [{ ...ordered, DEC_CODE: 'R' }] },
    facts: { outcome: 'relief' },
  },
  {
    name: 'R is a rescission in rescission proceedings',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: 'REC', DEC_CODE: 'R' }] },
    facts: { outcome: 'rescission' },
  },
  {
    name: 'A code that is known nowhere is unknown and flagged, no category of its own',
    rows: { B_TblProceeding: [{ ...ordered, DEC_CODE: 'Q' }] },
    facts: { outcome: 'unknown', flags: ['unknown-decision-code'] },
  },
  {
    name: 'A proceeding without a decision has no outcome at all',
    rows: { B_TblProceeding: [removal] },
    facts: {
      outcome: null,
      final_outcome: null,
      decisions: [],
      completions: 0,
      pending: true,
      pending_reason: 'open-proceeding',
    },
  },
  {
    name: 'The case type of the case decodes where the proceeding has none',
    rows: { B_TblProceeding: [{ ...ordered, CASE_TYPE: null }] },
    facts: { outcome: 'removal' },
  },
  {
    name: 'An end whose date was impossible is an end',
    rows: { B_TblProceeding: [{ ...removal, COMP_DATE: null, quality: 'COMP_DATE impossible' }] },
    facts: {
      pending: false,
      outcome: 'unknown',
      completed_on: null,
      flags: ['unknown-decision-code', 'undated-end'],
    },
  },
];

testLives(outcomes);
