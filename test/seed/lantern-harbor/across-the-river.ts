// Lantern Harbor's people with hearings across the river, none of them held.
import { NEWARK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const ACROSS_THE_RIVER: readonly SeedClient[] = [
  {
    key: 'oksana',
    names: [
      { script: 'Latn', given: 'Oksana Petrivna', family: 'Kovalchuk' },
      { script: 'Cyrl', given: 'Оксана Петрівна', family: 'Ковальчук' },
    ],
    bornOn: '1988-02-29',
    aNumbers: ['A 999 000 106'],
    languages: [
      { tag: 'uk', reads: true },
      { tag: 'ru', reads: true },
    ],
    email: 'oksana@mail.example',
    cases: [
      {
        key: 'oksana-removal',
        kind: 'removal',
        ...NEWARK,
        owner: 'ruth',
        assigned: ['amal'],
        events: [
          ['opened', -250, 'case-opened', { kind: 'removal' }],
          ['arrival', -310, 'arrived'],
          ['notice', -300, 'notice-to-appear-served', { manner: 'electronic', chargedAs: 'admitted' }],
          ['filed', -290, 'notice-to-appear-filed', { court: 'NEW' }],
          ['appearance', -245, 'representation-entered', EOIR_28],
          [
            'asylum',
            -185,
            'application-filed',
            { form: 'I-589', with: 'court', via: 'electronic', fee: 'paid' },
          ],
          ['biometrics', -150, 'biometrics-taken'],
          ['permit', -20, 'permit-issued', { category: 'c8', expiresOn: day(520) }],
          [
            'merits',
            -30,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(12, '10:00'),
              court: 'NEW',
              medium: 'in-person',
              judge: 'J. Penhale',
            },
          ],
          ['portal', -6, 'check-made', { system: 'eoir-portal', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'diego-mateo',
    names: [{ script: 'Latn', given: 'Diego Mateo', family: 'Pascual Tomás' }],
    bornOn: '2001-07-25',
    nationality: 'GT',
    hearingNeeds: 'Hears little on the left; sit at his right.',
    aNumbers: ['A 999 000 112'],
    languages: [{ tag: 'kjb', dialect: 'Santa Eulalia' }],
    phone: '+1 929 555 0112',
    cases: [
      {
        key: 'diego-mateo-removal',
        kind: 'removal',
        ...NEWARK,
        owner: 'ines',
        assigned: ['tomas', 'wesley'],
        events: [
          ['opened', -120, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -240,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -220, 'notice-to-appear-filed', { court: 'NEW' }],
          ['appearance', -115, 'representation-entered', EOIR_28],
          [
            'master',
            -110,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(9, '09:00'),
              court: 'NEW',
              medium: 'in-person',
            },
          ],
          ['portal', -30, 'check-made', { system: 'eoir-portal', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'juana',
    names: [{ script: 'Latn', given: 'Juana', family: 'Ramírez Chales' }],
    bornOn: '1987-03-17',
    aNumbers: ['A 999 000 113'],
    languages: [{ tag: 'mam', dialect: 'Todos Santos' }],
    phone: '+1 201 555 0113',
    cases: [
      {
        key: 'juana-removal',
        kind: 'removal',
        ...NEWARK,
        owner: 'ines',
        assigned: ['tomas'],
        events: [
          ['opened', -150, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -900,
            'notice-to-appear-served',
            { manner: 'mail', hearingNamed: false, chargedAs: 'present-without-admission' },
          ],
          ['filed', -880, 'notice-to-appear-filed', { court: 'NEW' }],
          [
            'order',
            -196,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'mailed', inAbsentia: true },
          ],
          ['appearance', -148, 'representation-entered', EOIR_28],
          [
            'motion',
            -100,
            'motion-filed',
            {
              kind: 'reopen',
              basis: 'in-absentia-notice',
              by: 'respondent',
              with: 'immigration-court',
              of: 'order',
            },
          ],
          [
            'granted',
            -25,
            'motion-decided',
            { kind: 'reopen', by: 'immigration-judge', decision: 'granted', of: 'motion' },
          ],
          [
            'master',
            -20,
            'hearing-scheduled',
            { hearingId: 'master', kind: 'master', startsAt: sitting(33, '10:30'), court: 'NEW' },
          ],
        ],
      },
    ],
  },
];
