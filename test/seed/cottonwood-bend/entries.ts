// What Cottonwood Bend recorded beside the histories.
import { client, event, member, type SeedEntry } from '../seed-types.ts';
import { day } from '../when.ts';

export const ENTRIES: readonly SeedEntry[] = [
  {
    of: 'elpidia',
    by: 'lucia',
    days: -300,
    kind: 'family-member',
    data: { relation: 'child', clientId: client('angel-david') },
  },
  {
    of: 'elpidia-removal',
    by: 'lucia',
    days: -80,
    kind: 'coverage',
    data: { noticeId: event('merits'), as: 'representative', state: 'confirmed', memberId: member('lucia') },
  },
  {
    of: 'elpidia-removal',
    by: 'lucia',
    days: -40,
    kind: 'coverage',
    data: {
      noticeId: event('merits'),
      as: 'interpreter',
      state: 'asked',
      name: 'Odilón Cruz',
      language: { tag: 'mxb', dialect: 'Tezoatlán' },
      relay: [{ tag: 'es' }],
    },
  },
  // At the same hour of the same day, in another zone.
  {
    of: 'andres-removal',
    by: 'owen',
    days: -60,
    kind: 'coverage',
    data: { noticeId: event('master'), as: 'representative', state: 'confirmed', memberId: member('lucia') },
  },
  {
    of: 'andres-removal',
    by: 'owen',
    days: -60,
    kind: 'coverage',
    data: { noticeId: event('master'), as: 'accompaniment', state: 'confirmed', memberId: member('mateo') },
  },
  {
    of: 'aleksandr-removal',
    by: 'owen',
    days: -50,
    kind: 'assertion',
    data: {
      by: 'dhs',
      says: 'The statement at the border and the application differ.',
      saidOn: day(-60),
      standing: 'contested',
      page: 4,
    },
  },
  {
    of: 'aleksandr-removal',
    by: 'lucia',
    days: -2,
    kind: 'note',
    data: {
      text: 'Calls from the tablets again possible. He slept badly.',
      contact: { on: day(-2), by: 'call' },
    },
  },
  {
    of: 'hawa',
    by: 'owen',
    days: -10,
    kind: 'note',
    data: {
      text: 'Speaks Masalit; needs a relay over Arabic. Asked to come back with her papers.',
      contact: { on: day(-10), by: 'in-person' },
    },
  },
  {
    of: 'jose-manuel-removal',
    by: 'owen',
    days: -4,
    kind: 'task',
    data: { title: 'Answer the notice of intent', dueOn: day(3), memberId: member('owen') },
  },
  {
    of: 'luis-henrique',
    by: 'owen',
    days: -49,
    kind: 'note',
    data: { text: 'The second number on his notice belongs to somebody else; asked DHS to correct it.' },
  },
];
