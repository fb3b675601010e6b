// Lantern Harbor's people before USCIS: residence, protection of victims and of youth, renewals, naturalization.
import { NEW_YORK, NEWARK } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day } from '../when.ts';

export const RESIDENCE_AND_STATUS: readonly SeedClient[] = [
  {
    key: 'blessing',
    names: [{ script: 'Latn', given: 'Blessing Chiamaka', family: 'Okonkwo' }],
    bornOn: '1990-05-27',
    languages: [
      { tag: 'ig', reads: true },
      { tag: 'en', reads: true },
    ],
    cases: [
      {
        key: 'blessing-application',
        kind: 'application',
        ...NEW_YORK,
        owner: 'ruth',
        assigned: ['noor'],
        restricted: true,
        events: [
          ['opened', -45, 'case-opened', { kind: 'application' }],
          ['plan', -40, 'application-planned', { form: 'I-360', class: 'vawa' }],
          ['tie', -600, 'qualifying-tie-ended', { how: 'divorce' }],
          ['consent', -44, 'consent-given', { scope: 'representation' }],
        ],
      },
    ],
  },
  {
    key: 'kevin',
    names: [{ script: 'Latn', given: 'Kevin Orlando', family: 'Tum Caal' }],
    // Stays twenty: the last day for the petition is the day before the twenty-first birthday.
    bornOn: day(-7600),
    aNumbers: ['A 999 000 132'],
    languages: [
      { tag: 'kek', dialect: 'Cobán' },
      { tag: 'es', reads: true },
    ],
    cases: [
      {
        key: 'kevin-application',
        kind: 'application',
        ...NEWARK,
        owner: 'ines',
        assigned: ['tomas'],
        events: [
          ['opened', -100, 'case-opened', { kind: 'application' }],
          ['plan', -95, 'application-planned', { form: 'I-360', class: 'sij' }],
          ['interpreter', -90, 'consent-given', { scope: 'interpreter' }],
        ],
      },
    ],
  },
  {
    key: 'amina',
    names: [
      { script: 'Latn', given: 'Amina Abdi', family: 'Warsame' },
      { script: 'Arab', given: 'أمينة عبدي', family: 'ورسمه' },
    ],
    bornOn: '1982-12-12',
    aNumbers: ['A 999 000 133'],
    languages: [{ tag: 'so', reads: true }],
    cases: [
      {
        key: 'amina-application',
        kind: 'application',
        ...NEW_YORK,
        owner: 'ruth',
        events: [
          ['opened', -500, 'case-opened', { kind: 'application' }],
          ['status', -420, 'status-granted', { status: 'refugee' }],
          [
            'adjust',
            -40,
            'application-filed',
            { form: 'I-485', class: 'refugee', with: 'uscis', via: 'paper', fee: 'exempt' },
          ],
          ['evidence', -20, 'evidence-requested', { form: 'I-485', service: 'mail' }],
        ],
      },
    ],
  },
  {
    key: 'hanh',
    names: [{ script: 'Latn', given: 'Hồng Hạnh', family: 'Nguyễn Thị', order: 'family-first' }],
    bornOn: '1991-09-02',
    aNumbers: ['A 999 000 134'],
    languages: [{ tag: 'vi', reads: true }],
    cases: [
      {
        key: 'hanh-application',
        kind: 'application',
        ...NEWARK,
        owner: 'ines',
        events: [
          ['opened', -30, 'case-opened', { kind: 'application' }],
          [
            'status',
            -660,
            'status-granted',
            { status: 'conditional-resident', expiresOn: day(70), naturalisationYears: 3 },
          ],
        ],
      },
    ],
  },
  {
    key: 'rafiqul',
    names: [
      { script: 'Latn', given: 'Md. Rafiqul', family: 'Islam' },
      { script: 'Beng', given: 'মোঃ রফিকুল', family: 'ইসলাম' },
    ],
    bornOn: '1975-03-26',
    aNumbers: ['A 999 000 135'],
    languages: [{ tag: 'bn', dialect: 'Sylheti', reads: true }],
    cases: [
      {
        key: 'rafiqul-naturalization',
        kind: 'application',
        ...NEW_YORK,
        owner: 'ines',
        events: [
          ['opened', -300, 'case-opened', { kind: 'application' }],
          [
            'filed',
            -280,
            'application-filed',
            { form: 'N-400', with: 'uscis', via: 'electronic', fee: 'paid' },
          ],
          ['interview', -100, 'interview-held', { form: 'N-400' }],
          ['uscis', -5, 'check-made', { system: 'uscis-status', result: 'matches' }],
        ],
      },
    ],
  },
  {
    key: 'xochitl',
    names: [{ script: 'Latn', given: 'Guadalupe Xóchitl', family: 'Tlatoa Morales' }],
    bornOn: '1999-05-05',
    aNumbers: ['A 999 000 136'],
    languages: [
      { tag: 'nah', dialect: 'Sierra Norte de Puebla' },
      { tag: 'en', reads: true },
    ],
    cases: [
      {
        key: 'xochitl-application',
        kind: 'application',
        ...NEW_YORK,
        owner: 'ines',
        events: [
          ['opened', -25, 'case-opened', { kind: 'application' }],
          ['status', -590, 'status-granted', { status: 'daca', expiresOn: day(140) }],
          ['permit', -590, 'permit-issued', { category: 'c33', expiresOn: day(140) }],
        ],
      },
    ],
  },
  {
    key: 'maria-fernanda',
    names: [{ script: 'Latn', given: 'María Fernanda', family: 'Ixcoy Us' }],
    bornOn: '1988-10-12',
    aNumbers: ['A 999 000 137'],
    languages: [
      { tag: 'quc', dialect: 'Chichicastenango' },
      { tag: 'es', reads: true },
    ],
    cases: [
      {
        key: 'maria-fernanda-application',
        kind: 'application',
        ...NEWARK,
        owner: 'ruth',
        restricted: true,
        assigned: ['tomas'],
        events: [
          ['opened', -170, 'case-opened', { kind: 'application' }],
          ['signed', -120, 'certification-signed', { form: 'I-918B' }],
          ['plan', -115, 'application-planned', { form: 'I-918' }],
        ],
      },
    ],
  },
];
