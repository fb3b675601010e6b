// Runs every worked example of the law: `src/law/us/**/*.cases.yaml`, each a table a lawyer can read and write.
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { toWire } from '#contract/clock-wire.ts';
import { parseDay } from '#core/calendar/day.ts';
import { compileLaw, computeClocks } from '#core/clock/engine.ts';
import type { CaseExample } from '#law/schema.ts';
import { loadedExamples, loadedPack } from './loaded-law.ts';

const law = compileLaw(loadedPack);
const ruleIds = loadedPack.rules.map(({ id }) => id);

type Wire = Record<string, unknown>;

/** The clocks of an example, in the form the command line prints. */
function clocksOf(example: CaseExample): Wire[] {
  const file = {
    format: 'recourse.case/1',
    case: { id: 'example', kind: 'removal', ...example.case },
    ...(example.client && { client: example.client }),
    events: example.events,
  };
  const read = readCaseFile(JSON.stringify(file), { file: example.name, ruleIds });
  if ('faults' in read)
    throw new Error(`the example is no case file: ${JSON.stringify(read.faults, null, 2)}`);
  const asOf = parseDay(example.asOf);
  if (asOf === undefined) throw new Error(`${example.asOf} is no day`);
  const answer = computeClocks(read.history, law, { asOf, trace: true, advice: example.advice ?? false });
  return JSON.parse(JSON.stringify(toWire(answer))).clocks;
}

/** What the example expects, as the matcher wants it: readings by date and part of their label, objects as subsets. */
function matcher(expected: Wire): Wire {
  const { readings, facts, setBy, cures, ...exact } = expected;
  return {
    ...exact,
    ...(facts !== undefined && { facts: expect.objectContaining(facts) }),
    ...(setBy !== undefined && { setBy: expect.objectContaining(setBy) }),
    ...(cures !== undefined && {
      cures: cures === true ? expect.arrayContaining([expect.anything()]) : cures,
    }),
    ...(Array.isArray(readings) && {
      readings: readings.map(({ label, ...reading }: Wire) =>
        expect.objectContaining({
          ...reading,
          ...(label !== undefined && { label: expect.stringContaining(String(label)) }),
        }),
      ),
    }),
  };
}

for (const { rule: ownRule, examples } of loadedExamples) {
  describe(ownRule, () => {
    test.each(examples)('$name', (example) => {
      const clocks = clocksOf(example);
      for (const { rule = ownRule, ...expected } of example.expect) {
        const keys = ['part', 'startedBy'].filter((key) => key in expected);
        const named = clocks.filter(
          (clock) => clock['rule'] === rule && keys.every((key) => clock[key] === expected[key]),
        );
        const shown = clocks.map(({ rule, part, startedBy, due, status }) => ({
          rule,
          part,
          startedBy,
          due,
          status,
        }));
        expect(named, `one clock of ${String(rule)} among ${JSON.stringify(shown)}`).not.toHaveLength(0);
        const clock = keys.includes('part')
          ? named[0]
          : (named.find(({ part }) => part === undefined) ?? named[0]);
        expect(clock).toMatchObject(matcher(expected));
      }
      for (const rule of example.absent) expect(clocks.map((clock) => clock['rule'])).not.toContain(rule);
    });
  });
}

test('every rule that gives dates has at least three examples of its own', () => {
  const counted = new Map(loadedExamples.map(({ rule, examples }) => [rule, examples.length]));
  const dated = loadedPack.rules.filter(({ clocks }) =>
    clocks.some(({ count, readings }) => count || readings?.some(({ add }) => add)),
  );
  expect(dated.filter(({ id }) => (counted.get(id) ?? 0) < 3).map(({ id }) => id)).toEqual([]);
});

test('all twenty-five worked examples of the law table are among them', () => {
  const sources = loadedExamples.flatMap(({ examples }) => examples.map(({ source }) => source));
  const missing = Array.from({ length: 25 }, (_, i) => i + 1).filter(
    (n) => !sources.some((source) => new RegExp(`worked example ${n}(?!\\d)`).test(source)),
  );
  expect(missing).toEqual([]);
});

test('the rules that the engine knows by id are in the law', () => {
  const known = [
    'bia-appeal',
    'vd-bond',
    'vd-pre-conclusion',
    'vd-post-conclusion',
    'count-day',
    'count-before-hearing',
    'count-uscis-weekend',
  ];
  expect(known.filter((id) => !ruleIds.includes(id))).toEqual([]);
  const weekend = loadedPack.rules.find(({ id }) => id === 'count-uscis-weekend');
  expect(weekend?.versions[0]?.standing.map(({ status, from }) => [status, from])).toContainEqual([
    'in-force',
    parseDay('2023-03-29'),
  ]);
});
