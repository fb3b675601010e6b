// What people enter stands nowhere in clear: not in the store, the documents, the logs, or what refuses a request.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASE_KINDS, EVENT_TYPES } from '#contract/events.ts';
import { STAGES } from '#core/case/stage.ts';
import { dumpOf, plantCanaries } from '../bench/casework/canaries.ts';
import { loadedPack } from './loaded-law.ts';
import { makeSeedDatabase, type SeedDatabase } from './seed/seed-database.ts';
import { SEED_WORLD } from './seed/world.ts';

describe('a dump of the whole database and the document folder of the seed world', () => {
  let seed: SeedDatabase;
  let rows: string;
  let bytes: Buffer;
  beforeAll(async () => {
    seed = await makeSeedDatabase();
    const admin = new pg.Client(seed.test.administering);
    await admin.connect();
    const dump = await Array.fromAsync(dumpOf(admin));
    await admin.end();
    // What is sealed is searched as bytes: as text it has every short word somewhere by chance.
    rows = dump
      .map(({ text }) => text)
      .join('\n')
      .replaceAll(/\\x[0-9a-f]+/g, '');
    bytes = Buffer.concat([...dump.flatMap((row) => row.bytes), ...filesOf(seed.documentFolder)]);
  }, 120_000);
  afterAll(() => seed.close());

  const entered = enteredTexts();
  const found = (texts: readonly string[]) =>
    texts.filter((text) => rows.includes(text) || (text.length >= 7 && bytes.includes(Buffer.from(text))));

  test(`has none of ${entered.length} names, numbers and texts that were entered`, () => {
    expect(entered.length).toBeGreaterThan(500);
    expect(found(entered)).toEqual([]);
  });

  test('has the names of the organisations, which stand clear', () => {
    expect(found(SEED_WORLD.map(({ name }) => name))).toEqual(SEED_WORLD.map(({ name }) => name));
  });

  const courts = SEED_WORLD.flatMap(({ clients }) => clients)
    .flatMap(({ cases = [] }) => cases)
    .flatMap(({ court = [] }) => court);
  test.each(
    Object.entries({
      'event types': [...EVENT_TYPES.keys()],
      'legal rules': loadedPack.rules.map(({ id }) => id),
      'case kinds': CASE_KINDS,
      stages: STAGES,
      courts: [...new Set(courts)],
    }),
  )('says nothing by words for %s', (_, words) => {
    expect(words.length).toBeGreaterThan(1);
    const standing = new Set(rows.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
    expect(words.filter((word) => standing.has(word))).toEqual([]);
  });
});

/** Of a folder and those in it. */
function filesOf(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** All that the seed world says of somebody, but for words of closed lists (in lower case) and its own short names. */
function enteredTexts(): string[] {
  const texts = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      const isTold = value.length > 3 && !CODE.test(value) && !SHORT.test(value);
      if (isTold && !OWN_NAMES.has(name)) texts.add(value);
      if (/^[A+]?[\d -]{9,}$/.test(value)) texts.add(value.replaceAll(/\D/g, ''));
    } else if (Array.isArray(value)) for (const item of value) walk(item, name);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, key);
    }
  };
  for (const { name: _, ...organisation } of SEED_WORLD) walk(organisation, '');
  return [...texts];
}

/** A word of a closed list. */
const CODE = /^[a-z-]+$/;
/** What ids and times have in them by chance. */
const SHORT = /^[\da-f:. -]{1,6}$/i;
const OWN_NAMES = new Set(['key', 'domain', 'of', 'by']);

describe('canaries planted through the API in every field', () => {
  /** `npm run bench security` plants more. */
  const LEAST = 100;

  test(`of ${LEAST} and more none is found in dump, data folder, output, headers and error texts`, {
    timeout: 180_000,
  }, async () => {
    const { found, control, planted, accepted, refused } = await plantCanaries(LEAST);
    expect(found).toEqual([]);
    expect(control).toEqual({ inDump: true, inDataFolder: true });
    expect(planted).toBeGreaterThanOrEqual(LEAST);
    expect(accepted.length).toBeGreaterThan(200);
    // Most of what cannot be entered at once belongs to signing in.
    expect(refused.length).toBeLessThan(100);
  });
});
