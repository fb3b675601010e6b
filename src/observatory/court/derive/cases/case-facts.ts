// The columns of case_facts, what each answers, and the words that stand in them: one list for the tests and the reference.

type FactColumn = { name: string; type: string; about: string };

const DECISION =
  'STRUCT("on" DATE, "type" VARCHAR, code VARCHAR, "class" VARCHAR, in_absentia BOOLEAN, court VARCHAR, judge VARCHAR)[]';
const APPLICATION =
  'STRUCT(filed_on DATE, code VARCHAR, decision VARCHAR, decision_code VARCHAR, decided_on DATE)[]';

function columns(lines: string): readonly FactColumn[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', type = '', about = ''] = line.split('|').map((part) => part.trim());
      return { name, type: { decisions: DECISION, applications: APPLICATION }[name] ?? type, about };
    });
}

/** In the order in which they are stored. */
export const CASE_FACTS: readonly { title: string; columns: readonly FactColumn[] }[] = [
  {
    title: 'The case',
    columns: columns(`
      case_id | BIGINT | IDNCASE: one charging document against one person. The same person can have several, which cannot be linked
      case_type | VARCHAR | As the case's own row has it, else its last proceeding
      nationality | VARCHAR | Code of tblLookupAlienNat
      language | VARCHAR | Code of tblLanguage
      sex | VARCHAR | As recorded; missing for almost half
      age_band | VARCHAR | Age in full years at the charge, in bands of five (\`25-29\`); null where the month of birth or the charge is not known
    `),
  },
  {
    title: 'Charge, courts and hearings',
    columns: columns(`
      charged_on | DATE | OSC_DATE of the first proceeding in order of filing that has one
      filed_on | DATE | INPUT_DATE of the first proceeding that has one: when the charge was entered, which can be much later
      first_court | VARCHAR | Base city of the first proceeding
      last_court | VARCHAR | Base city of the last proceeding
      proceedings | INTEGER | Rows of B_TblProceeding; every move, return and reopening makes one
      transfers | INTEGER | Proceedings that ended with a change of venue or a transfer: no completions
      hearings | INTEGER | Rows of tbl_schedule, cancelled and coming ones too
      individual_hearings | INTEGER | Of them, on the individual calendar
      adjournments | INTEGER | Of them, adjourned for a reason other than that the case was completed at the hearing
      first_hearing_on | DATE | Earliest day for which a hearing was set
      last_hearing_on | DATE | Latest such day; it may lie ahead
    `),
  },
  {
    title: 'Representation',
    columns: columns(`
      represented | BOOLEAN | Ever before the court: an assignment for the respondent (STRATTYTYPE ALIEN, level COURT), or E_28_DATE of the case. Attorneys of the government do not count
      represented_from | DATE | Earliest appearance known
      represented_at_first_completion | BOOLEAN | An appearance on or before the first completion; null where there is none, or only undated ones. Withdrawals are not in the release
      represented_at_completion | BOOLEAN | The same at the last completion
      represented_now | BOOLEAN | E_28_DATE stands in the case's row; the court blanks it when the attorney leaves
      representation_source | VARCHAR | \`assignment\`, \`case\` or \`both\`
      represented_on_appeal | BOOLEAN | An assignment at level BOARD, or datAttorneyE27 of an appeal
    `),
  },
  {
    title: 'Custody',
    columns: columns(`
      detained_ever | BOOLEAN | Custody D or R, or a day of detention, in the case, a proceeding or the custody history
      detained_at_charging | BOOLEAN | A recorded detention covers the day of the charge; null where there was custody without days, or no charge is known
      custody_last | VARCHAR | CUSTODY of the case: D detained, R released, N never; overwritten by the court
      first_detained_on | DATE | Earliest day of detention; missing for most
      last_released_on | DATE | Latest day of release
    `),
  },
  {
    title: 'Relief and bond',
    columns: columns(`
      asylum_claim | VARCHAR | \`affirmative\` (referred by USCIS) or \`defensive\`
      applications | list | By day of filing: code (APPL_CODE, VD among them), decision in words and as the court's letter. decided_on is the day on which the application's proceeding ended: the court records no other
      bonds | INTEGER | Bond proceedings
      bond_decided_on | DATE | Of the last bond decision
      bond_decision_code | VARCHAR | Its letter
      bond_decision | VARCHAR | Its letter in words: \`granted\`, \`increased\`, \`unchanged\`, \`denied\`, \`no-jurisdiction\`, \`moot\`, \`withdrawn\`, \`other\`
      bond_result | VARCHAR | \`granted\` (letters C, F, G, R) or \`refused\` (E, I, L, N, S); null where the letter decides neither. A grant rate is granted of both
      bond_initial_amount | BIGINT | Dollars set by DHS
      bond_amount | BIGINT | Dollars set by the judge; 0 only where bond was granted
    `),
  },
  {
    title: 'Decisions',
    columns: columns(`
      decisions | list | Every end of a proceeding but a move, by day: kind of code (C of DEC_CODE, O of OTHER_COMP), code, class (below), in absentia, court, judge
      completions | INTEGER | Of them, those that completed the case; administrative closures do not
      first_completed_on | DATE | Of the first completion
      completed_on | DATE | Of the last completion in order of filing, whether or not it stands
      in_absentia_ever | BOOLEAN | A completion in absentia, rescinded or not
      in_absentia_now | BOOLEAN | The decision that stands was made in absentia; false once the case was reopened
    `),
  },
  {
    title: 'Appeal and return',
    columns: columns(`
      appeals | INTEGER | Appeals of the case to the Board; bond appeals, interlocutory appeals and motions to the Board are not counted
      appeal_filed_on | DATE | Of the last one
      appeal_by | VARCHAR | \`respondent\`, \`dhs\`, \`both\`; null for others
      appeal_decision_code | VARCHAR | strBIADecision
      appeal_decision | VARCHAR | The same in words
      appeal_decided_on | DATE | datBIADecision
      motions_to_reopen | INTEGER | Motions to reopen before the court
      motions_to_reopen_granted | INTEGER | Of them, granted
      reopened | BOOLEAN | A proceeding was opened after a completion without a remand, or a motion to reopen was granted after the last
      remanded | BOOLEAN | The Board sent the case back
      administratively_closed_ever | BOOLEAN | A proceeding ended in an administrative closure
      administratively_closed_now | BOOLEAN | The last one did, and nothing came after it
    `),
  },
  {
    title: 'Where the case stands',
    columns: columns(`
      pending | BOOLEAN | Not finally decided, for the reason beside it; null where there is no proceeding
      pending_reason | VARCHAR | See below; null where the case is decided
      outcome | VARCHAR | Class of the judge's decision that stands (below); null where none does
      final_outcome | VARCHAR | The same with the Board's later decision: its own class where it granted voluntary departure or relief or terminated, \`reversed-on-appeal\` where it sustained the appeal; null while pending
      final_on | DATE | Day of the judge's decision or of the Board's later one
      board_decided_later | BOOLEAN | The Board decided after the judge
    `),
  },
  {
    title: 'Family, juveniles and the docket',
    columns: columns(`
      lead_case_id | BIGINT | The case with which this one is or was heard
      severed | BOOLEAN | It was severed from it
      riders | INTEGER | Cases heard with this one and not severed
      juvenile | VARCHAR | Code of the last juvenile record (tblLookup_Juvenile); NA says that the respondent is none
      juvenile_ever | BOOLEAN | A record other than NA
      priority | VARCHAR | CASEPRIORITY_CODE
      tags | VARCHAR[] | Codes of A_TblCaseIdentifier, such as special dockets
      flags | VARCHAR[] | What to know before this case is counted, below
    `),
  },
];

export const PENDING_REASONS: Readonly<Record<string, string>> = {
  'open-proceeding': 'A proceeding is open, and the case was not before the court earlier',
  reopened: 'A proceeding is open after a completion, or a motion to reopen was granted after it',
  remanded: 'The Board sent the case back, or has it back from a court of appeals and has not decided',
  recalendared: 'A proceeding is open after an administrative closure',
  'administratively-closed': 'Off the calendar, still pending',
  transferred: 'On its way to another court, whose row is not there yet',
  'appeal-pending': "The judge decided, the Board did not yet. The judge's decision is the outcome",
  'no-proceeding':
    'Only the case table has the case: neither pending nor decided (visa petitions on appeal, mostly)',
};

export const FACT_FLAGS: Readonly<Record<string, string>> = {
  'not-in-case-table': 'Only a proceeding has the case',
  'no-proceeding': 'Only the case table has the case',
  'contradictory-case-types': 'Its rows bear different case types',
  'no-charging-date': 'No proceeding has a usable OSC_DATE',
  'hearing-before-charge': 'A hearing was set for a day before the charge',
  'end-before-charge': 'A proceeding ended before the charge',
  'unknown-decision-code': 'A proceeding ended with a code that is known nowhere',
  'undated-end': 'A proceeding ended on a day that is not known',
  'open-proceeding-not-last': 'The open proceeding is not the last one',
  'reopened-without-proceeding': 'A motion to reopen was granted and no new proceeding is there',
  'remanded-without-proceeding': 'The Board sent the case back and no new proceeding is there',
  'impossible-age': 'Born after the charge, or more than 110 years before it',
};
