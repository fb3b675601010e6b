// Which columns lead to which rows, and how many of them lead nowhere once damaged rows are set aside.
import type { Defects } from '#observatory/synthesize/defects/catalogue.ts';
import { rowDefect } from '#observatory/synthesize/defects/damage.ts';
import type { Row } from '#observatory/synthesize/rows/row.ts';
import { isVanished } from '#observatory/synthesize/rows/vanished.ts';
import type { Edition } from '#observatory/synthesize/story/lifecycle.ts';
import type { World } from '#observatory/synthesize/story/world.ts';
import { idOf } from '#observatory/synthesize/tables/ids.ts';
import type { Table } from '#observatory/synthesize/tables/main-tables.ts';

const CASE = 'A_TblCase';
const PROCEEDING = 'B_TblProceeding';
const APPEAL = 'tblAppeal';

/** Column to table, or by the table that another column names. */
const FOREIGN_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  B_TblProceeding: { IDNCASE: CASE },
  tbl_schedule: { IDNPROCEEDING: PROCEEDING, IDNCASE: CASE },
  tbl_Court_Appln: { IDNPROCEEDING: PROCEEDING, IDNCASE: CASE },
  tbl_Court_Motions: { IDNPROCEEDING: PROCEEDING, IDNCASE: CASE },
  B_TblProceedCharges: { IDNPROCEEDING: PROCEEDING, IDNCASE: CASE },
  D_TblAssociatedBond: { IDNPROCEEDING: PROCEEDING, IDNCASE: CASE },
  tblAppeal: { idncase: CASE, idnProceeding: PROCEEDING },
  tblAppealFedCourts: { lngAppealID: APPEAL },
  tblThreeMbrReferrals: { lngAppealID: APPEAL },
  tbl_RepsAssigned: { IDNCASE: CASE, PARENT_IDN: 'PARENT_TABLE' },
  tbl_Lead_Rider: { idnLeadCase: CASE, idnRiderCase: CASE },
  tbl_JuvenileHistory: { idnCase: CASE, idnProceeding: PROCEEDING },
  tbl_CustodyHistory: { IDNCASE: CASE },
  A_TblCaseIdentifier: { IDNCASE: CASE },
  tbl_CasePriorityHistory: { idnCase: CASE },
};

const BY_SPELLING: Readonly<Record<string, string>> = {
  a_tblcase: CASE,
  b_tblproceeding: PROCEEDING,
  tblappeal: APPEAL,
};

export type OrphanCounter = {
  /** Rows by table and column. */
  counts: Record<string, Record<string, number>>;
  count: (row: Row) => void;
};

/** Counts the keys of stored rows whose row is not stored: it was never there, has vanished, or is quarantined. */
export function countOrphans(
  world: World,
  tables: ReadonlyMap<string, Table>,
  defects: Defects,
  edition: Edition,
): OrphanCounter {
  const counts: OrphanCounter['counts'] = {};
  const isStored = (name: string, id: number): boolean => {
    if (id < idOf(name, 0)) return false;
    if (edition > 1 && isVanished(world, name, id)) return false;
    const defect = rowDefect(defects, tables.get(name) as Table, id, world.seed);
    return defect === null || defect.emptyLine === true || defect.fate !== 'quarantined';
  };
  // The rows of a case lead to the same few rows: the last answer for a table is mostly the next one.
  const last: Record<string, { id: number; isStored: boolean }> = {};
  const leadsNowhere = (name: string, id: number): boolean => {
    if (last[name]?.id !== id) last[name] = { id, isStored: isStored(name, id) };
    return !(last[name] as { isStored: boolean }).isStored;
  };
  return {
    counts,
    count: ({ table, values, fate }) => {
      const keys = FOREIGN_KEYS[table.name];
      if (keys === undefined || fate === 'quarantined') return;
      for (const column in keys) {
        const id = values[column];
        if (typeof id !== 'number') continue;
        let target = keys[column] as string;
        if (target === 'PARENT_TABLE')
          target = BY_SPELLING[String(values['PARENT_TABLE']).toLowerCase()] as string;
        if (!leadsNowhere(target, id)) continue;
        counts[table.name] ??= {};
        const ofTable = counts[table.name] as Record<string, number>;
        ofTable[column] = (ofTable[column] ?? 0) + 1;
      }
    },
  };
}
