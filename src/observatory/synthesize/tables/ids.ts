// Which ids the rows of a case have: from an id alone one knows its case, and no case needs to know of another.

/** Where ids of a table begin, and how many a case may have: from the id alone one knows the case. */
const IDS: Readonly<Record<string, readonly [first: number, perCase: number]>> = {
  A_TblCase: [2_046_920, 1],
  B_TblProceeding: [3_000_000, 16],
  tbl_schedule: [5_000_000, 128],
  tbl_RepsAssigned: [1_000_000, 64],
  B_TblProceedCharges: [4_000_000, 64],
  tbl_Court_Appln: [2_000_000, 32],
  tbl_Court_Motions: [6_000_000, 64],
  D_TblAssociatedBond: [500_000, 2],
  tbl_CustodyHistory: [700_000, 4],
  tblAppeal: [3_500_000, 32],
  tblAppeal2: [3_500_000, 32],
  tblAppealFedCourts: [100_000, 32],
  tblThreeMbrReferrals: [200_000, 32],
  tbl_Lead_Rider: [300_000, 1],
  tbl_JuvenileHistory: [400_000, 16],
  A_TblCaseIdentifier: [600_000, 2],
  tbl_CasePriorityHistory: [800_000, 2],
  tbl_EOIR_Attorney: [100_000, 1],
  tblProBono: [1, 1],
};

/** The id of the nth row that a case has in a table. */
export function idOf(table: string, caseIndex: number, n = 0): number {
  const [first, perCase] = IDS[table] as readonly [number, number];
  if (n >= perCase) throw new Error(`case ${caseIndex} has more than ${perCase} rows in ${table}`);
  return first + caseIndex * perCase + n;
}
