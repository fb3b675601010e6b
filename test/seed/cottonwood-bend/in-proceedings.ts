// Cottonwood Bend's people in proceedings and out of custody: families, hearings, fees, dates that a judge set.
import { CENTRAL, EL_PASO, SAN_ANTONIO } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const IN_PROCEEDINGS: readonly SeedClient[] = [
  {
    key: 'elpidia',
    names: [{ script: 'Latn', given: 'Elpidia', family: 'Nicolás Bautista' }],
    bornOn: '1986-03-02',
    aNumbers: ['A 999 001 208'],
    languages: [{ tag: 'mxb', dialect: 'Mixteco bajo, Tezoatlán' }, { tag: 'es' }],
    phone: '+1 915 555 0108',
    cases: [
      {
        key: 'elpidia-removal',
        kind: 'removal',
        ...EL_PASO,
        owner: 'lucia',
        assigned: ['mateo'],
        events: [
          ['opened', -300, 'case-opened', { kind: 'removal' }],
          ['arrival', -400, 'arrived'],
          [
            'notice',
            -395,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -370, 'notice-to-appear-filed', { court: 'ELP' }],
          ['appearance', -295, 'representation-entered', EOIR_28],
          [
            'asylum',
            -200,
            'application-filed',
            { form: 'I-589', with: 'court', via: 'electronic', fee: 'paid' },
          ],
          [
            'merits',
            -90,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(21, '08:30'),
              court: 'ELP',
              medium: 'in-person',
            },
          ],
          [
            'evidence-date',
            -90,
            'deadline-set',
            { rule: 'filing-before-individual', of: 'merits', dueOn: day(-5), by: 'judge' },
          ],
          [
            'evidence',
            -6,
            'papers-filed',
            { what: 'evidence', with: 'court', by: 'respondent', hearingId: 'merits', via: 'electronic' },
          ],
        ],
      },
    ],
  },
  {
    key: 'angel-david',
    names: [{ script: 'Latn', given: 'Ángel David', family: 'Reyes Nicolás' }],
    bornOn: '2011-11-11',
    aNumbers: ['A 999 001 209'],
    languages: [{ tag: 'es', reads: true }],
    cases: [
      {
        key: 'angel-david-removal',
        kind: 'removal',
        ...EL_PASO,
        owner: 'lucia',
        lead: 'elpidia-removal',
        events: [
          ['opened', -300, 'case-opened', { kind: 'removal' }],
          ['notice', -395, 'notice-to-appear-served', { manner: 'personal' }],
          ['filed', -370, 'notice-to-appear-filed', { court: 'ELP' }],
          [
            'merits',
            -90,
            'hearing-scheduled',
            { hearingId: 'merits', kind: 'individual', startsAt: sitting(21, '08:30'), court: 'ELP' },
          ],
        ],
      },
    ],
  },
  {
    key: 'andres',
    names: [{ script: 'Latn', given: 'Andrés Sebastián', family: 'Juan' }],
    bornOn: '1999-06-24',
    aNumbers: ['A 999 001 210'],
    languages: [{ tag: 'cac', dialect: 'San Mateo Ixtatán' }],
    cases: [
      {
        key: 'andres-removal',
        kind: 'removal',
        ...EL_PASO,
        owner: 'owen',
        assigned: ['mateo'],
        events: [
          ['opened', -160, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -260,
            'notice-to-appear-served',
            { manner: 'personal', chargedAs: 'present-without-admission' },
          ],
          ['filed', -240, 'notice-to-appear-filed', { court: 'ELP' }],
          ['appearance', -155, 'representation-entered', EOIR_28],
          // By video before a judge in San Antonio: an hour later there.
          [
            'master',
            -80,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(21, '09:30', CENTRAL),
              court: 'SNA',
              medium: 'video',
            },
          ],
        ],
      },
    ],
  },
  {
    key: 'petrona',
    names: [{ script: 'Latn', given: 'Petrona', family: 'Brito Raymundo' }],
    bornOn: '1974-12-08',
    aNumbers: ['A 999 001 211'],
    languages: [{ tag: 'ixl', dialect: 'Nebaj' }],
    cases: [
      {
        key: 'petrona-appeal',
        kind: 'appeal',
        ...EL_PASO,
        owner: 'owen',
        events: [
          ['opened', -200, 'case-opened', { kind: 'appeal' }],
          [
            'order',
            -230,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'oral', appealWaived: false },
          ],
          [
            'appeal',
            -203,
            'appeal-filed',
            { to: 'board', form: 'EOIR-26', by: 'respondent', of: 'order', fee: 'paid', via: 'electronic' },
          ],
          ['schedule', -9, 'briefing-schedule-set', { by: 'board' }],
          ['move', -3, 'address-changed', { who: 'client' }],
        ],
      },
    ],
  },
  {
    key: 'luis-enrique',
    names: [{ script: 'Latn', given: 'Luis Enrique', family: 'Hernández Pérez' }],
    bornOn: '1992-05-18',
    aNumbers: ['A 999 001 212'],
    languages: [{ tag: 'es', reads: true }],
    cases: [
      {
        key: 'luis-enrique-removal',
        kind: 'removal',
        ...SAN_ANTONIO,
        owner: 'lucia',
        events: [
          ['opened', -600, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -640,
            'notice-to-appear-served',
            { manner: 'mail', chargedAs: 'present-without-admission' },
          ],
          ['filed', -630, 'notice-to-appear-filed', { court: 'SNA' }],
          ['appearance', -595, 'representation-entered', EOIR_28],
          ['withdrawn', -110, 'representation-withdrawn'],
          ['closed', -105, 'case-closed', { outcome: 'contact-lost' }],
        ],
      },
    ],
  },
  {
    key: 'luis-henrique',
    // Not the same person as the one before, though the names, and by mistake one number, are nearly so.
    names: [{ script: 'Latn', given: 'Luis Enrique', family: 'Hernandez Peres' }],
    bornOn: '1992-08-15',
    aNumbers: ['A 999 001 213', 'A 999 001 212'],
    languages: [{ tag: 'es', reads: true }],
    cases: [
      {
        key: 'luis-henrique-removal',
        kind: 'removal',
        ...EL_PASO,
        owner: 'owen',
        events: [
          ['opened', -50, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -70,
            'notice-to-appear-served',
            { manner: 'personal', hearingNamed: true, chargedAs: 'admitted' },
          ],
          ['filed', -65, 'notice-to-appear-filed', { court: 'ELP' }],
          ['appearance', -48, 'representation-entered', EOIR_28],
          [
            'master',
            -65,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(6, '13:30'),
              court: 'ELP',
              medium: 'internet',
            },
          ],
          ['portal', -33, 'check-made', { system: 'eoir-portal', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'mulugeta',
    names: [
      { script: 'Latn', given: 'Mulugeta', family: 'Haile' },
      { script: 'Ethi', given: 'ሙሉጌታ', family: 'ኃይሌ' },
    ],
    bornOn: '1984-01-19',
    aNumbers: ['A 999 001 214'],
    languages: [
      { tag: 'ti', reads: true },
      { tag: 'am', reads: true },
    ],
    cases: [
      {
        key: 'mulugeta-removal',
        kind: 'removal',
        ...EL_PASO,
        owner: 'lucia',
        events: [
          ['opened', -700, 'case-opened', { kind: 'removal' }],
          ['notice', -750, 'notice-to-appear-served', { manner: 'personal', chargedAs: 'arriving' }],
          ['filed', -740, 'notice-to-appear-filed', { court: 'ELP' }],
          ['appearance', -695, 'representation-entered', EOIR_28],
          ['asylum', -690, 'application-filed', { form: 'I-589', with: 'court', via: 'paper' }],
          [
            'denied',
            -88,
            'application-decided',
            { form: 'I-589', by: 'immigration-judge', decision: 'denied', of: 'asylum' },
          ],
          [
            'order',
            -88,
            'decision-issued',
            { by: 'immigration-judge', decision: 'removal', manner: 'oral', appealWaived: true },
          ],
          [
            'reconsider',
            -70,
            'motion-filed',
            {
              kind: 'reconsider',
              basis: 'general',
              by: 'respondent',
              with: 'immigration-court',
              of: 'order',
            },
          ],
        ],
      },
    ],
  },
];
