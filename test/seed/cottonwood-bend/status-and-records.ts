// Cottonwood Bend's people before USCIS, and those whom it has only met.
import { EL_PASO } from '../places.ts';
import type { SeedClient } from '../seed-types.ts';
import { day } from '../when.ts';

export const STATUS_AND_RECORDS: readonly SeedClient[] = [
  {
    key: 'suresh',
    names: [
      { script: 'Latn', given: 'Suresh Kumar', family: 'Tamang' },
      { script: 'Deva', given: 'सुरेश कुमार', family: 'तामाङ' },
    ],
    bornOn: '1997-02-14',
    aNumbers: ['A 999 001 215'],
    languages: [{ tag: 'ne', reads: true }, { tag: 'taj' }],
    cases: [
      {
        key: 'suresh-application',
        kind: 'application',
        ...EL_PASO,
        owner: 'owen',
        events: [
          ['opened', -150, 'case-opened', { kind: 'application' }],
          [
            'petition',
            -140,
            'application-filed',
            { form: 'I-130', class: 'spouse', with: 'uscis', via: 'electronic', fee: 'paid' },
          ],
          ['intent', -12, 'denial-intended', { kind: 'noid', form: 'I-130', service: 'online' }],
        ],
      },
    ],
  },
  {
    key: 'emmanuel',
    names: [{ script: 'Latn', given: 'Emmanuel', family: 'Tshibangu Mukendi' }],
    bornOn: '1968-06-30',
    aNumbers: ['A 999 001 216'],
    languages: [{ tag: 'ln' }, { tag: 'lua' }, { tag: 'fr', reads: true }],
    cases: [
      {
        key: 'emmanuel-application',
        kind: 'application',
        ...EL_PASO,
        owner: 'lucia',
        events: [
          ['opened', -220, 'case-opened', { kind: 'application' }],
          [
            'filed',
            -210,
            'application-filed',
            { form: 'I-485', class: 'refugee', with: 'uscis', via: 'paper', fee: 'exempt' },
          ],
          ['denied', -24, 'denial-issued', { form: 'I-485', service: 'mail' }],
          ['waiver', -150, 'application-filed', { form: 'I-602', with: 'uscis', via: 'paper' }],
          ['waiver-denied', -24, 'denial-issued', { form: 'I-602', service: 'mail' }],
        ],
      },
    ],
  },
  {
    key: 'rosalinda',
    names: [{ script: 'Latn', given: 'Rosalinda', family: 'Castellanos viuda de Mejía' }],
    bornOn: '1961-09-14',
    aNumbers: ['A 999 001 217'],
    languages: [{ tag: 'es' }],
    phone: '+1 915 555 0117',
    cases: [
      {
        key: 'rosalinda-application',
        kind: 'application',
        ...EL_PASO,
        owner: 'lucia',
        events: [
          ['opened', -1000, 'case-opened', { kind: 'application' }],
          ['status', -900, 'status-granted', { status: 'tps', expiresOn: day(35) }],
          ['ending', -25, 'designation-ended', { programme: 'tps', effectiveOn: day(35) }],
        ],
      },
    ],
  },
  {
    key: 'hawa',
    names: [
      { script: 'Latn', given: 'Hawa', family: 'Idris Abakar' },
      { script: 'Arab', given: 'حواء', family: 'إدريس أبكر' },
    ],
    bornOn: '2003-01-01',
    languages: [{ tag: 'mls' }, { tag: 'apd' }],
  },
];
