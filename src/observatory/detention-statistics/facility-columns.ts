// The columns of the facility list under one name each, whatever a year's workbook calls them.

export type FacilityColumn = {
  name: string;
  type: 'VARCHAR' | 'DOUBLE' | 'DATE';
  /** Of the header's text, blanks normalised. */
  header: RegExp;
};

const text = (name: string, header: RegExp): FacilityColumn => ({ name, type: 'VARCHAR', header });
const number = (name: string, header: RegExp): FacilityColumn => ({ name, type: 'DOUBLE', header });
const date = (name: string, header: RegExp): FacilityColumn => ({ name, type: 'DATE', header });

/**
 * ADP is the average daily population of the fiscal year to date, ALOS the average length of stay in days. The
 * alternatives without blanks are those of a sheet of raw data that was left in a workbook.
 */
export const FACILITY_COLUMNS: readonly FacilityColumn[] = [
  text('facility_code', /^detloc$/i),
  text('name', /^(facility )?name$/i),
  text('address', /^address$/i),
  text('city', /^city$/i),
  text('state', /^state(_abbreviation)?$/i),
  text('zip', /^zip( code)?$/i),
  text('area_of_responsibility', /^(aor|field office)$/i),
  text('type', /^(type detailed|facility_type_detailed)$/i),
  text('sex', /^(male\/female|gender)$/i),
  number('alos_days', /^(fy ?\d+ alos|currfyalos)$/i),
  number('adp_level_a', /^(level a|adpdetclasslevela)$/i),
  number('adp_level_b', /^(level b|adpdetclasslevelb)$/i),
  number('adp_level_c', /^(level c|adpdetclasslevelc)$/i),
  number('adp_level_d', /^(level d|adpdetclassleveld)$/i),
  number('adp_male_criminal', /^(male crim|malecrimadp)$/i),
  number('adp_male_non_criminal', /^(male non-crim|malenoncrimadp)$/i),
  number('adp_female_criminal', /^(female crim|femalecrimadp)$/i),
  number('adp_female_non_criminal', /^(female non-crim|femalenoncrimadp)$/i),
  number('adp_threat_level_1', /^(ice threat level 1|adpthreatlevel1)$/i),
  number('adp_threat_level_2', /^(ice threat level 2|adpthreatlevel2)$/i),
  number('adp_threat_level_3', /^(ice threat level 3|adpthreatlevel3)$/i),
  number('adp_no_threat_level', /^(no ice threat level|adpthreatlevelnone)$/i),
  number('adp_mandatory', /^(mandatory|mandatoryadp)$/i),
  number('guaranteed_minimum', /^(guaranteed minimum|pop_guaranteed_minimum)$/i),
  text('last_inspection_type', /^(last )?inspection type$/i),
  date('last_inspection_date', /^last inspection (end )?date$/i),
  text('last_inspection_standard', /^(last )?inspection standard$/i),
  text('last_inspection_rating', /^(last inspection rating - final|last final rating|inspection rating)$/i),
  text('pending_inspection', /^pending fy ?\d+ inspection$/i),
  text('second_to_last_inspection_type', /^second to last inspection type$/i),
  date('second_to_last_inspection_date', /^second to last inspection date$/i),
  text('second_to_last_inspection_standard', /^second to last inspection standard$/i),
  text('second_to_last_inspection_rating', /^second to last inspection rating$/i),
  date('odo_inspection_end_date', /^odo inspection end date$/i),
  text('odo_last_inspection_standard', /^odo last inspection standard$/i),
  text('odo_final_rating', /^odo final rating$/i),
  date('last_nakamoto_inspection_date', /^last nakamoto inspection date$/i),
  text('last_nakamoto_inspection_standard', /^last nakamoto inspection standard$/i),
  text('last_nakamoto_inspection_rating', /^last nakamoto inspection rating - final$/i),
  text('second_to_last_nakamoto_inspection_type', /^second to last nakamoto inspection type$/i),
  date('second_to_last_nakamoto_inspection_date', /^second to last nakamoto inspection date$/i),
  text('second_to_last_nakamoto_inspection_standard', /^second to last nakamoto inspection standard$/i),
];
