// What Lantern Harbor recorded beside the histories: families, parties, coverage of hearings, bonds, assertions, notes, tasks.
import { client, event, member, type SeedEntry } from '../seed-types.ts';
import { day } from '../when.ts';

const latin = (whole: string) => ({ names: [{ kind: 'used', whole, script: 'Latn' }] });

const FAMILIES: readonly SeedEntry[] = [
  {
    of: 'marisol',
    by: 'ines',
    days: -190,
    kind: 'family-member',
    data: { relation: 'child', clientId: client('yeison') },
  },
  {
    of: 'marisol',
    by: 'ines',
    days: -190,
    kind: 'family-member',
    data: { relation: 'child', clientId: client('dayana') },
  },
  {
    of: 'marisol',
    by: 'ines',
    days: -190,
    kind: 'family-member',
    data: { relation: 'partner', person: { ...latin('Bartolo Quiej Chávez'), phones: ['+1 917 555 0151'] } },
  },
  {
    of: 'yusuf',
    by: 'ines',
    days: -280,
    kind: 'family-member',
    data: {
      relation: 'spouse',
      person: {
        names: [
          { kind: 'legal', whole: 'Zahra Rahimi', script: 'Latn' },
          { kind: 'legal', whole: 'زهرا رحیمی', script: 'Arab' },
        ],
        bornOn: '1990-06-06',
      },
    },
  },
  {
    of: 'kevin',
    by: 'tomas',
    days: -95,
    kind: 'family-member',
    data: { relation: 'guardian', person: latin('Sor Ana Lidia Cruz') },
  },
];

const PARTIES: readonly SeedEntry[] = [
  {
    of: 'blessing-application',
    by: 'ruth',
    days: -44,
    kind: 'party',
    data: { role: 'adverse', person: { ...latin('Emeka Okonkwo'), phones: ['+1 718 555 0152'] } },
  },
  {
    of: 'claudette-removal',
    by: 'ines',
    days: -19,
    kind: 'party',
    data: { role: 'witness', person: latin('Harold Finch Dabney') },
  },
  // A conflict that a check finds: who now asks for help is named as an adverse party in another matter.
  {
    of: 'maria-fernanda-application',
    by: 'ruth',
    days: -168,
    kind: 'party',
    data: { role: 'adverse', person: latin('Esperanza Vásquez de León') },
  },
  {
    of: 'nelson-removal',
    by: 'ines',
    days: -108,
    kind: 'party',
    data: {
      role: 'opposing-counsel',
      person: latin('Dmitri Vance'),
      organisation: 'Office of the Principal Legal Advisor',
    },
  },
];

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
  // Twice at the same time: she has a hearing in the city that day as well.
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

const ASSERTIONS: readonly SeedEntry[] = [
  {
    of: 'marisol-removal',
    by: 'ines',
    days: -170,
    kind: 'assertion',
    data: {
      by: 'dhs',
      says: 'You are not a citizen or national of the United States.',
      saidOn: day(-288),
      standing: 'admitted',
      place: 'Allegation 1',
    },
  },
  {
    of: 'marisol-removal',
    by: 'ines',
    days: -170,
    kind: 'assertion',
    data: {
      by: 'dhs',
      says: 'You arrived at or near Hidalgo, Texas.',
      saidOn: day(-288),
      standing: 'contested',
      place: 'Allegation 3',
    },
  },
  {
    of: 'kwabena-habeas',
    by: 'ruth',
    days: -15,
    kind: 'assertion',
    data: {
      by: 'respondent',
      says: 'Removal is not reasonably foreseeable: no country has agreed to take him.',
      saidOn: day(-16),
      standing: 'not-answered',
      place: 'Paragraph 22',
    },
  },
  {
    of: 'carlos-alberto-removal',
    by: 'ines',
    days: -3,
    kind: 'assertion',
    data: {
      by: 'dhs',
      says: 'Continuous presence was broken in 2019.',
      saidOn: day(-4),
      standing: 'contested',
    },
  },
];

const NOTES: readonly SeedEntry[] = [
  {
    of: 'marisol-removal',
    by: 'tomas',
    days: -8,
    kind: 'note',
    data: {
      text: 'She moved to her cousin’s; the children change school in January. Told her about the form for the new address.',
      contact: { on: day(-2), by: 'in-person' },
    },
  },
  {
    of: 'abdulrahman-removal',
    by: 'amal',
    days: -6,
    kind: 'note',
    data: {
      text: 'Prefers the Taʽizzi words for the declaration; read it back to him in full.',
      contact: { on: day(-6), by: 'call' },
    },
  },
  {
    of: 'wilmer-custody',
    by: 'tomas',
    days: -20,
    kind: 'note',
    data: {
      text: 'Second transfer without a word to us. The bond motion goes to a third court.',
      contact: { on: day(-20), by: 'call' },
    },
  },
  {
    of: 'diego-mateo-removal',
    by: 'wesley',
    days: -5,
    kind: 'note',
    data: {
      text: 'Practised the way to the court with him. He is calmer.',
      contact: { on: day(-5), by: 'visit' },
    },
  },
  {
    of: 'esperanza',
    by: 'noor',
    days: -1,
    kind: 'note',
    data: {
      text: 'First call. Wants to know whether she can apply. Conflict check first.',
      contact: { on: day(-1), by: 'messenger' },
    },
  },
  {
    of: 'thiri',
    by: 'noor',
    days: -75,
    kind: 'note',
    data: {
      text: 'Left her name at the church clinic; no answer since.',
      contact: { on: day(-75), by: 'text' },
    },
  },
  {
    of: 'gulalai-application',
    by: 'ruth',
    days: -28,
    kind: 'note',
    data: {
      text: 'She took back the consent to speak with her uncle. Nothing to the family from now on.',
      contact: { on: day(-30), by: 'in-person' },
    },
  },
];

const TASKS: readonly SeedEntry[] = [
  {
    of: 'marisol-removal',
    by: 'ines',
    days: -1,
    kind: 'task',
    data: { title: 'File the change of address with the court', dueOn: day(3), memberId: member('tomas') },
  },
  {
    of: 'fatou-removal',
    by: 'ruth',
    days: -5,
    kind: 'task',
    data: { title: 'Draft the notice of appeal', dueOn: day(14), memberId: member('ruth') },
  },
  {
    of: 'gurpreet-records',
    by: 'tomas',
    days: -20,
    kind: 'task',
    data: {
      title: 'Ask the agency about the extension in writing',
      dueOn: day(-6),
      memberId: member('tomas'),
    },
  },
  {
    of: 'kwabena-habeas',
    by: 'ruth',
    days: -1,
    kind: 'task',
    data: { title: 'Ask the court for an order against transfer', dueOn: day(0), memberId: member('ines') },
  },
  {
    of: 'tamar-removal',
    by: 'ruth',
    days: -45,
    kind: 'task',
    data: {
      title: 'Tell her what asylum gives and when it can be lost',
      state: 'done',
      outcome: 'Met on the phone, with Georgian interpreter.',
      memberId: member('ruth'),
    },
  },
];

export const ENTRIES: readonly SeedEntry[] = [
  ...FAMILIES,
  ...PARTIES,
  ...COVERAGE,
  ...CUSTODY,
  ...ASSERTIONS,
  ...NOTES,
  ...TASKS,
];
