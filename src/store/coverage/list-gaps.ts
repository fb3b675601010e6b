// Hearings that lack somebody: representative, interpreter for the client's language and dialect, company.
import { languageOf } from '#contract/entries/language.ts';
import type { PersonName } from '#contract/entries/person.ts';
import { type CoverageGap, findGaps, type HearingNeeds, languagesToInterpret } from '#core/coverage/gaps.ts';
import { readClients } from '#store/client/read-client.ts';
import { type CoveredHearing, readCoverage, type Span } from '#store/coverage/read-coverage.ts';
import type { Tx } from '#store/database/database.ts';

export type HearingWithGaps = Pick<
  CoveredHearing,
  'caseId' | 'caseNumber' | 'clientId' | 'noticeId' | 'startsAt' | 'on'
> & {
  gaps: CoverageGap[];
  language?: string | undefined;
  dialect?: string | undefined;
  wished?: number | undefined;
  cap?: number | undefined;
  attending: number;
  names: readonly PersonName[];
};

/** By when they start; a hearing without a gap is left out. */
export async function listCoverageGaps(tx: Tx, span: Span): Promise<HearingWithGaps[]> {
  const hearings = await readCoverage(tx, span);
  const clients = await readClients(tx, [...new Set(hearings.map(({ clientId }) => clientId))]);
  return hearings.flatMap((hearing) => {
    const facts = clients.get(hearing.clientId)?.facts;
    const needs: HearingNeeds = {
      languages: (facts?.languages ?? []).map(({ tag, ...how }) => ({ language: languageOf(tag), ...how })),
      wished: hearing.plan?.wished,
      cap: hearing.plan?.cap,
    };
    const gaps = findGaps(needs, hearing.coverage.map(attendanceOf));
    if (gaps.length === 0) return [];
    const [first] = languagesToInterpret(needs);
    const { caseId, caseNumber, clientId, noticeId, startsAt, on } = hearing;
    return [
      {
        ...{ caseId, caseNumber, clientId, noticeId, startsAt, on, gaps },
        ...(gaps.some(isOfLanguage) && { language: first?.language, dialect: first?.dialect }),
        wished: needs.wished,
        cap: needs.cap,
        attending: hearing.coverage.filter(({ as }) => as === 'accompaniment').length,
        names: facts?.names ?? [],
      },
    ];
  });
}

const isOfLanguage = (gap: CoverageGap) => gap.includes('interpreter') || gap.includes('dialect');

function attendanceOf({ as, state, language }: CoveredHearing['coverage'][number]) {
  return {
    as,
    confirmed: state === 'confirmed',
    ...(language && { interprets: { language: languageOf(language.tag), dialect: language.dialect } }),
  };
}
