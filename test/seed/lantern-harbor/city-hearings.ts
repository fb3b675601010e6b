// Lantern Harbor's people with hearings in the city, none of them held.
import { NEW_YORK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const CITY_HEARINGS: readonly SeedClient[] = [
  {
    key: 'abdulrahman',
    names: [
      { script: 'Latn', given: 'Abdulrahman Saleh', family: 'Al-Hashimi' },
      { script: 'Arab', given: 'عبد الرحمن صالح', family: 'الهاشمي' },
      { script: 'Latn', given: 'Abdul Rahman', family: 'Alhashmi', use: 'misspelled' },
    ],
    bornOn: '1979-06-21',
    aNumbers: ['999-000-105'],
    languages: [{ tag: 'ar', dialect: 'Taʽizzi-Adeni', reads: true }],
    phone: '+1 347 555 0105',
    cases: [
      {
        key: 'abdulrahman-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ruth',
        assigned: ['tomas', 'amal'],
        events: [
          ['opened', -330, 'case-opened', { kind: 'removal' }],
          ['arrival', -365, 'arrived'],
          ['notice', -350, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -340, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -320, 'representation-entered', EOIR_28],
          [
            'asylum',
            -204,
            'application-filed',
            { form: 'I-589', with: 'court', via: 'electronic', fee: 'paid' },
          ],
          ['accepted', -202, 'application-accepted', { filingId: 'asylum' }],
          ['stop', -133, 'asylum-clock-stopped', { reason: 'applicant-continuance' }],
          ['restart', -91, 'asylum-clock-restarted', { reason: 'hearing' }],
          ['second-stop', -14, 'asylum-clock-stopped', { reason: 'transfer-request' }],
          ['check', -95, 'check-made', { system: 'eoir-portal', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'zhang-wei',
    names: [
      { script: 'Latn', given: 'Wei', family: 'Zhang', order: 'family-first' },
      { script: 'Hans', given: '伟', family: '张', order: 'family-first' },
    ],
    bornOn: '1993-08-08',
    aNumbers: ['A 999 000 107'],
    languages: [
      { tag: 'cdo', dialect: 'Fuqing' },
      { tag: 'zh-Hans', reads: true },
    ],
    cases: [
      {
        key: 'zhang-wei-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -60, 'case-opened', { kind: 'removal' }],
          ['arrival', -355, 'arrived'],
          [
            'notice',
            -340,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -300, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -55, 'representation-entered', EOIR_28],
          [
            'master',
            -50,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(12, '09:30'),
              court: 'NYC',
              medium: 'video',
            },
          ],
          ['call-up', -50, 'deadline-set', { rule: 'relief-call-up', dueOn: day(8), by: 'judge' }],
        ],
      },
    ],
  },
  {
    key: 'selamawit',
    names: [
      { script: 'Latn', given: 'Selamawit', family: 'Tesfaye' },
      { script: 'Ethi', given: 'ሰላማዊት', family: 'ተስፋዬ' },
    ],
    bornOn: '1996-05-05',
    aNumbers: ['A 999 000 109'],
    languages: [{ tag: 'am', reads: true }],
    phone: '+1 646 555 0109',
    cases: [
      {
        key: 'selamawit-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        assigned: ['amal'],
        events: [
          ['opened', -500, 'case-opened', { kind: 'removal' }],
          ['notice', -620, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -600, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -495, 'representation-entered', EOIR_28],
          ['asylum', -480, 'application-filed', { form: 'I-589', with: 'court', via: 'paper' }],
          ['fee-notice', -20, 'annual-fee-noticed', { of: 'asylum' }],
          [
            'merits',
            -200,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(3, '13:00'),
              court: 'NYC',
              medium: 'in-person',
              judge: 'J. Ardley',
            },
          ],
          [
            'evidence',
            -29,
            'papers-filed',
            { what: 'evidence', with: 'court', by: 'respondent', hearingId: 'merits', via: 'electronic' },
          ],
          ['portal', -2, 'check-made', { system: 'eoir-portal', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'bishnu',
    names: [
      { script: 'Latn', given: 'Bishnu Prasad', family: 'Adhikari' },
      { script: 'Deva', given: 'विष्णु प्रसाद', family: 'अधिकारी' },
      { script: 'Latn', given: 'Vishnu', family: 'Adhikary', use: 'misspelled' },
    ],
    bornOn: '1990-12-15',
    aNumbers: ['A 999 000 110'],
    languages: [{ tag: 'ne', reads: true }],
    cases: [
      {
        key: 'bishnu-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        assigned: ['wesley'],
        events: [
          ['opened', -45, 'case-opened', { kind: 'removal' }],
          ['arrival', -130, 'arrived'],
          [
            'notice',
            -128,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -100, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -40, 'representation-entered', EOIR_28],
          [
            'master',
            -90,
            'hearing-scheduled',
            { hearingId: 'master', kind: 'master', startsAt: sitting(-21, '08:30'), court: 'NYC' },
          ],
          ['held', -21, 'hearing-held', { hearingId: 'master', result: 'continued' }],
          [
            'second',
            -21,
            'hearing-scheduled',
            { hearingId: 'second-master', kind: 'master', startsAt: sitting(70, '08:30'), court: 'NYC' },
          ],
          ['plan', -35, 'application-planned', { form: 'I-589' }],
        ],
      },
    ],
  },
  {
    key: 'naw-paw',
    names: [
      { script: 'Latn', given: 'Naw Paw Htoo' },
      { script: 'Mymr', given: 'နော်ဖောထူး' },
    ],
    bornOn: '1998-01-31',
    aNumbers: ['A 999 000 111'],
    languages: [
      { tag: 'ksw', dialect: "S'gaw" },
      { tag: 'my', reads: true },
    ],
    cases: [
      {
        key: 'naw-paw-application',
        kind: 'application',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -210, 'case-opened', { kind: 'application' }],
          ['arrival', -420, 'arrived'],
          ['asylum', -200, 'application-filed', { form: 'I-589', with: 'uscis', via: 'paper' }],
          ['rejected', -190, 'filing-rejected', { filingId: 'asylum' }],
          [
            'again',
            -180,
            'application-filed',
            { form: 'I-589', with: 'uscis', via: 'electronic', fee: 'paid' },
          ],
          ['interview', -40, 'interview-held', { form: 'I-589' }],
          [
            'referral',
            -9,
            'application-decided',
            { form: 'I-589', by: 'asylum-officer', decision: 'referred', of: 'again' },
          ],
        ],
      },
    ],
  },
];
