// The forms of immigration practice by number, and the categories of work permits.
import type { FieldShape } from '#contract/vocabulary/field.ts';

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Forms of EOIR, USCIS, ICE, CBP and the Department of State, as printed on the form. */
export const FORMS: readonly string[] = [
  // EOIR
  ...words(`
    EOIR-26 EOIR-26A EOIR-27 EOIR-28 EOIR-29 EOIR-31 EOIR-31A EOIR-33-BIA EOIR-33-IC EOIR-40 EOIR-42A
    EOIR-42B EOIR-43 EOIR-44 EOIR-45 EOIR-56 EOIR-59 EOIR-60 EOIR-61`),
  // USCIS
  ...words(`
    AR-11 G-28 G-28I G-325A G-325R G-639 G-845 G-884 G-1041 G-1041A G-1145 G-1256 G-1450 G-1566 G-1650 I-9
    I-90 I-94 I-102 I-129 I-129CW I-129F I-129S I-130 I-130A I-131 I-131A I-131F I-134 I-134A I-140 I-140G
    I-181 I-191 I-192 I-193 I-212 I-221 I-246 I-290B I-352 I-356 I-360 I-361 I-363 I-407 I-485 I-485A I-485J
    I-508 I-526 I-526E I-539 I-539A I-566 I-589 I-590 I-600 I-600A I-601 I-601A I-602 I-605 I-612 I-643
    I-644 I-687 I-690 I-693 I-694 I-698 I-700 I-730 I-751 I-765 I-765V I-765WS I-800 I-800A I-817 I-821
    I-821D I-823 I-824 I-829 I-854 I-862 I-863 I-864 I-864A I-864EZ I-864W I-865 I-881 I-905 I-907 I-910
    I-912 I-914 I-914A I-914B I-918 I-918A I-918B I-929 I-941 I-942 I-945 I-956 I-956F I-956G N-300 N-336
    N-400 N-426 N-470 N-565 N-600 N-600K N-644 N-648`),
  // ICE and CBP
  ...words(`
    I-200 I-203 I-205 I-210 I-213 I-215 I-220A I-220B I-229 I-247A I-261 I-275 I-286 I-296 I-391 I-826 I-830
    I-851 I-851A I-860 I-867 I-869 I-870 I-871 I-877`),
  // Department of State
  ...words(`
    DS-117 DS-156E DS-157 DS-160 DS-230 DS-234 DS-260 DS-261 DS-2019 DS-3032 DS-3035 DS-5535 DS-7656`),
  'other',
];

function numbered(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}

/** Categories of employment authorization, 8 CFR 274a.12(a) and (c), written `a5`, `c8`, `c3b`; numbers not yet in use are let through. */
export const PERMIT_CATEGORIES: readonly string[] = [
  ...numbered('a', 20),
  ...numbered('c', 40),
  'c3a',
  'c3b',
  'c3c',
  'c9p',
];

/** What an application or petition is for, where the form serves several purposes; for form I-765 the permit category. */
export const CLASSES: readonly string[] = [
  ...words(`
    sij vawa widow t u special-immigrant religious-worker spouse child parent sibling fiance derivative employment
    investor diversity asylee refugee cuban-adjustment nacara hrifa parole advance-parole travel-document other`),
  ...PERMIT_CATEGORIES,
];

/** `c8` for each way of writing a permit category: `c8`, `C08`, `(c)(8)`, `c-8`; any other text unchanged. */
export function normalisePermitCategory(text: string): string {
  const match = /^\(?([ac])\)?[ -]?\(?0?(\d{1,2})\)?[ -]?\(?([a-p]?)\)?$/i.exec(text);
  if (!match) return text;
  return `${match[1]}${match[2]}${match[3]}`.toLowerCase();
}

/** A code as the lists name it: permit categories in one way of writing, other names of a code read as it. */
export function canonicalCode(text: string, { names, alsoNamed }: FieldShape): string {
  if (names === 'permit-category') return normalisePermitCategory(text);
  return alsoNamed && Object.hasOwn(alsoNamed, text) ? (alsoNamed[text] as string) : text;
}
