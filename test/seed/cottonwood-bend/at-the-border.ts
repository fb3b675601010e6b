// Cottonwood Bend's people in custody near the border: screenings, expedited and administrative removal, children.
import { EL_PASO, EL_PASO_DETAINED, OTERO, SAN_ANTONIO } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { at, day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const AT_THE_BORDER: readonly SeedClient[] = [
  {
    key: 'yenifer',
    names: [{ script: 'Latn', given: 'Yenifer Sarahí', family: 'Zelaya Núñez' }],
    bornOn: '2000-04-12',
    aNumbers: ['A 999 001 201'],
    languages: [
      { tag: 'cab', dialect: 'Trujillo' },
      { tag: 'es', reads: true },
    ],
    cases: [
      {
        key: 'yenifer-custody',
        kind: 'custody',
        ...EL_PASO_DETAINED,
        owner: 'lucia',
        events: [
          ['opened', -9, 'case-opened', { kind: 'custody' }],
          ['arrival', -16, 'arrived'],
          [
            'custody',
            -16,
            'custody-started',
            { authority: 'cbp', asserted: '235b', facility: 'El Paso SPC' },
          ],
          ['referred', -14, 'fear-referred', { kind: 'credible', to: 'asylum-officer' }],
          ['interview', -7, 'fear-interview-held', { kind: 'credible' }],
          ['negative', -4, 'fear-decision-issued', { kind: 'credible', positive: false }],
          ['review', -4, 'fear-review-requested', { kind: 'credible' }],
          [
            'date',
            -3,
            'hearing-scheduled',
            {
              hearingId: 'review',
              kind: 'fear-review',
              startsAt: sitting(1, '08:00'),
              court: 'EPD',
              medium: 'video',
            },
          ],
        ],
      },
    ],
  },
  {
    key: 'aleksandr',
    names: [
      { script: 'Latn', given: 'Aleksandr Sergeyevich', family: 'Petrov' },
      { script: 'Cyrl', given: 'Александр Сергеевич', family: 'Петров' },
      { script: 'Latn', given: 'Alexander', family: 'Petroff', use: 'misspelled' },
    ],
    bornOn: '1987-11-07',
    aNumbers: ['A 999 001 202'],
    languages: [{ tag: 'ru', reads: true }],
    cases: [
      {
        key: 'aleksandr-removal',
        kind: 'removal',
        ...OTERO,
        owner: 'owen',
        assigned: ['lucia'],
        events: [
          ['opened', -130, 'case-opened', { kind: 'removal' }],
          [
            'custody',
            -200,
            'custody-started',
            { authority: 'ice', asserted: '235b', facility: 'Otero County PC' },
          ],
          ['notice', -185, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -180, 'notice-to-appear-filed', { court: 'OTO' }],
          ['appearance', -128, 'representation-entered', EOIR_28],
          [
            'asylum',
            -120,
            'application-filed',
            { form: 'I-589', with: 'court', via: 'electronic', fee: 'paid' },
          ],
          [
            'merits',
            -60,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(18, '13:00'),
              court: 'OTO',
              medium: 'video',
            },
          ],
          ['locator', -3, 'check-made', { system: 'ice-locator', result: 'matches' }],
        ],
      },
      {
        key: 'aleksandr-records',
        kind: 'records-request',
        ...OTERO,
        owner: 'owen',
        events: [
          ['opened', -90, 'case-opened', { kind: 'records-request' }],
          ['eoir', -88, 'records-requested', { custodian: 'eoir', receivedOn: day(-88) }],
          ['eoir-answer', -60, 'records-answered', { custodian: 'eoir', result: 'full', of: 'eoir' }],
          ['cbp', -88, 'records-requested', { custodian: 'cbp' }],
          ['none', -15, 'records-answered', { custodian: 'cbp', result: 'none-found', of: 'cbp' }],
        ],
      },
    ],
  },
  {
    key: 'guoqiang',
    names: [
      { script: 'Latn', given: 'Guoqiang', family: 'Chen', order: 'family-first' },
      { script: 'Hans', given: '国强', family: '陈', order: 'family-first' },
    ],
    bornOn: '1978-10-01',
    aNumbers: ['A 999 001 203'],
    languages: [{ tag: 'zh-Hans', reads: true }],
    cases: [
      {
        key: 'guoqiang-custody',
        kind: 'custody',
        ...EL_PASO_DETAINED,
        owner: 'owen',
        events: [
          ['opened', -30, 'case-opened', { kind: 'custody' }],
          [
            'custody',
            -41,
            'custody-started',
            { authority: 'cbp', asserted: '235b', facility: 'El Paso SPC' },
          ],
          [
            'expedited',
            -40,
            'decision-issued',
            { by: 'dhs', basis: 'expedited', decision: 'removal', manner: 'personal' },
          ],
          ['referred', -38, 'fear-referred', { kind: 'credible', to: 'asylum-officer' }],
          ['negative', -26, 'fear-decision-issued', { kind: 'credible', positive: false }],
          ['vacated', -21, 'fear-review-decided', { kind: 'credible', result: 'vacated' }],
          ['notice', -18, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
        ],
      },
    ],
  },
  {
    key: 'jose-manuel',
    names: [{ script: 'Latn', given: 'José Manuel', family: 'Toc Sontay' }],
    bornOn: '1990-01-29',
    aNumbers: ['A 999 001 204'],
    languages: [{ tag: 'quc', dialect: 'Totonicapán' }, { tag: 'es' }],
    cases: [
      {
        key: 'jose-manuel-removal',
        kind: 'removal',
        ...OTERO,
        owner: 'owen',
        events: [
          ['opened', -5, 'case-opened', { kind: 'removal' }],
          [
            'custody',
            -8,
            'custody-started',
            { authority: 'ice', asserted: '238b', facility: 'Otero County PC' },
          ],
          ['intent', -6, 'administrative-removal-noticed', { service: 'personal' }],
        ],
      },
    ],
  },
  {
    key: 'ximena',
    names: [{ script: 'Latn', given: 'Ximena Guadalupe', family: 'Alvarado Chun' }],
    // Stays fifteen.
    bornOn: day(-5620),
    aNumbers: ['A 999 001 205'],
    languages: [
      { tag: 'poh', dialect: 'San Cristóbal' },
      { tag: 'es', reads: true },
    ],
    cases: [
      {
        key: 'ximena-custody',
        kind: 'custody',
        ...EL_PASO,
        owner: 'lucia',
        restricted: true,
        assigned: ['mateo'],
        events: [
          ['opened', -4, 'case-opened', { kind: 'custody' }],
          ['arrival', -6, 'arrived'],
          ['custody', at(-6, '04:15'), 'custody-started', { authority: 'cbp', facility: 'Paso del Norte' }],
          ['determined', at(-5, '11:00'), 'unaccompanied-determined'],
          ['to-hhs', at(-3, '18:30'), 'custody-ended', { reason: 'transferred' }],
          ['hhs', at(-3, '19:30'), 'custody-started', { authority: 'hhs', facility: 'ORR shelter' }],
        ],
      },
    ],
  },
  {
    key: 'abdelkader',
    names: [
      { script: 'Latn', given: 'Abdelkader', family: 'Benali' },
      { script: 'Arab', given: 'عبد القادر', family: 'بن علي' },
    ],
    bornOn: '1981-07-05',
    aNumbers: ['A 999 001 206'],
    languages: [{ tag: 'arq', dialect: 'Oran' }, { tag: 'fr', reads: true }, { tag: 'kab' }],
    cases: [
      {
        key: 'abdelkader-habeas',
        kind: 'habeas',
        ...EL_PASO_DETAINED,
        owner: 'owen',
        events: [
          ['opened', -80, 'case-opened', { kind: 'habeas' }],
          [
            'custody',
            -330,
            'custody-started',
            { authority: 'ice', asserted: '235b', facility: 'El Paso SPC' },
          ],
          [
            'order',
            -270,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'oral', appealWaived: true },
          ],
          ['review', -182, 'custody-review-held', { kind: 'ninety-day' }],
          ['petition', -70, 'habeas-filed', { district: 'W.D. Tex.' }],
          ['show-cause', -66, 'habeas-ordered', { kind: 'show-cause', dueOn: day(-52) }],
          ['return', -53, 'habeas-returned'],
          ['judgment', -31, 'judgment-entered', { court: 'W.D. Tex.' }],
          ['release', -30, 'custody-ended', { reason: 'released' }],
          ['supervision', -30, 'supervision-ordered'],
          ['outcome', -30, 'outcome-recorded', { outcome: 'habeas-granted' }],
        ],
      },
    ],
  },
  {
    key: 'zaw-min-oo',
    names: [
      { script: 'Latn', given: 'Zaw Min Oo' },
      { script: 'Mymr', given: 'ဇော်မင်းဦး' },
    ],
    bornOn: '1996-12-01',
    aNumbers: ['A 999 001 207'],
    languages: [{ tag: 'my', reads: true }, { tag: 'mnw' }],
    cases: [
      {
        key: 'zaw-min-oo-removal',
        kind: 'removal',
        ...SAN_ANTONIO,
        owner: 'lucia',
        events: [
          ['opened', -280, 'case-opened', { kind: 'removal' }],
          [
            'custody',
            -300,
            'custody-started',
            { authority: 'ice', asserted: '236a', facility: 'South Texas ICE PC' },
          ],
          ['bond', -270, 'bond-decided', { by: 'immigration-judge', decision: 'granted', amount: 10000 }],
          ['released', -265, 'custody-ended', { reason: 'released' }],
          [
            'notice',
            -298,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -290, 'notice-to-appear-filed', { court: 'SNA' }],
          ['appearance', -275, 'representation-entered', EOIR_28],
          ['claim', -300, 'claim-accrued', { kind: 'ftca' }],
          ['presented', -120, 'claim-presented', { kind: 'ftca', of: 'claim' }],
          ['refused', -20, 'claim-denied', { kind: 'ftca', of: 'claim' }],
          [
            'master',
            -100,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(26, '08:30'),
              court: 'SNA',
              medium: 'internet',
            },
          ],
        ],
      },
    ],
  },
];
