// The forms of a name: its parts, its letters without marks, its sound.
import anyAscii from 'any-ascii';
import { describe, expect, test } from 'vitest';
import { nameKeys } from './name-keys.ts';
import { partsOf } from './name-parts.ts';

const keys = (name: string) => nameKeys(name, anyAscii);

test.each([
  ['María de la Cruz', 'maría cruz'],
  ['García-López, José', 'garcía lópez josé'],
  ["Q'anjob’al Tz`oc", "q'anjob'al tz'oc"],
  ['Abdul-Rahman al-Masri', 'abd rahman masri'],
  ['Abdelkader', 'abd kader'],
  ['Abdullah', 'abdullah'],
  ['عبد الرحمن المصري', 'عبد رحمن مصري'],
  ['王小明', '王 小 明'],
  ['김민수', '김 민 수'],
  ['José L. García', 'josé garcía'],
  ['De La', 'de la'],
  ['U', 'u'],
  ["  -- ' ", ''],
])('%s has the parts %j', (name, parts) => {
  expect(
    partsOf(name)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(parts);
});

test('a part has a form as written, one without marks, and its sounds; particles may be written with it', () => {
  expect(keys('de la Cruz')).toEqual([
    { exact: 'cruz', folded: 'cruz', skeletons: ['krs'], from: 0, to: 0 },
    { exact: 'delacruz', folded: 'delacruz', skeletons: ['dlkrs'], from: 0, to: 0 },
  ]);
  expect(keys('Núñez')).toEqual([{ exact: 'núñez', folded: 'nunez', skeletons: ['nns'], from: 0, to: 0 }]);
});

test('neighbours are also one word', () => {
  expect(keys('Xiao Ming').map(({ folded, from, to }) => [folded, from, to])).toEqual([
    ['xiao', 0, 0],
    ['xiaoming', 0, 1],
    ['ming', 1, 1],
  ]);
});

describe('these sound the same', () => {
  test.each([
    ['Mohammed', 'Muhammad', 'Mohamad', 'Mohamet', 'محمد', 'Мухаммад'],
    ['Aleksandr', 'Alexander', 'Александр', 'Alexandr'],
    ['Jimenez', 'Ximénez', 'Giménez'],
    ['Yusuf', 'Youssef', 'يوسف', 'Юсуф', 'Jusuf'],
    ['Ibrahim', 'Ebrahim', 'إبراهيم', 'ابراهیم'],
    ['Xavier', 'Javier'],
    ['Tesfaye', 'ተስፋዬ'],
  ])('%s', (...names) => {
    const [first = new Set<string>(), ...others] = names.map(
      (name) => new Set(keys(name).flatMap(({ skeletons }) => skeletons)),
    );
    for (const other of others) expect([...first].some((skeleton) => other.has(skeleton))).toBe(true);
  });
});

test.each(['Li', 'Lu', 'Wu', 'Oo', 'E', '李'])(
  '%s has no sound of its own: it would be that of too many',
  (name) => {
    expect(keys(name).flatMap(({ skeletons }) => skeletons)).toEqual([]);
  },
);
