// What Lantern Harbor recorded beside the histories: families, parties, assertions, notes, tasks.
import { client, member, type SeedEntry } from '../seed-types.ts';
import { day } from '../when.ts';
import { COVERAGE_AND_CUSTODY } from './coverage-and-custody.ts';
import { latin } from './latin.ts';

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
  ...COVERAGE_AND_CUSTODY,
  ...ASSERTIONS,
  ...NOTES,
  ...TASKS,
];
