// Lantern Harbor's people after an order: appeals, motions, voluntary departure, and the federal courts.
import { NEW_YORK, NEWARK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const AFTER_A_DECISION: readonly SeedClient[] = [
  {
    key: 'claudette',
    names: [{ script: 'Latn', given: 'Marie Claudette', family: 'Pierre-Louis' }],
    bornOn: '1972-01-06',
    aNumbers: ['A 999 000 127'],
    languages: [{ tag: 'ht' }, { tag: 'fr' }],
    phone: '+1 917 555 0127',
    cases: [
      {
        key: 'claudette-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        events: [
          ['opened', -20, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -600,
            'notice-to-appear-served',
            { manner: 'mail', hearingNamed: false, chargedAs: 'admitted' },
          ],
          ['filed', -590, 'notice-to-appear-filed', { court: 'NYC' }],
          [
            'date',
            -300,
            'hearing-scheduled',
            { hearingId: 'master', kind: 'master', startsAt: sitting(-150, '08:30'), court: 'NYC' },
          ],
          ['absent', -150, 'hearing-held', { hearingId: 'master', result: 'respondent-absent' }],
          [
            'order',
            -150,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'mailed', inAbsentia: true },
          ],
          ['appearance', -18, 'representation-entered', EOIR_28],
          [
            'stay',
            -15,
            'motion-filed',
            { kind: 'stay', by: 'respondent', with: 'immigration-court', of: 'order' },
          ],
        ],
      },
    ],
  },
  {
    key: 'svetlana',
    names: [
      { script: 'Latn', given: 'Svetlana Mikhailovna', family: 'Orlova' },
      { script: 'Cyrl', given: 'Светлана Михайловна', family: 'Орлова' },
    ],
    bornOn: '1969-07-17',
    aNumbers: ['A 999 000 128'],
    languages: [{ tag: 'ru', reads: true }],
    cases: [
      {
        key: 'svetlana-appeal',
        kind: 'appeal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -260, 'case-opened', { kind: 'appeal' }],
          [
            'order',
            -255,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'oral', appealWaived: false },
          ],
          [
            'appeal',
            -230,
            'appeal-filed',
            { to: 'board', form: 'EOIR-26', by: 'respondent', of: 'order', fee: 'paid', via: 'electronic' },
          ],
          ['schedule', -190, 'briefing-schedule-set', { by: 'board', dueOn: day(-169) }],
          [
            'brief',
            -171,
            'papers-filed',
            { what: 'brief', with: 'board', by: 'respondent', via: 'electronic' },
          ],
          [
            'dismissal',
            -60,
            'decision-issued',
            { by: 'board', decision: 'dismissal', manner: 'electronic', of: 'order' },
          ],
          ['petition', -35, 'petition-for-review-filed', { court: '2d Circuit', of: 'dismissal' }],
          ['stay', -33, 'stay-entered', { by: 'court-of-appeals' }],
          ['record', -12, 'record-filed', { court: '2d Circuit' }],
        ],
      },
    ],
  },
  {
    key: 'rosa-elvira',
    names: [{ script: 'Latn', given: 'Rosa Elvira', family: 'Chávez Huamán' }],
    bornOn: '1977-08-30',
    aNumbers: ['A 999 000 129'],
    languages: [{ tag: 'quy', dialect: 'Ayacucho' }, { tag: 'es' }],
    cases: [
      {
        key: 'rosa-elvira-removal',
        kind: 'removal',
        ...NEWARK,
        owner: 'ines',
        events: [
          ['opened', -200, 'case-opened', { kind: 'removal' }],
          ['notice', -500, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'admitted' }],
          ['filed', -490, 'notice-to-appear-filed', { court: 'NEW' }],
          ['appearance', -195, 'representation-entered', EOIR_28],
          [
            'merits',
            -90,
            'hearing-scheduled',
            { hearingId: 'merits', kind: 'individual', startsAt: sitting(-30, '09:00'), court: 'NEW' },
          ],
          ['held', -30, 'hearing-held', { hearingId: 'merits', result: 'completed' }],
          [
            'departure',
            -30,
            'voluntary-departure-granted',
            { kind: 'post-conclusion', by: 'immigration-judge', until: day(30) },
          ],
          [
            'alternate',
            -30,
            'decision-issued',
            {
              by: 'immigration-judge',
              decision: 'removal',
              manner: 'oral',
              appealWaived: true,
              dhsAppealWaived: true,
            },
          ],
          ['bond', -26, 'voluntary-departure-bond-posted'],
        ],
      },
    ],
  },
  {
    key: 'xiuying',
    names: [
      { script: 'Latn', given: 'Xiuying', family: 'Li', order: 'family-first' },
      { script: 'Hant', given: '秀英', family: '李', order: 'family-first' },
    ],
    bornOn: '1965-02-02',
    aNumbers: ['A 999 000 130'],
    languages: [
      { tag: 'yue', dialect: 'Taishan' },
      { tag: 'zh-Hant', reads: true },
    ],
    cases: [
      {
        key: 'xiuying-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -14, 'case-opened', { kind: 'removal' }],
          [
            'order',
            -70,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'oral', appealWaived: false },
          ],
          ['appearance', -10, 'representation-entered', EOIR_28],
        ],
      },
    ],
  },
  {
    key: 'weihua',
    names: [
      { script: 'Latn', given: 'Weihua', family: 'Zhang', order: 'family-first' },
      { script: 'Hans', given: '伟华', family: '张', order: 'family-first' },
    ],
    bornOn: '1993-08-18',
    aNumbers: ['A 999 000 108'],
    languages: [{ tag: 'zh-Hans', reads: true }],
    cases: [
      {
        key: 'weihua-appeal',
        kind: 'appeal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -40, 'case-opened', { kind: 'appeal' }],
          [
            'order',
            -50,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'mailed', servedOn: day(-46) },
          ],
          [
            'right-order',
            -52,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'mailed', servedOn: day(-48) },
            { source: 'order', corrects: 'order' },
          ],
          [
            'appeal',
            -22,
            'appeal-filed',
            {
              to: 'board',
              form: 'EOIR-26',
              by: 'respondent',
              of: 'order',
              fee: 'waiver-requested',
              via: 'paper',
            },
          ],
          ['waiver-denied', -8, 'fee-waiver-denied', { filingId: 'appeal' }],
        ],
      },
    ],
  },
];
