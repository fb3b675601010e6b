// Lantern Harbor's people in custody after a screening or an order, one of them released since.
import { BATAVIA, ELIZABETH, NEW_YORK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { at, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const SCREENED_AND_ORDERED: readonly SeedClient[] = [
  {
    key: 'kwabena',
    names: [{ script: 'Latn', given: 'Kwabena', family: 'Osei-Mensah' }],
    bornOn: '1976-04-04',
    aNumbers: ['A 999 000 122'],
    languages: [
      { tag: 'tw', reads: true },
      { tag: 'en', reads: true },
    ],
    cases: [
      {
        key: 'kwabena-habeas',
        kind: 'habeas',
        ...BATAVIA,
        owner: 'ruth',
        assigned: ['ines'],
        events: [
          ['opened', -40, 'case-opened', { kind: 'habeas' }],
          [
            'custody',
            -310,
            'custody-started',
            { authority: 'ice', asserted: '236a', facility: 'Buffalo SPC' },
          ],
          [
            'order',
            -250,
            'decision-issued',
            {
              by: 'immigration-judge',
              decision: 'withholding',
              manner: 'oral',
              appealWaived: true,
              dhsAppealWaived: true,
            },
          ],
          ['review', -165, 'custody-review-held', { kind: 'ninety-day' }],
          ['petition', -16, 'habeas-filed', { district: 'W.D.N.Y.' }],
          ['show-cause', -2, 'habeas-ordered', { kind: 'show-cause' }],
          ['third-country', at(-1, '16:20'), 'third-country-removal-noticed', { exigent: false }],
        ],
      },
    ],
  },
  {
    key: 'segundo',
    names: [{ script: 'Latn', given: 'Segundo Manuel', family: 'Guamán Lema' }],
    bornOn: '1985-12-24',
    aNumbers: ['A 999 000 125'],
    languages: [{ tag: 'qxr', dialect: 'Cañar Kichwa' }, { tag: 'es' }],
    cases: [
      {
        key: 'segundo-removal',
        kind: 'removal',
        ...BATAVIA,
        owner: 'ruth',
        events: [
          ['opened', -12, 'case-opened', { kind: 'removal' }],
          ['custody', -35, 'custody-started', { authority: 'ice', asserted: '241', facility: 'Buffalo SPC' }],
          [
            'reinstated',
            -33,
            'decision-issued',
            { by: 'dhs', basis: 'reinstatement', decision: 'removal', manner: 'personal' },
          ],
          ['referred', -30, 'fear-referred', { kind: 'reasonable', to: 'asylum-officer' }],
          ['interview', -18, 'fear-interview-held', { kind: 'reasonable' }],
          ['negative', -10, 'fear-decision-issued', { kind: 'reasonable', positive: false }],
          ['review', -8, 'fear-review-requested', { kind: 'reasonable' }],
          ['to-judge', -6, 'fear-referred', { kind: 'reasonable', to: 'immigration-judge' }],
          [
            'date',
            -5,
            'hearing-scheduled',
            {
              hearingId: 'review',
              kind: 'fear-review',
              startsAt: sitting(2, '09:00'),
              court: 'BTV',
              medium: 'telephone',
            },
          ],
        ],
      },
    ],
  },
  {
    key: 'tsering',
    names: [
      { script: 'Latn', given: 'Tsering Dolma' },
      { script: 'Tibt', given: 'ཚེ་རིང་སྒྲོལ་མ།' },
    ],
    bornOn: '1994-03-10',
    aNumbers: ['A 999 000 126'],
    languages: [{ tag: 'bo', reads: true }, { tag: 'ne' }],
    cases: [
      {
        key: 'tsering-custody',
        kind: 'custody',
        ...ELIZABETH,
        owner: 'ines',
        events: [
          ['opened', -200, 'case-opened', { kind: 'custody' }],
          [
            'custody',
            -210,
            'custody-started',
            { authority: 'cbp', asserted: '235b', facility: 'Elizabeth CDF' },
          ],
          ['referred', -205, 'fear-referred', { kind: 'credible', to: 'asylum-officer' }],
          ['interview', -196, 'fear-interview-held', { kind: 'credible' }],
          ['positive', -190, 'fear-decision-issued', { kind: 'credible', positive: true }],
          ['bond', -170, 'bond-decided', { by: 'immigration-judge', decision: 'granted', amount: 5000 }],
          ['released', -165, 'custody-ended', { reason: 'released' }],
          ['outcome', -165, 'outcome-recorded', { outcome: 'bond-granted' }],
          ['closed', -150, 'case-closed', { outcome: 'released' }],
        ],
      },
      {
        key: 'tsering-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        events: [
          ['opened', -160, 'case-opened', { kind: 'removal' }],
          ['arrival', -211, 'arrived'],
          ['notice', -188, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -180, 'notice-to-appear-filed', { court: 'ELZ' }],
          ['appearance', -158, 'representation-entered', EOIR_28],
          ['venue', -155, 'motion-filed', { kind: 'venue', by: 'respondent', with: 'immigration-court' }],
          [
            'venue-granted',
            -140,
            'motion-decided',
            { kind: 'venue', by: 'immigration-judge', decision: 'granted', of: 'venue' },
          ],
          [
            'master',
            -130,
            'hearing-scheduled',
            { hearingId: 'master', kind: 'master', startsAt: sitting(40, '09:00'), court: 'NYC' },
          ],
          [
            'asylum',
            -120,
            'application-filed',
            { form: 'I-589', with: 'court', via: 'electronic', fee: 'paid' },
          ],
          ['interpreter', -119, 'consent-given', { scope: 'interpreter' }],
        ],
      },
    ],
  },
];
