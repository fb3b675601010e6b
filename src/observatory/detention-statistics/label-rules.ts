// How the labels of rows and columns are read: rules that the kinds of tables have in common, as data.
import type { Dimension, Measure } from '#observatory/detention-statistics/measures.ts';

/** What a title, a row or a column says of the figures under it. */
export type Facts = Partial<Record<Dimension, string>> & { measure?: Measure };

/**
 * How a label is read. A named group of `label` that is a dimension takes its words as printed; `measure`,
 * `fiscal_year`, `to_date`, `year`, `month`, `quarter`, `day` and `half` are read as such. Of several rules the first that matches
 * counts; a label that none matches leaves its numbers unread, and that is reported.
 */
export type Rule = {
  label: RegExp;
  facts?: Facts;
  /** Rows under this one that match a rule `inside` take over what it says. */
  opens?: true;
  inside?: true;
  /** Only for a row without figures. */
  bare?: true;
};

export const TOTAL = /^(?:grand )?total$/i;

/** A label that names a value of one dimension. */
export const by = (dimension: Dimension): Rule[] => [{ label: new RegExp(`^(?<${dimension}>.+)$`) }];

export const MONTHS: Rule[] = [
  { label: /^(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i },
  { label: /^(total|fy overall)$/i },
];

/** Fiscal years as rows or columns; `FY2022 YTD` and `FY2022 (10/1/2021 - 3/31/2022)` say that the year is unfinished. */
export const FISCAL_YEARS: Rule[] = [
  { label: /^(?:eo)?fy ?(?<fiscal_year>\d{4})(?: (?<to_date>ytd|\(.+\)))?$/i },
];

/** Lines of an agency (`CBP Average`, `ICE Average`, `Average` for all), each followed by those of its criminality. */
export const AGENCY_AND_CRIMINALITY: Rule[] = [
  { label: /^average$/i, facts: { agency: 'Total', criminality: 'Total' }, opens: true },
  { label: /^(?<agency>.+) average$/i, facts: { criminality: 'Total' }, opens: true },
  { label: /^(?<criminality>.+)$/, inside: true },
];

/** Bonds are broken down once more, by who set them: `category` of the reason `Bonded Out`. */
export const REASONS: Rule[] = [
  { label: TOTAL, facts: { reason: 'Total', criminality: 'Total' } },
  { label: /^(?<reason>bonded out)$/i, facts: { category: 'Total' } },
  { label: /^(?<category>bond set by .+)$/i, facts: { reason: 'Bonded Out' } },
  ...by('reason'),
];

const FIELD_OFFICES =
  'atlanta|baltimore|boston|buffalo|chicago|dallas|denver|detroit|el paso|harlingen|houston|los angeles|miami|' +
  'new orleans|new york|newark|philadelphia|phoenix|salt lake city|san antonio|san diego|san francisco|seattle|' +
  'st\\.? paul|washington ?(?:dc)?';

export const OFFICE_AND_TECHNOLOGY: Rule[] = [
  { label: TOTAL, facts: { area_of_responsibility: 'Total', technology: 'Total' } },
  {
    label: new RegExp(`^(?<area_of_responsibility>${FIELD_OFFICES})$`, 'i'),
    facts: { technology: 'Total' },
    opens: true,
  },
  { label: /^(?<technology>.+)$/, inside: true },
];

export const ATD_COLUMNS: Rule[] = [
  { label: /^count$/i, facts: { measure: 'atd-participants' } },
  { label: /^(alip|average length in program)$/i, facts: { measure: 'atd-length-in-program' } },
  { label: /^daily tech cost$/i, facts: { measure: 'atd-daily-cost' } },
];

/** `2026 January mid`: the 15th and the last day of each month, says the footnote. */
export const HALF_MONTHS: Rule[] = [{ label: /^(?<year>\d{4}) (?<month>[a-z]+) (?<half>mid|end)$/i }];

export const TRANSGENDER: Rule[] = [
  {
    label: /^(total book-ins|book-in location)\b/i,
    facts: { measure: 'book-ins', category: 'Total', area_of_responsibility: 'Total' },
    opens: true,
  },
  {
    label: /^(total )?current(ly)?( detained| in ice custody)( location\/area of responsibility)?( total)?$/i,
    facts: { measure: 'detained', category: 'Total', area_of_responsibility: 'Total' },
    opens: true,
  },
  { label: /(?<category>with(?:out)? final order)$/i, inside: true },
  { label: /^(?<area_of_responsibility>.+?)( area of responsibility)?$/i, inside: true },
];
