// One good entry of every kind, of invented people, for the tests of schemas and of the store.
import type { EntryData, EntryKindName } from '#contract/entries/kinds.ts';
import type { Person } from '#contract/entries/person.ts';

const NOTICE = '01900000-0000-7000-8000-000000000001';
const MEMBER = '01900000-0000-7000-8000-000000000002';
const CLIENT = '01900000-0000-7000-8000-000000000003';

const person = (whole: string): Person => ({
  names: [{ kind: 'legal', whole }],
  aNumbers: ['A 012-345-678'],
  phones: ['+1 212 555 0199'],
});

/** Every kind, in the order of the table. `word`: a word of each, to look for where it must not stand. */
export const ENTRY_SAMPLES: {
  [Name in EntryKindName]: { data: EntryData<Name>; word: string };
} = {
  address: {
    data: { use: 'lives', lines: ['17 Marzipan Lane'], place: 'Buffalo', from: '2026-10-01', proofs: [] },
    word: 'Marzipan',
  },
  'family-member': { data: { relation: 'sibling', person: person('Zenobia Quince') }, word: 'Zenobia' },
  party: { data: { role: 'adverse', person: person('Barnabas Thistle') }, word: 'Barnabas' },
  coverage: {
    data: {
      ...{ noticeId: NOTICE, as: 'interpreter', state: 'asked', name: 'Ysolde Fennimore' },
      ...{ language: { tag: 'mam', dialect: 'Todos Santos' }, relay: [{ tag: 'es' }] },
    },
    word: 'Ysolde',
  },
  'accompaniment-plan': {
    data: { noticeId: NOTICE, wished: 3, cap: 2, meetAt: 'Gargoyle door' },
    word: 'Gargoyle',
  },
  'custody-report': {
    data: {
      ...{
        tells: 'transferred',
        on: '2026-11-10',
        facility: 'Batavia BTV',
        reportedBy: 'family',
        confidence: 'likely',
      },
      howToReach: 'Unit Kingfisher',
    },
    word: 'Kingfisher',
  },
  bond: {
    data: {
      ...{ amount: 7500, state: 'posted', postedOn: '2026-11-12', obligor: person('Cuthbert Vane') },
      contributions: [{ from: 'Sunflower fund', amount: 2500.5 }],
    },
    word: 'Sunflower',
  },
  'records-request': {
    data: {
      custodian: 'eoir',
      requestedOn: '2026-11-02',
      controlNumber: 'XKCD-4471',
      asksFor: 'Wombat tapes',
    },
    word: 'Wombat',
  },
  check: {
    data: {
      answer: { system: 'uscis-status', on: '2026-11-20', found: true, status: { says: 'Pelican approved' } },
      ...{ result: 'matches', differences: [], nextDueOn: '2026-12-20' },
    },
    word: 'Pelican',
  },
  assertion: {
    data: { by: 'dhs', says: 'Arrived by the Flamingo bridge', standing: 'contested', page: 3 },
    word: 'Flamingo',
  },
  note: {
    data: { text: 'Spoke of the Tangerine letter', contact: { on: '2026-11-18', by: 'in-person' } },
    word: 'Tangerine',
  },
  task: { data: { title: 'Copy the Cinnamon file', dueOn: '2026-11-30', state: 'open' }, word: 'Cinnamon' },
  consent: {
    data: {
      ...{ scope: 'media', text: 'Photo of the Lighthouse mural', language: 'es', givenOn: '2026-11-01' },
      ...{ givenBy: 'client', manner: 'signed', witness: 'Mortimer Plume' },
    },
    word: 'Lighthouse',
  },
  'conflict-check': {
    data: {
      parties: [{ role: 'adverse', person: person('Ermengarde Sable') }],
      ...{ checkedOn: '2026-11-20', found: [{ party: 0, clientId: CLIENT, numbers: [] }], ask: [] },
    },
    word: 'Ermengarde',
  },
};
