// Lantern Harbor's people in custody: transfers from court to court, bond, an order.
import { ELIZABETH, JENA } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { at, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const DETAINED: readonly SeedClient[] = [
  {
    key: 'wilmer',
    names: [{ script: 'Latn', given: 'Wilmer José', family: 'Paredes Urdaneta' }],
    bornOn: '1997-06-02',
    aNumbers: ['A 999 000 121'],
    languages: [{ tag: 'es', reads: true }],
    cases: [
      {
        key: 'wilmer-custody',
        kind: 'custody',
        ...JENA,
        owner: 'ines',
        assigned: ['tomas'],
        events: [
          ['opened', -68, 'case-opened', { kind: 'custody' }],
          ['arrest', at(-70, '06:10'), 'arrested', { warrant: 'no' }],
          [
            'custody',
            at(-70, '07:30'),
            'custody-started',
            { authority: 'ice', asserted: '236a', facility: 'Elizabeth CDF' },
          ],
          ['charging', at(-68, '15:00'), 'charging-decided'],
          ['dhs-bond', at(-68, '15:00'), 'bond-decided', { by: 'dhs', decision: 'denied' }],
          ['request', -60, 'bond-requested'],
          ['first-move', -51, 'custody-transferred', { facility: 'Moshannon Valley PC' }],
          ['locator', -50, 'check-made', { system: 'ice-locator', result: 'not-found' }],
          ['again', -47, 'bond-requested'],
          [
            'found',
            -21,
            'check-made',
            { system: 'ice-locator', result: 'differs' },
            { answer: { inCustody: true, facility: 'Central Louisiana IPC' } },
          ],
          ['second-move', -21, 'custody-transferred', { facility: 'Central Louisiana IPC' }],
          ['third', -19, 'bond-requested'],
          [
            'bond-date',
            -15,
            'hearing-scheduled',
            { hearingId: 'bond', kind: 'bond', startsAt: sitting(5, '08:30'), court: 'JNA', medium: 'video' },
          ],
          ['counsel', -40, 'consent-given', { scope: 'shared-counsel' }],
        ],
      },
      {
        key: 'wilmer-removal',
        kind: 'removal',
        ...JENA,
        owner: 'ines',
        events: [
          ['opened', -66, 'case-opened', { kind: 'removal' }],
          ['arrival', -330, 'arrived'],
          ['custody', -70, 'custody-started', { authority: 'ice', asserted: '236a' }],
          [
            'notice',
            -68,
            'notice-to-appear-served',
            { manner: 'personal', hearingNamed: true, chargedAs: 'present-without-admission' },
          ],
          ['filed', -64, 'notice-to-appear-filed', { court: 'ELZ' }],
          ['appearance', -62, 'representation-entered', EOIR_28],
          [
            'first-date',
            -60,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(-40, '08:00', 'America/New_York'),
              court: 'ELZ',
              medium: 'video',
            },
          ],
          ['adjourned', -41, 'hearing-adjourned', { hearingId: 'master', by: 'dhs' }],
          [
            'venue',
            -18,
            'motion-filed',
            { kind: 'venue', basis: 'other', by: 'respondent', with: 'immigration-court' },
          ],
          [
            'second-date',
            -16,
            'hearing-scheduled',
            {
              hearingId: 'second-master',
              kind: 'master',
              startsAt: sitting(11, '13:00'),
              court: 'JNA',
              medium: 'video',
            },
          ],
          ['relief', -30, 'application-planned', { form: 'I-589' }],
        ],
      },
    ],
  },
  {
    key: 'hamza',
    names: [
      { script: 'Latn', given: 'Hamza', family: 'Ould Cheikh' },
      { script: 'Arab', given: 'حمزة', family: 'ولد الشيخ' },
    ],
    bornOn: '2000-02-11',
    aNumbers: ['A 999 000 123'],
    languages: [
      { tag: 'mey', dialect: 'Hassaniya' },
      { tag: 'ar', reads: true },
    ],
    cases: [
      {
        key: 'hamza-custody',
        kind: 'custody',
        ...ELIZABETH,
        owner: 'ruth',
        events: [
          ['opened', -20, 'case-opened', { kind: 'custody' }],
          ['arrest', at(-24, '22:40'), 'arrested', { warrant: 'unknown' }],
          [
            'custody',
            at(-24, '23:30'),
            'custody-started',
            { authority: 'ice', asserted: '236a', facility: 'Elizabeth CDF' },
          ],
          ['charging', at(-22, '14:00'), 'charging-decided'],
          ['dhs-bond', at(-22, '14:00'), 'bond-decided', { by: 'dhs', decision: 'denied' }],
          ['notice', -22, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'admitted' }],
          ['request', -18, 'bond-requested'],
          [
            'date',
            -17,
            'hearing-scheduled',
            {
              hearingId: 'bond',
              kind: 'bond',
              startsAt: sitting(-3, '13:00'),
              court: 'ELZ',
              medium: 'in-person',
            },
          ],
          ['held', -3, 'hearing-held', { hearingId: 'bond', result: 'completed' }],
          ['bond', -3, 'bond-decided', { by: 'immigration-judge', decision: 'granted', amount: 7500 }],
          ['stay', -2, 'bond-stay-noticed'],
          ['locator', -1, 'check-made', { system: 'ice-locator', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'nelson',
    names: [{ script: 'Latn', given: 'Nelson Geovany', family: 'Aguirre Portillo' }],
    bornOn: '1989-10-30',
    aNumbers: ['A 999 000 124'],
    languages: [{ tag: 'es' }],
    cases: [
      {
        key: 'nelson-removal',
        kind: 'removal',
        ...ELIZABETH,
        owner: 'ines',
        events: [
          ['opened', -110, 'case-opened', { kind: 'removal' }],
          [
            'custody',
            -140,
            'custody-started',
            { authority: 'ice', asserted: '236c', facility: 'Elizabeth CDF' },
          ],
          [
            'notice',
            -139,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -135, 'notice-to-appear-filed', { court: 'ELZ' }],
          ['appearance', -108, 'representation-entered', EOIR_28],
          [
            'merits',
            -60,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(-25, '08:30'),
              court: 'ELZ',
              medium: 'video',
            },
          ],
          ['held', -25, 'hearing-held', { hearingId: 'merits', result: 'completed' }],
          [
            'order',
            -25,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'oral', appealWaived: false },
          ],
          ['bond', -80, 'bond-decided', { by: 'immigration-judge', decision: 'no-jurisdiction' }],
        ],
      },
    ],
  },
];
