// Lantern Harbor's records requests, people without a case yet, and cases that were closed or forgotten.
import { NEW_YORK, NEWARK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day } from '../when.ts';

export const RECORDS_AND_INTAKE: readonly SeedClient[] = [
  {
    key: 'gurpreet',
    names: [
      { script: 'Latn', given: 'Gurpreet Singh', family: 'Sandhu' },
      { script: 'Guru', given: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', family: 'ਸੰਧੂ' },
    ],
    bornOn: '1993-04-14',
    aNumbers: ['A 999 000 138'],
    languages: [{ tag: 'pa', reads: true }],
    cases: [
      {
        key: 'gurpreet-records',
        kind: 'records-request',
        ...NEW_YORK,
        owner: 'tomas',
        events: [
          ['opened', -130, 'case-opened', { kind: 'records-request' }],
          ['consent', -129, 'consent-given', { scope: 'records-request' }],
          ['uscis', -21, 'records-requested', { custodian: 'uscis', receivedOn: day(-20), expedite: true }],
          ['cbp', -45, 'records-requested', { custodian: 'cbp', receivedOn: day(-44) }],
          ['cbp-extended', -20, 'records-extended', { of: 'cbp' }],
          ['ice', -60, 'records-requested', { custodian: 'ice', receivedOn: day(-58) }],
          ['ice-tolled', -50, 'records-tolled', { of: 'ice' }],
          ['obim', -120, 'records-requested', { custodian: 'obim', receivedOn: day(-118) }],
          ['obim-answer', -95, 'records-answered', { custodian: 'obim', result: 'partial', of: 'obim' }],
          ['eoir', -110, 'records-requested', { custodian: 'eoir', receivedOn: day(-110) }],
          ['eoir-answer', -84, 'records-answered', { custodian: 'eoir', result: 'denied', of: 'eoir' }],
          [
            'portal',
            -75,
            'check-made',
            { system: 'foia-portal', result: 'matches' },
            { answer: { status: { says: 'In process' }, placeInQueue: 412 } },
          ],
        ],
      },
    ],
  },
  {
    key: 'esperanza',
    names: [{ script: 'Latn', given: 'Esperanza', family: 'Vásquez de León' }],
    bornOn: '2002-02-20',
    languages: [{ tag: 'es', reads: true }],
    phone: '+1 917 555 0139',
    nationality: 'SV',
    safeContact: [
      { channel: 'call', may: false },
      {
        channel: 'messenger',
        may: true,
        words: 'Only between nine and noon; he reads her messages in the evening.',
      },
    ],
  },
  {
    key: 'thiri',
    names: [
      { script: 'Latn', given: 'Thiri Aung' },
      { script: 'Mymr', given: 'သီရိအောင်' },
    ],
    languages: [{ tag: 'my', reads: true }],
    phone: '+1 646 555 0140',
  },
  {
    key: 'yonas',
    names: [
      { script: 'Latn', given: 'Yonas', family: 'Gebremedhin' },
      { script: 'Ethi', given: 'ዮናስ', family: 'ገብረመድህን' },
    ],
    bornOn: '1958-09-11',
    aNumbers: ['A 999 000 141'],
    languages: [{ tag: 'ti', reads: true }],
    cases: [
      {
        key: 'yonas-removal',
        kind: 'removal',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -900, 'case-opened', { kind: 'removal' }],
          ['notice', -1200, 'notice-to-appear-served', { manner: 'mail', chargedAs: 'arriving' }],
          ['filed', -1180, 'notice-to-appear-filed', { court: 'NYC' }],
          [
            'terminated',
            -420,
            'decision-issued',
            { by: 'immigration-judge', decision: 'termination', manner: 'electronic' },
          ],
          ['closed', -380, 'case-closed', { outcome: 'terminated' }],
        ],
      },
    ],
  },
  {
    key: 'hem',
    names: [
      { script: 'Latn', given: 'Hem Kumari', family: 'Gurung' },
      { script: 'Deva', given: 'हेम कुमारी', family: 'गुरुङ' },
    ],
    bornOn: '1971-10-03',
    aNumbers: ['A 999 000 142'],
    languages: [{ tag: 'ne' }, { tag: 'gvr' }],
    cases: [
      {
        // Forgotten: nobody answers for it, no next date, and nobody spoke with her for a year.
        key: 'hem-removal',
        kind: 'removal',
        ...NEWARK,
        events: [
          ['opened', -520, 'case-opened', { kind: 'removal' }],
          [
            'notice',
            -560,
            'notice-to-appear-served',
            { manner: 'mail', hearingNamed: false, chargedAs: 'admitted' },
          ],
          ['filed', -550, 'notice-to-appear-filed', { court: 'NEW' }],
          ['appearance', -510, 'representation-entered', { form: 'EOIR-28' }],
          ['portal', -400, 'check-made', { system: 'eoir-portal', result: 'not-found' }],
        ],
      },
    ],
  },
];
