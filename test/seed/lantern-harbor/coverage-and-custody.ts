// Who attends the hearings of Lantern Harbor's people, where they are held as reported, and the money of their bonds.
import { event, member, type SeedEntry } from '../seed-types.ts';
import { day } from '../when.ts';
import { latin } from './latin.ts';

const COVERAGE: readonly SeedEntry[] = [
  {
    of: 'marisol-removal',
    by: 'ines',
    days: -18,
    kind: 'coverage',
    data: {
      noticeId: event('first-date'),
      as: 'representative',
      state: 'confirmed',
      memberId: member('ines'),
    },
  },
  {
    of: 'marisol-removal',
    by: 'tomas',
    days: -15,
    kind: 'accompaniment-plan',
    data: { noticeId: event('first-date'), wished: 3, cap: 2, meetAt: 'North entrance, 12:15.' },
  },
  {
    of: 'marisol-removal',
    by: 'tomas',
    days: -9,
    kind: 'coverage',
    data: { noticeId: event('first-date'), as: 'accompaniment', state: 'asked', memberId: member('wesley') },
  },
  {
    of: 'diego-mateo-removal',
    by: 'tomas',
    days: -12,
    kind: 'coverage',
    data: {
      noticeId: event('master'),
      as: 'interpreter',
      state: 'confirmed',
      name: 'Micaela Juárez',
      reachedAt: '+1 929 555 0153',
      language: { tag: 'kjb', dialect: 'Santa Eulalia' },
      relay: [{ tag: 'es', name: 'Agency line' }],
    },
  },
  // Twice in one morning: she is in the city half an hour before.
  {
    of: 'oksana-removal',
    by: 'ruth',
    days: -25,
    kind: 'coverage',
    data: { noticeId: event('merits'), as: 'representative', state: 'confirmed', memberId: member('ruth') },
  },
  {
    of: 'oksana-removal',
    by: 'ruth',
    days: -25,
    kind: 'coverage',
    data: {
      noticeId: event('merits'),
      as: 'interpreter',
      state: 'asked',
      memberId: member('amal'),
      language: { tag: 'uk' },
    },
  },
  {
    of: 'selamawit-removal',
    by: 'ines',
    days: -30,
    kind: 'coverage',
    data: { noticeId: event('merits'), as: 'representative', state: 'confirmed', memberId: member('ines') },
  },
  {
    of: 'selamawit-removal',
    by: 'ines',
    days: -30,
    kind: 'coverage',
    data: {
      noticeId: event('merits'),
      as: 'interpreter',
      state: 'declined',
      name: 'Abebe Worku',
      language: { tag: 'am' },
    },
  },
  {
    of: 'zhang-wei-removal',
    by: 'ruth',
    days: -40,
    kind: 'coverage',
    data: { noticeId: event('master'), as: 'representative', state: 'confirmed', memberId: member('ruth') },
  },
  {
    of: 'wilmer-custody',
    by: 'ines',
    days: -14,
    kind: 'coverage',
    data: {
      noticeId: event('bond-date'),
      as: 'representative',
      state: 'confirmed',
      memberId: member('ines'),
    },
  },
];

const CUSTODY: readonly SeedEntry[] = [
  {
    of: 'wilmer-custody',
    by: 'tomas',
    days: -49,
    kind: 'custody-report',
    data: {
      tells: 'goes-on',
      on: day(-49),
      facility: 'Moshannon Valley PC',
      reportedBy: 'family',
      confidence: 'likely',
      howToReach: 'Calls after 19:00; his sister holds the account.',
    },
  },
  {
    of: 'wilmer-custody',
    by: 'tomas',
    days: -23,
    kind: 'custody-report',
    data: {
      tells: 'transferred',
      on: day(-24),
      facility: 'Alexandria Staging',
      reportedBy: 'other',
      confidence: 'doubtful',
    },
  },
  {
    of: 'tsering-custody',
    by: 'ines',
    days: -168,
    kind: 'bond',
    data: {
      amount: 5000,
      state: 'posted',
      setOn: day(-170),
      postedOn: day(-166),
      obligor: latin('Pema Lhamo'),
      contributions: [
        { from: 'Family', amount: 1200, on: day(-168) },
        { from: 'Community bond fund', amount: 3800, on: day(-167) },
      ],
    },
  },
  {
    of: 'hamza-custody',
    by: 'ruth',
    days: -2,
    kind: 'bond',
    data: { amount: 7500, state: 'set', setOn: day(-3) },
  },
];

export const COVERAGE_AND_CUSTODY: readonly SeedEntry[] = [...COVERAGE, ...CUSTODY];
