// Lantern Harbor's families: a mother with the riders of her case, and a man with two matters at once.
import { NEW_YORK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day, sitting } from '../when.ts';

const EOIR_28 = { form: 'EOIR-28' };

export const FAMILIES: readonly SeedClient[] = [
  {
    key: 'marisol',
    names: [
      { script: 'Latn', given: 'Marisol del Carmen', family: 'Quiñónez Tzoc' },
      { script: 'Latn', given: 'Marysol', family: 'Quinones', use: 'misspelled' },
    ],
    bornOn: '1991-04-12',
    nationality: 'GT',
    safeContact: [
      {
        channel: 'call',
        may: true,
        hours: [{ from: '18:30', to: '21:00' }],
        words: 'Ask for Marisol; speak K’iche’ or Spanish.',
      },
      { channel: 'leave-message', may: false },
      { channel: 'text', may: true },
      { channel: 'mail', may: true },
    ],
    aNumbers: ['A 999 000 101'],
    languages: [{ tag: 'quc', dialect: 'Nahualá' }, { tag: 'es' }],
    phone: '+1 917 555 0101',
    cases: [
      {
        key: 'marisol-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        assigned: ['tomas'],
        events: [
          ['opened', -190, 'case-opened', { kind: 'removal' }],
          ['arrival', -290, 'arrived'],
          [
            'notice',
            -288,
            'notice-to-appear-served',
            { manner: 'personal', hearingNamed: false, chargedAs: 'present-without-admission' },
            { source: 'notice' },
          ],
          ['filed', -260, 'notice-to-appear-filed', { court: 'NYC' }],
          ['consent', -190, 'consent-given', { scope: 'representation' }],
          ['appearance', -180, 'representation-entered', EOIR_28],
          [
            'first-date',
            -175,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(-8, '09:00'),
              court: 'NYC',
              medium: 'in-person',
            },
            { source: 'notice' },
          ],
          [
            'portal',
            -20,
            'check-made',
            { system: 'eoir-portal', result: 'differs' },
            {
              answer: {
                nextHearing: { on: sitting(24, '13:00'), time: '13:00', medium: 'internet' },
                court: 'NYC',
              },
            },
          ],
          [
            'moved-date',
            -20,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(24, '13:00'),
              court: 'NYC',
              medium: 'internet',
            },
            { source: 'portal', confirmedBy: 'ruth' },
          ],
          ['relief', -60, 'application-planned', { form: 'I-589' }],
          ['move', -2, 'address-changed', { who: 'client' }],
        ],
      },
    ],
  },
  {
    key: 'yeison',
    names: [{ script: 'Latn', given: 'Yeison Alexander', family: 'Quiñónez Tzoc' }],
    bornOn: '2013-09-30',
    aNumbers: ['A 999 000 102'],
    languages: [
      { tag: 'quc', dialect: 'Nahualá' },
      { tag: 'es', reads: true },
    ],
    cases: [
      {
        key: 'yeison-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        lead: 'marisol-removal',
        events: [
          ['opened', -190, 'case-opened', { kind: 'removal' }],
          ['notice', -288, 'notice-to-appear-served', { manner: 'personal', hearingNamed: false }],
          ['filed', -260, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -180, 'representation-entered', EOIR_28],
          [
            'date',
            -20,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(24, '13:00'),
              court: 'NYC',
              medium: 'internet',
            },
          ],
        ],
      },
    ],
  },
  {
    key: 'dayana',
    names: [{ script: 'Latn', given: 'Dayana Nohemí', family: 'Quiñónez Tzoc' }],
    bornOn: '2017-01-19',
    aNumbers: ['A999000103'],
    languages: [{ tag: 'quc', dialect: 'Nahualá' }, { tag: 'es' }],
    cases: [
      {
        key: 'dayana-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        lead: 'marisol-removal',
        events: [
          ['opened', -190, 'case-opened', { kind: 'removal' }],
          ['notice', -288, 'notice-to-appear-served', { manner: 'personal', hearingNamed: false }],
          ['filed', -260, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -180, 'representation-entered', EOIR_28],
          [
            'date',
            -20,
            'hearing-scheduled',
            {
              hearingId: 'master',
              kind: 'master',
              startsAt: sitting(24, '13:00'),
              court: 'NYC',
              medium: 'internet',
            },
          ],
        ],
      },
    ],
  },
  {
    key: 'jean-ricot',
    names: [
      { script: 'Latn', given: 'Jean-Ricot', family: 'Saint-Fleur' },
      { script: 'Latn', given: 'Janriko', family: 'Senflè', use: 'preferred' },
    ],
    bornOn: '1984-11-02',
    nationality: 'HT',
    aNumbers: ['A 999 000 104', 'A00 000 217'],
    languages: [{ tag: 'ht', reads: true }, { tag: 'fr' }],
    phone: '+1 718 555 0104',
    cases: [
      {
        key: 'jean-ricot-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ines',
        assigned: ['wesley'],
        events: [
          ['opened', -400, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -700,
            'notice-to-appear-served',
            { manner: 'mail', hearingNamed: true, chargedAs: 'admitted' },
          ],
          ['filed', -680, 'notice-to-appear-filed', { court: 'NYC' }],
          ['appearance', -395, 'representation-entered', EOIR_28],
          [
            'merits',
            -100,
            'hearing-scheduled',
            {
              hearingId: 'merits',
              kind: 'individual',
              startsAt: sitting(47, '08:30'),
              court: 'NYC',
              medium: 'in-person',
              judge: 'J. Ardley',
            },
          ],
          ['portal', -12, 'check-made', { system: 'eoir-portal', result: 'matches' }],
        ],
      },
      {
        key: 'jean-ricot-tps',
        kind: 'application',
        ...NEW_YORK,
        owner: 'ines',
        events: [
          ['opened', -390, 'case-opened', { kind: 'application' }],
          ['granted', -380, 'status-granted', { status: 'tps', expiresOn: day(60) }],
          ['permit', -370, 'permit-issued', { category: 'a12', expiresOn: day(60) }],
          [
            'window',
            -30,
            'deadline-set',
            { rule: 'tps-reregister', opensOn: day(-30), dueOn: day(30), by: 'notice' },
          ],
        ],
      },
    ],
  },
];
