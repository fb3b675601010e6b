// Lantern Harbor's people whose applications for protection are pending, planned, or were decided.
import { NEW_YORK, NEWARK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const ASYLUM_SEEKERS: readonly SeedClient[] = [
  {
    key: 'ousmane',
    names: [{ script: 'Latn', given: 'Ousmane', family: 'Diallo' }],
    bornOn: '1999-10-10',
    aNumbers: ['A 999 000 114'],
    languages: [
      { tag: 'fuf', dialect: 'Pular of Fouta Djallon' },
      { tag: 'fr', reads: true },
    ],
    phone: '+1 347 555 0114',
    cases: [
      {
        key: 'ousmane-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -75, 'case-opened', { kind: 'removal' }],
          ['arrival', -372, 'arrived'],
          [
            'notice',
            -360,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -330, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -70, 'representation-entered', EOIR_28],
          [
            'asylum',
            -40,
            'application-filed',
            { form: 'I-589', with: 'court', via: 'electronic', fee: 'waiver-requested' },
          ],
          [
            'date',
            -60,
            'hearing-scheduled',
            { hearingId: 'master', kind: 'master', startsAt: sitting(120, '09:00'), court: 'NYC' },
          ],
        ],
      },
    ],
  },
  {
    key: 'fatou',
    names: [{ script: 'Latn', given: 'Fatou Binetou', family: 'Ndiaye' }],
    bornOn: '1994-08-19',
    aNumbers: ['A 999 000 115'],
    languages: [{ tag: 'wo' }, { tag: 'fr', reads: true }],
    cases: [
      {
        key: 'fatou-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -420, 'case-opened', { kind: 'removal' }],
          ['notice', -800, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -780, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -415, 'representation-entered', EOIR_28],
          ['asylum', -410, 'application-filed', { form: 'I-589', with: 'court', via: 'electronic' }],
          ['permit', -200, 'permit-issued', { category: 'c8', expiresOn: day(900) }],
          [
            'merits',
            -150,
            'hearing-scheduled',
            { hearingId: 'merits', kind: 'individual', startsAt: sitting(-6, '08:30'), court: 'NYC' },
          ],
          [
            'evidence',
            -40,
            'papers-filed',
            { what: 'evidence', with: 'court', by: 'respondent', hearingId: 'merits', via: 'electronic' },
          ],
          ['held', -6, 'hearing-held', { hearingId: 'merits', result: 'completed' }],
          [
            'denied',
            -6,
            'application-decided',
            { form: 'I-589', by: 'immigration-judge', decision: 'denied', of: 'asylum' },
          ],
          [
            'order',
            -6,
            'decision-issued',
            {
              by: 'immigration-judge',
              decision: 'removal',
              manner: 'oral',
              appealWaived: false,
              dhsAppealWaived: true,
            },
          ],
        ],
      },
    ],
  },
  {
    key: 'yusuf',
    names: [
      { script: 'Latn', given: 'Mohammad Yusuf', family: 'Rahimi' },
      { script: 'Arab', given: 'محمد یوسف', family: 'رحیمی' },
    ],
    bornOn: '1986-01-01',
    aNumbers: ['A 999 000 116'],
    languages: [{ tag: 'prs', dialect: 'Hazaragi', reads: true }],
    cases: [
      {
        key: 'yusuf-application',
        kind: 'application',
        ...NEWARK,
        owner: 'ines',
        assigned: ['amal'],
        events: [
          ['opened', -700, 'case-opened', { kind: 'application' }],
          ['arrival', -1100, 'arrived'],
          ['asylum', -690, 'application-filed', { form: 'I-589', with: 'uscis', via: 'paper' }],
          ['interview', -500, 'interview-held', { form: 'I-589' }],
          [
            'granted',
            -300,
            'application-decided',
            { form: 'I-589', by: 'asylum-officer', decision: 'granted', of: 'asylum' },
          ],
          ['status', -300, 'status-granted', { status: 'asylee' }],
          ['plan', -280, 'application-planned', { form: 'I-730', class: 'spouse' }],
          ['uscis', -70, 'check-made', { system: 'uscis-status', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'gulalai',
    names: [
      { script: 'Latn', given: 'Gulalai', family: 'Stanekzai' },
      { script: 'Arab', given: 'گلالۍ', family: 'ستانکزی' },
    ],
    bornOn: '1992-03-08',
    aNumbers: ['A 999 000 117'],
    languages: [{ tag: 'ps', dialect: 'Northern', reads: true }, { tag: 'prs' }],
    phone: '+1 973 555 0117',
    nationality: 'AF',
    safeContact: [
      { channel: 'call', may: true, words: 'Say that you call from the library.' },
      { channel: 'leave-message', may: false },
      { channel: 'mail', may: false },
    ],
    cases: [
      {
        key: 'gulalai-application',
        kind: 'application',
        ...NEWARK,
        owner: 'ruth',
        assigned: ['noor'],
        restricted: true,
        events: [
          ['opened', -90, 'case-opened', { kind: 'application' }],
          ['arrival', -340, 'arrived'],
          ['plan', -80, 'application-planned', { form: 'I-589' }],
          ['consent', -88, 'consent-given', { scope: 'representation' }],
          ['family', -86, 'consent-given', { scope: 'family' }],
          ['family-end', -30, 'consent-withdrawn', { scope: 'family' }],
        ],
      },
    ],
  },
  {
    key: 'farrukh',
    names: [
      { script: 'Latn', given: 'Farrukh', family: 'Yusupov' },
      { script: 'Cyrl', given: 'Фаррух', family: 'Юсупов' },
    ],
    bornOn: '1995-11-23',
    aNumbers: ['A 999 000 118'],
    languages: [
      { tag: 'uz', reads: true },
      { tag: 'ru', reads: true },
    ],
    cases: [
      {
        key: 'farrukh-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        events: [
          ['opened', -350, 'case-opened', { kind: 'removal' }],
          ['arrival', -520, 'arrived'],
          ['notice', -515, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -500, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -345, 'representation-entered', EOIR_28],
          ['asylum', -320, 'application-filed', { form: 'I-589', with: 'court', via: 'electronic' }],
          ['permit', -140, 'permit-issued', { category: 'c8', expiresOn: day(170) }],
          [
            'merits',
            -200,
            'hearing-scheduled',
            { hearingId: 'merits', kind: 'individual', startsAt: sitting(-15, '10:00'), court: 'NYC' },
          ],
          ['adjourned', -16, 'hearing-adjourned', { hearingId: 'merits', by: 'court' }],
        ],
      },
    ],
  },
  {
    key: 'tamar',
    names: [
      { script: 'Latn', given: 'Tamar', family: 'Beridze' },
      { script: 'Geor', given: 'თამარ', family: 'ბერიძე' },
    ],
    bornOn: '1983-05-14',
    aNumbers: ['A 999 000 119'],
    languages: [{ tag: 'ka', reads: true }],
    cases: [
      {
        key: 'tamar-removal',
        kind: 'removal',
        ...NEWARK,
        owner: 'ruth',
        events: [
          ['opened', -600, 'case-opened', { kind: 'removal' }],
          ['notice', -650, 'notice-to-appear-served', { manner: 'mail', chargedAs: 'admitted' }],
          ['filed', -640, 'notice-to-appear-filed', { court: 'NEW' }],
          ['appearance', -595, 'representation-entered', EOIR_28],
          ['asylum', -580, 'application-filed', { form: 'I-589', with: 'court', via: 'paper' }],
          [
            'merits',
            -300,
            'hearing-scheduled',
            { hearingId: 'merits', kind: 'individual', startsAt: sitting(-48, '08:30'), court: 'NEW' },
          ],
          ['held', -48, 'hearing-held', { hearingId: 'merits', result: 'completed' }],
          [
            'granted',
            -48,
            'application-decided',
            { form: 'I-589', by: 'immigration-judge', decision: 'granted', of: 'asylum' },
          ],
          [
            'order',
            -48,
            'decision-issued',
            { by: 'immigration-judge', decision: 'relief', manner: 'oral', dhsAppealWaived: false },
          ],
          ['outcome', -48, 'outcome-recorded', { outcome: 'asylum-granted' }],
          ['closed', -10, 'case-closed', { outcome: 'asylum-granted' }],
        ],
      },
    ],
  },
  {
    key: 'carlos-alberto',
    names: [{ script: 'Latn', given: 'Carlos Alberto', family: 'Mendonça da Silva' }],
    bornOn: '1980-09-07',
    aNumbers: ['A 999 000 120'],
    languages: [{ tag: 'pt-BR', reads: true }],
    cases: [
      {
        key: 'carlos-alberto-removal',
        kind: 'removal',
        ...NEWARK,
        owner: 'ines',
        events: [
          ['opened', -260, 'case-opened', { kind: 'removal' }],
          ['notice', -270, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'admitted' }],
          ['filed', -265, 'notice-to-appear-filed', { court: 'NEW' }],
          ['appearance', -255, 'representation-entered', EOIR_28],
          [
            'cancellation',
            -200,
            'application-filed',
            { form: 'EOIR-42B', with: 'court', via: 'electronic', fee: 'paid' },
          ],
          [
            'merits',
            -180,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(61, '13:00'),
              court: 'NEW',
              medium: 'in-person',
            },
          ],
          ['response', -4, 'papers-filed', { what: 'evidence', with: 'court', by: 'dhs', via: 'electronic' }],
        ],
      },
    ],
  },
];
