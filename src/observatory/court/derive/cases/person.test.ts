// Representation, custody, age, relief, bond and hearings of a case, one small case each.
import { type Life, testLives } from '../../../../../test/derive-lives.ts';

/** A removal case charged on 1 March 2020 and filed on the 10th, open but for what is given. */
const removal = { OSC_DATE: '2020-03-01', INPUT_DATE: '2020-03-10', BASE_CITY_CODE: 'NYC', CASE_TYPE: 'RMV' };
const ordered = { ...removal, DEC_CODE: 'X', COMP_DATE: '2021-06-01', ABSENTIA: 'N' };
const later = { ...removal, INPUT_DATE: '2022-02-01' };

const persons: readonly Life[] = [
  {
    name: "The government's attorney is no representation",
    rows: {
      B_TblProceeding: [ordered],
      tbl_RepsAssigned: [{ STRATTYLEVEL: 'COURT', STRATTYTYPE: 'INS', E_28_DATE: '2020-05-05' }],
    },
    facts: {
      represented: false,
      represented_from: null,
      represented_at_completion: false,
      representation_source: null,
    },
  },
  {
    name: 'An assignment for the respondent is, even after the case itself forgot it',
    rows: {
      B_TblProceeding: [ordered],
      tbl_RepsAssigned: [{ STRATTYLEVEL: 'COURT', STRATTYTYPE: 'ALIEN', E_28_DATE: '2020-05-05' }],
    },
    facts: {
      represented: true,
      represented_from: '2020-05-05',
      represented_at_completion: true,
      represented_now: false,
      representation_source: 'assignment',
    },
  },
  {
    name: 'An attorney who came after the decision did not stand by it',
    rows: { A_TblCase: [{ E_28_DATE: '2021-07-01' }], B_TblProceeding: [ordered] },
    facts: {
      represented: true,
      represented_at_completion: false,
      represented_now: true,
      representation_source: 'case',
    },
  },
  {
    name: 'An attorney of the reopened case was not there at the first decision',
    rows: {
      A_TblCase: [{ E_28_DATE: '2022-02-01' }],
      B_TblProceeding: [
        { ...ordered, ABSENTIA: 'Y' },
        { ...later, DEC_CODE: 'R', COMP_DATE: '2023-01-09' },
      ],
    },
    facts: { represented_at_first_completion: false, represented_at_completion: true },
  },
  {
    name: 'Representation before the Board is told apart',
    rows: {
      B_TblProceeding: [ordered],
      tbl_RepsAssigned: [{ STRATTYLEVEL: 'BOARD', STRATTYTYPE: 'ALIEN', E_27_DATE: '2021-07-01' }],
    },
    facts: { represented: false, represented_on_appeal: true },
  },
  {
    name: 'Released says that there was custody; never says that there was none',
    rows: { A_TblCase: [{ CUSTODY: 'R' }], B_TblProceeding: [removal] },
    facts: { custody_last: 'R', detained_ever: true, detained_at_charging: null },
  },
  {
    name: 'Custody that the case forgot stands in the history',
    rows: {
      A_TblCase: [{ CUSTODY: 'N' }],
      B_TblProceeding: [removal],
      tbl_CustodyHistory: [{ CUSTODY: 'R', DATDETAINED: '2020-02-20', DATRELEASED: '2020-05-01' }],
    },
    facts: {
      custody_last: 'N',
      detained_ever: true,
      detained_at_charging: true,
      first_detained_on: '2020-02-20',
      last_released_on: '2020-05-01',
    },
  },
  {
    name: 'Custody after the charge is not custody at the charge',
    rows: { B_TblProceeding: [removal], tbl_CustodyHistory: [{ CUSTODY: 'D', DATDETAINED: '2021-02-20' }] },
    facts: { detained_ever: true, detained_at_charging: false },
  },
  {
    name: 'Never detained',
    rows: { A_TblCase: [{ CUSTODY: 'N' }], B_TblProceeding: [removal] },
    facts: { detained_ever: false, detained_at_charging: false },
  },
  {
    name: 'A month of birth becomes a band of five years at the charge',
    rows: { B_TblProceeding: [removal], birth: [{ born_month: 1990 * 12 + 3 }] },
    facts: { age_band: '25-29' },
  },
  {
    name: 'From the month of the birthday on the next band holds',
    rows: { B_TblProceeding: [removal], birth: [{ born_month: 1990 * 12 + 2 }] },
    facts: { age_band: '30-34' },
  },
  {
    name: 'Nobody is charged before birth',
    rows: { B_TblProceeding: [removal], birth: [{ born_month: 2021 * 12 }] },
    facts: { age_band: null, flags: ['impossible-age'] },
  },
  {
    name: 'Juvenile by the last record, tags in order, priority',
    rows: {
      A_TblCase: [{ CASEPRIORITY_CODE: 'UC' }],
      tblLookup_Juvenile: [
        { idnJuvenile: 4, strCode: 'UJ' },
        { idnJuvenile: 5, strCode: 'NA' },
      ],
      tbl_JuvenileHistory: [
        { idnJuvenile: 4, DATCREATEDON: '2020-01-01' },
        { idnJuvenile: 5, DATCREATEDON: '2021-01-01' },
      ],
      A_TblCaseIdentifier: [{ CASE_ID: 'FA' }, { CASE_ID: 'DD' }, { CASE_ID: 'FA' }],
    },
    facts: { juvenile: 'NA', juvenile_ever: true, tags: ['DD', 'FA'], priority: 'UC' },
  },
];

const relief: readonly Life[] = [
  {
    name: 'Applications with what became of them, voluntary departure among them; the day is that of the end of their proceeding',
    rows: {
      A_TblCase: [{ C_ASY_TYPE: 'E' }],
      B_TblProceeding: [{ ...ordered, IDNPROCEEDING: 70 }],
      tbl_Court_Appln: [
        { IDNPROCEEDING: 70, APPL_CODE: 'VD', APPL_RECD_DATE: '2021-05-01', APPL_DEC: 'D' },
        { IDNPROCEEDING: 70, APPL_CODE: 'ASYL', APPL_RECD_DATE: '2020-05-01', APPL_DEC: 'W' },
        { IDNPROCEEDING: 99, APPL_CODE: 'WCAT', APPL_RECD_DATE: '2020-05-01' },
      ],
    },
    facts: {
      asylum_claim: 'defensive',
      applications: [
        {
          filed_on: '2020-05-01',
          code: 'ASYL',
          decision: 'withdrawn',
          decision_code: 'W',
          decided_on: '2021-06-01',
        },
        { filed_on: '2020-05-01', code: 'WCAT', decision: null, decision_code: null, decided_on: null },
        {
          filed_on: '2021-05-01',
          code: 'VD',
          decision: 'denied',
          decision_code: 'D',
          decided_on: '2021-06-01',
        },
      ],
    },
  },
  {
    name: 'A bond decreased is a bond granted',
    rows: {
      D_TblAssociatedBond: [{ DEC: 'C', COMP_DATE: '2020-04-01', INITIAL_BOND: 5000, NEW_BOND: 1500 }],
    },
    facts: {
      bonds: 1,
      bond_decision: 'granted',
      bond_result: 'granted',
      bond_initial_amount: '5000',
      bond_amount: '1500',
    },
  },
  {
    name: 'No change is a refusal, and its 0 dollars are no bond',
    rows: { D_TblAssociatedBond: [{ DEC: 'N', COMP_DATE: '2020-04-01', NEW_BOND: 0 }] },
    facts: { bond_decision: 'unchanged', bond_result: 'refused', bond_amount: null },
  },
  {
    name: 'Released on recognizance is granted with 0 dollars',
    rows: { D_TblAssociatedBond: [{ DEC: 'R', COMP_DATE: '2020-04-01', NEW_BOND: 0 }] },
    facts: { bond_result: 'granted', bond_amount: '0' },
  },
  {
    name: 'Moot, withdrawn and no jurisdiction are no part of a grant rate',
    rows: { D_TblAssociatedBond: [{ DEC: 'J', COMP_DATE: '2020-04-01' }] },
    facts: { bond_decision: 'no-jurisdiction', bond_result: null },
  },
  {
    name: 'The last bond decision counts, not one that is not there yet',
    rows: {
      D_TblAssociatedBond: [
        { DEC: 'N', COMP_DATE: '2020-04-01' },
        { DEC: 'G', COMP_DATE: '2020-06-01', NEW_BOND: 2000 },
        { DEC: null, BOND_HEAR_REQ_DATE: '2020-08-01' },
      ],
    },
    facts: { bonds: 3, bond_result: 'granted', bond_decided_on: '2020-06-01' },
  },
  {
    name: 'Hearings are counted with those that were cancelled',
    rows: {
      B_TblProceeding: [removal],
      tbl_schedule: [
        { ADJ_DATE: '2020-05-01', ADJ_RSN: '01', CAL_TYPE: 'M', OSC_DATE: '2020-03-01' },
        { ADJ_DATE: '2021-06-01', ADJ_RSN: '8B', CAL_TYPE: 'I', OSC_DATE: '2020-03-01' },
        { ADJ_DATE: '2031-06-01', CAL_TYPE: 'I', OSC_DATE: '2020-03-01' },
      ],
    },
    facts: {
      hearings: 3,
      adjournments: 1,
      individual_hearings: 2,
      first_hearing_on: '2020-05-01',
      last_hearing_on: '2031-06-01',
      flags: [],
    },
  },
];

testLives([...persons, ...relief]);
