// Where a record may come from: an allow-list with basis and purpose, and by name what Recourse does not take.
import { z } from 'zod';
import { id } from '#contract/api/values.ts';

/** Each source with why an organisation may hold what comes from it, and for what. */
export const SOURCES = {
  client: {
    basis: 'told in confidence by the person represented',
    purpose: 'to represent them and to reach them safely',
  },
  family: {
    basis: 'told by a relative or friend on behalf of the person represented',
    purpose: 'to find and help somebody who is held or cannot speak for themselves',
  },
  witness: { basis: 'told by somebody who may testify', purpose: 'to prove the case' },
  counsel: { basis: 'handed over by an earlier or other representative', purpose: 'to go on with the case' },
  notice: { basis: 'served on the person or their representative', purpose: 'to keep dates and answer' },
  order: { basis: 'made by a court or agency in the case', purpose: 'to keep dates and answer' },
  receipt: { basis: 'given for a filing or a payment', purpose: 'to prove what was filed' },
  portal: {
    basis: "a representative's own look-up of their own client in a government system",
    purpose: 'to notice what changed without notice',
  },
  document: { basis: 'given by the client for the case', purpose: 'to prove the case' },
  'records-answer': {
    basis: "an agency's answer to a request made for the person (5 U.S.C. 552, 552a)",
    purpose: 'to know what the government holds on them',
  },
} as const satisfies Readonly<Record<string, { basis: string; purpose: string }>>;

/**
 * Records collected for another purpose are not taken (DESIGN section 2): each category with the words by which it is
 * known when somebody asks for it.
 */
export const REFUSED_RECORDS = {
  tax: /\b(tax(es)?|irs|w-?2|1099|itin)\b/,
  'social-security': /\b(social[- ]?security|ssn|ssa)\b/,
  benefits: /\b(benefits?|snap|medicaid|medicare|welfare|food[- ]?stamps?|wic|tanf)\b/,
  health: /\b(health|medical|hospital|clinic|diagnos[ie]s|vaccin\w*)\b/,
  school: /\b(schools?|students?|enrol?lment|grades)\b/,
  voting: /\b(vot(er|ers|ing)|election)\b/,
  vehicle: /\b(vehicles?|dmv|licen[cs]e[- ]?plates?|driver\w*)\b/,
  biometric: /\b(biometrics?|fingerprints?|face[- ]?(print|scan|match)\w*|iris|dna)\b/,
  'social-media': /\b(social[- ]?media|facebook|instagram|tiktok|twitter)\b/,
  'data-broker': /\b(data[- ]?brokers?|lexisnexis|skip[- ]?trac\w+|location[- ]?data)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type RefusedRecord = keyof typeof REFUSED_RECORDS;

/** The category under which a kind of record is refused by name, or undefined. `name`: in kebab or camel case, or words. */
export function refusedRecord(name: string): RefusedRecord | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  const spaced = words.replaceAll('-', ' ');
  return (Object.keys(REFUSED_RECORDS) as RefusedRecord[]).find(
    (category) => REFUSED_RECORDS[category].test(words) || REFUSED_RECORDS[category].test(spaced),
  );
}

/** Where a record comes from. Without a page or a document it is what somebody said or showed. */
export const source = z.strictObject({
  kind: z.enum(Object.keys(SOURCES) as (keyof typeof SOURCES)[], {
    error: ({ input }) => {
      const refused = refusedRecord(String(input));
      return refused && `a source that is kept: Recourse takes no ${refused} records`;
    },
  }),
  documentId: id.optional(),
  page: z.int().min(1).max(100_000).optional(),
});
export type Source = z.output<typeof source>;
