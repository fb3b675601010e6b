// Gaps of coverage: who is missing at a hearing, for every mix of languages, dialects and people.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attendance, findGaps, type HearingNeeds, languagesToInterpret } from '#core/coverage/gaps.ts';

const represented: Attendance = { as: 'representative', confirmed: true };
const interprets = (language: string, dialect?: string, confirmed = true): Attendance => ({
  as: 'interpreter',
  confirmed,
  interprets: { language, dialect },
});
const company: Attendance = { as: 'accompaniment', confirmed: false };
const speaks = (language: string, dialect?: string, spoken: 'best' | 'well' | 'some' = 'best') => ({
  languages: [{ language, dialect, spoken }],
});

describe('the gaps of a hearing', () => {
  test.each<[string, HearingNeeds, Attendance[], string[]]>([
    ['nobody was asked', speaks('en'), [], ['no-representative']],
    [
      'the representative was only asked',
      speaks('en'),
      [{ ...represented, confirmed: false }],
      ['representative-not-confirmed'],
    ],
    ['no language is on file', { languages: [] }, [represented], []],
    [
      'English is spoken well',
      { languages: [...speaks('mam').languages, ...speaks('en', undefined, 'well').languages] },
      [represented],
      [],
    ],
    [
      'English is spoken some',
      { languages: [...speaks('mam').languages, ...speaks('en', undefined, 'some').languages] },
      [represented],
      ['no-interpreter'],
    ],
    [
      'a Mam speaker has a Spanish interpreter',
      speaks('mam', 'Todos Santos'),
      [represented, interprets('es')],
      ['interpreter-of-other-language'],
    ],
    [
      'the dialect is written another way',
      speaks('mam', 'Todos  Sántos'),
      [represented, interprets('mam', 'todos santos')],
      [],
    ],
    [
      'the interpreter speaks another dialect',
      speaks('mam', 'Todos Santos'),
      [represented, interprets('mam', 'Comitancillo')],
      ['dialect-differs'],
    ],
    [
      'the interpreter’s dialect is not known',
      speaks('mam', 'Todos Santos'),
      [represented, interprets('mam')],
      ['dialect-not-stated'],
    ],
    [
      'of two interpreters one has the dialect',
      speaks('mam', 'Ixtahuacán'),
      [represented, interprets('mam'), interprets('mam', 'Ixtahuacan')],
      [],
    ],
    ['any dialect will do', speaks('quc'), [represented, interprets('quc', 'Nahualá')], []],
    [
      'the interpreter was only asked',
      speaks('kjb'),
      [represented, interprets('kjb', undefined, false)],
      ['interpreter-not-confirmed'],
    ],
    [
      'a second language is spoken well',
      { languages: [...speaks('mam').languages, ...speaks('es', undefined, 'well').languages] },
      [represented, interprets('es')],
      [],
    ],
    ['one of two came', { ...speaks('en'), wished: 2 }, [represented, company], ['company-below-wish']],
    [
      'three came where two may sit',
      { ...speaks('en'), wished: 2, cap: 2 },
      [represented, company, company, company],
      ['company-above-cap'],
    ],
  ])('where %s', (_, needs, attending, gaps) => {
    expect(findGaps(needs, attending)).toEqual(gaps);
  });

  const spoken = fc.constantFrom<'best' | 'well' | 'some'>('best', 'well', 'some');
  const languages = fc.array(fc.record({ language: fc.constantFrom('en', 'es', 'mam'), spoken }), {
    maxLength: 4,
  });

  test('an interpreter who speaks exactly what is to be interpreted leaves no gap of language', () => {
    fc.assert(
      fc.property(languages, (known) => {
        const [first] = languagesToInterpret({ languages: known });
        const attending = first ? [represented, interprets(first.language, first.dialect)] : [represented];
        expect(findGaps({ languages: known }, attending)).toEqual([]);
      }),
    );
  });
});
