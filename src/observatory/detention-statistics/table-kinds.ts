// The tables that the workbooks are known to print: each by its title, and what its rows and columns say. Never by position.
import {
  AGENCY_AND_CRIMINALITY,
  ATD_COLUMNS,
  by,
  type Facts,
  FISCAL_YEARS,
  HALF_MONTHS,
  MONTHS,
  OFFICE_AND_TECHNOLOGY,
  REASONS,
  type Rule,
  TOTAL,
  TRANSGENDER,
} from '#observatory/detention-statistics/label-rules.ts';
import type { Measure } from '#observatory/detention-statistics/measures.ts';

export type TableKind = {
  /** Value of the column `table`. */
  table: string;
  /** Of the title's text, blanks normalised. */
  title: RegExp;
  facts?: Facts;
  /** The rules of each label column, from the left. */
  rows: readonly (readonly Rule[])[];
  columns: readonly Rule[];
  /** What the leftmost header says: for titles that could be any text. */
  header?: RegExp;
  /** The headers that hold where a table is printed without them. */
  headers?: readonly string[];
  /** Its rows are not all the parts of its total. */
  excerpt?: true;
  /** Of every workbook: its absence is reported. */
  always?: true;
};

const SEGREGATION_MONTH =
  /^(?:ice segregation population\*? for )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december) (?<year>\d{4})\b/i;

/** Persons of whom the law asks a count twice a year; each has a table of arrests, of book-ins and of removals. */
function semiannual(event: string, table: string, measure: Measure): TableKind {
  return {
    table,
    title: new RegExp(
      `^(?<population>united states armed forces|united states citizen|parents of usc|temporary protected status)(?:s| (?:non)?citizen| alien| countries)? ${event} fy`,
      'i',
    ),
    facts: { measure },
    rows: [[...FISCAL_YEARS, ...by('country')]],
    columns: [{ label: new RegExp(`^${event}$`, 'i') }, ...FISCAL_YEARS],
  };
}

export const TABLE_KINDS: readonly TableKind[] = [
  {
    table: 'detained-by-disposition',
    title: /^ice currently detained by processing disposition\b/i,
    facts: { measure: 'detained' },
    rows: [by('disposition')],
    columns: by('facility_type'),
    always: true,
  },
  {
    table: 'detained-by-criminality',
    title: /^ice currently detained by criminality and arresting agency\b/i,
    facts: { measure: 'detained' },
    rows: [by('criminality')],
    columns: [
      { label: /^percent (?<agency>.+)$/i, facts: { measure: 'share-of-detained' } },
      ...by('agency'),
    ],
    always: true,
  },
  {
    table: 'detained-with-fear-decision',
    title: /^(aliens|noncitizens) with uscis-established fear decisions in an ice detention facility\b/i,
    facts: { measure: 'detained', population: 'USCIS-established fear decision' },
    rows: [by('facility_type')],
    columns: [{ label: /^total detained$/i }],
  },
  {
    table: 'detained-stateless',
    title: /^ice currently detained of stateless (aliens|noncitizens) by detention facility\b/i,
    facts: { measure: 'detained', population: 'Stateless' },
    rows: [by('facility'), by('facility_code')],
    columns: [{ label: TOTAL }],
  },
  {
    table: 'detained-by-length-of-stay',
    title: /^detainees$/i,
    facts: { measure: 'detained' },
    rows: [
      [
        { label: /^(?<population>.+)$/, opens: true, bare: true },
        { label: /^(?<length_of_stay>.+)$/, inside: true },
      ],
    ],
    columns: HALF_MONTHS,
    header: /^population$/i,
  },
  {
    table: 'in-custody-length-of-stay',
    title: /^average in custody length of stay \(iclos\)$/i,
    facts: { measure: 'in-custody-length-of-stay' },
    rows: [by('population')],
    columns: HALF_MONTHS,
  },
  {
    table: 'transgender-population',
    title: /^ice (detained )?transgender\*? (detainee )?population\b/i,
    facts: { population: 'Transgender' },
    rows: [TRANSGENDER],
    columns: [{ label: /^county?$/i }],
  },
  {
    table: 'fear-decision-to-release',
    title: /^average time from uscis fear decision service date to ice release \(in days\)/i,
    facts: { measure: 'fear-decision-to-release' },
    rows: [FISCAL_YEARS],
    columns: by('facility_type'),
  },
  {
    table: 'book-ins-by-agency',
    title: /^ice initial book-ins by arresting agency and month\b/i,
    facts: { measure: 'book-ins' },
    rows: [by('agency')],
    columns: MONTHS,
    always: true,
  },
  {
    table: 'book-ins-by-criminality',
    title: /^ice initial book-ins by (facility type and )?criminality\b/i,
    facts: { measure: 'book-ins' },
    rows: [by('facility_type')],
    columns: by('criminality'),
    always: true,
  },
  {
    table: 'book-outs-by-facility-type',
    title: /^ice (?<measure>final releases|final book outs)( by facility type)? ?:/i,
    rows: [by('facility_type')],
    columns: [{ label: TOTAL }],
    always: true,
  },
  {
    table: 'book-outs-by-reason',
    title: /^ice (?<measure>final releases|final book outs) by release reason and criminality\b/i,
    rows: [REASONS],
    columns: by('criminality'),
  },
  {
    table: 'book-outs-by-reason',
    title: /^ice (?<measure>final releases|final book outs) by release reason, month and criminality\b/i,
    rows: [REASONS, by('criminality')],
    columns: MONTHS,
  },
  {
    table: 'removals',
    title: /^ice removals ?:/i,
    facts: { measure: 'removals' },
    rows: [[{ label: TOTAL }, { label: /^removals (?<population>with .+)$/i }]],
    columns: [{ label: /^(removals|total)$/i }],
    always: true,
  },
  {
    table: 'average-daily-population-by-agency',
    title: /^ice average daily population by arresting agency, month and criminality\b/i,
    facts: { measure: 'average-daily-population' },
    rows: [AGENCY_AND_CRIMINALITY],
    columns: MONTHS,
    always: true,
  },
  {
    table: 'average-daily-population-by-facility-type',
    title: /^ice average daily population by (facility type and )?month\b/i,
    facts: { measure: 'average-daily-population' },
    rows: [by('facility_type')],
    columns: MONTHS,
    always: true,
  },
  {
    table: 'average-length-of-stay-by-agency',
    title: /^ice average length of stay by arresting agency, month and criminality\b/i,
    facts: { measure: 'average-length-of-stay' },
    rows: [AGENCY_AND_CRIMINALITY],
    columns: MONTHS,
    always: true,
  },
  {
    table: 'average-length-of-stay-by-facility-type',
    title: /^ice average length of stay by (facility type and )?month\b/i,
    facts: { measure: 'average-length-of-stay' },
    rows: [by('facility_type')],
    columns: MONTHS,
    always: true,
  },
  {
    table: 'average-length-of-stay-adult',
    title: /^ice average length of stay adult facility type by month and arresting agency\b/i,
    facts: { measure: 'average-length-of-stay', facility_type: 'Adult' },
    rows: [by('agency')],
    columns: MONTHS,
  },
  {
    table: 'parole-requests',
    title: /^(individuals|aliens) with positive credible fear determination parole requested\b/i,
    facts: { measure: 'parole-requests', population: 'Positive credible fear determination' },
    rows: [FISCAL_YEARS],
    columns: MONTHS,
  },
  {
    table: 'parole-decisions',
    title: /^(individuals|aliens) with positive credible fear determination parole status\b/i,
    facts: { measure: 'parole-decisions', population: 'Positive credible fear determination' },
    rows: [FISCAL_YEARS, by('disposition')],
    columns: MONTHS,
  },
  {
    table: 'bonds',
    title: /^(?:(?:eo)?fy ?\d{4} )?bonded out (releases|book outs)\b.* count and alos\b/i,
    facts: { reason: 'Bonded Out' },
    rows: [
      [
        {
          label: /^total ice (?<measure>final releases|final book outs)(\/ ice final releases)?$/i,
          facts: { reason: 'Total' },
        },
        {
          label: /^ice (?<measure>final releases|final book outs)(\/ ice final releases)? with bond posted$/i,
        },
        {
          label: /^bond posted (releases|book outs\/releases) \(%\)$/i,
          facts: { measure: 'share-bond-posted' },
        },
        { label: /^average bond amount \(\$\)$/i, facts: { measure: 'average-bond' } },
        { label: /^alos \(days\)$/i, facts: { measure: 'average-length-of-stay' } },
      ],
    ],
    columns: [{ label: /^(?<day>\d{4}-\d{2}-\d{2})$/ }],
    excerpt: true,
  },
  {
    table: 'atd-by-technology',
    title: /^atd active population counts and daily cost by technology$/i,
    rows: [by('technology')],
    columns: ATD_COLUMNS,
  },
  {
    table: 'atd-by-status',
    title: /^atd active population by status, extended case management service, count and alip\b/i,
    rows: [by('population')],
    columns: ATD_COLUMNS,
  },
  {
    table: 'atd-by-office-and-technology',
    title: /^active atd participants and average length in program\b/i,
    rows: [OFFICE_AND_TECHNOLOGY],
    columns: ATD_COLUMNS,
  },
  {
    table: 'atd-court-appearances',
    title: /^fy ?\d{2}\b.*\bcourt appearance: (?<category>total hearings|final hearings)\b/i,
    facts: { population: 'ATD participants with court tracking' },
    rows: [by('disposition')],
    columns: [
      { label: /^count$/i, facts: { measure: 'court-appearances' } },
      { label: /^%$/, facts: { measure: 'share-of-court-appearances' } },
    ],
  },
  {
    table: 'segregation-by-facility',
    title: SEGREGATION_MONTH,
    facts: { measure: 'in-segregation' },
    rows: [by('facility')],
    columns: [{ label: /^placement count$/i }],
    header: /^facilities$/i,
    headers: ['Facilities', 'Placement Count'],
  },
  {
    table: 'segregation-by-reason',
    title: /^(?:fiscal year \(fy\)|fy) (?<fiscal_year>\d{4}) quarter (?<quarter>[1-4]) data$/i,
    facts: { population: 'Vulnerable and special population' },
    rows: [by('reason')],
    columns: [
      { label: /^number of placements$/i, facts: { measure: 'segregation-placements' } },
      { label: /consecutive days/i, facts: { measure: 'consecutive-days-in-segregation' } },
      { label: /cumulative days/i, facts: { measure: 'cumulative-days-in-segregation' } },
    ],
  },
  semiannual('arrests', 'semiannual-arrests', 'arrests'),
  semiannual('bookins', 'semiannual-book-ins', 'book-ins'),
  semiannual('removals', 'semiannual-removals', 'removals'),
];

/** Whether a text is the title of a known table, whatever stands under it. */
export function isTitle(text: string): boolean {
  return TABLE_KINDS.some(({ title, header }) => header === undefined && title.test(text));
}
