// What a hearing lacks: a representative, an interpreter for the client's language and dialect, company as wished.

export const COVERAGE_GAPS = [
  'no-representative',
  'representative-not-confirmed',
  'no-interpreter',
  'interpreter-of-other-language',
  'interpreter-not-confirmed',
  'dialect-differs',
  'dialect-not-stated',
  'company-below-wish',
  'company-above-cap',
] as const;
export type CoverageGap = (typeof COVERAGE_GAPS)[number];

/** A language by its shortest code (`es`, `mam`), with the dialect as people call it. */
export type Spoken = { language: string; dialect?: string | undefined };

/** What the client needs at a hearing. */
export type HearingNeeds = {
  languages: readonly (Spoken & { spoken: 'best' | 'well' | 'some' })[];
  /** How many people the client wishes beside them, and how many the court lets in. */
  wished?: number | undefined;
  cap?: number | undefined;
};

/** Somebody who attends, or was asked to. */
export type Attendance = {
  as: 'representative' | 'interpreter' | 'accompaniment';
  confirmed: boolean;
  interprets?: Spoken | undefined;
};

/** The language of the immigration courts: who speaks it well needs no interpreter. */
const COURT_LANGUAGE = 'en';

/**
 * The languages from which to interpret: those spoken best, else well, else some. None where the client speaks English
 * well, or where no language is on file.
 */
export function languagesToInterpret({ languages }: HearingNeeds): readonly Spoken[] {
  if (languages.some(({ language, spoken }) => language === COURT_LANGUAGE && spoken !== 'some')) return [];
  const well = languages.filter(({ spoken }) => spoken !== 'some');
  return well.length > 0 ? well : languages;
}

/** Everything that is lacking, in the order of the list. */
export function findGaps(needs: HearingNeeds, attending: readonly Attendance[]): CoverageGap[] {
  const those = (as: Attendance['as']) => attending.filter((each) => each.as === as);
  return [
    ...gapsOfRepresentative(those('representative')),
    ...gapsOfInterpreter(languagesToInterpret(needs), those('interpreter')),
    ...gapsOfCompany(needs, those('accompaniment').length),
  ];
}

function gapsOfRepresentative(representatives: readonly Attendance[]): CoverageGap[] {
  if (representatives.length === 0) return ['no-representative'];
  return representatives.some(({ confirmed }) => confirmed) ? [] : ['representative-not-confirmed'];
}

function gapsOfCompany(
  { wished = 0, cap = Number.POSITIVE_INFINITY }: HearingNeeds,
  company: number,
): CoverageGap[] {
  if (company > cap) return ['company-above-cap'];
  return company < wished ? ['company-below-wish'] : [];
}

function gapsOfInterpreter(from: readonly Spoken[], interpreters: readonly Attendance[]): CoverageGap[] {
  if (from.length === 0) return [];
  if (interpreters.length === 0) return ['no-interpreter'];
  const able = interpreters.filter(({ interprets }) =>
    from.some(({ language }) => language === interprets?.language),
  );
  if (able.length === 0) return ['interpreter-of-other-language'];
  const dialect = gapOfDialect(from, able);
  const confirmed = able.some(({ confirmed }) => confirmed);
  return [...(confirmed ? [] : ['interpreter-not-confirmed' as const]), ...(dialect ? [dialect] : [])];
}

/** The best that any of the interpreters offers. */
function gapOfDialect(from: readonly Spoken[], able: readonly Attendance[]): CoverageGap | undefined {
  const pairs = able.flatMap(({ interprets }) =>
    from.flatMap((asked) =>
      asked.language === interprets?.language ? [{ asked: asked.dialect, offered: interprets.dialect }] : [],
    ),
  );
  if (
    pairs.some(({ asked, offered }) => asked === undefined || (offered !== undefined && same(asked, offered)))
  )
    return undefined;
  return pairs.some(({ offered }) => offered === undefined) ? 'dialect-not-stated' : 'dialect-differs';
}

/** Dialects have no list: compared as written, without case, accents and signs. */
function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return plain(a) === plain(b);
}
