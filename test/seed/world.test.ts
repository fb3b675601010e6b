// The seed world as the engine reads it: every history without a fault, and every kind, role and status somewhere.
import { expect, test } from 'vitest';
import { readCaseFile } from '#contract/case-file.ts';
import { CASE_KINDS } from '#contract/events.ts';
import type { ClockStatus } from '#core/clock/clock.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { computeClocks } from '#core/clock/engine.ts';
import { ROLES } from '#core/policy/policy.ts';
import { loadedPack } from '../loaded-law.ts';
import { caseFileOf } from './case-file-of.ts';
import { baseDayOf } from './when.ts';
import { SEED_WORLD } from './world.ts';

const law = compileLaw(loadedPack);
const ruleIds = loadedPack.rules.map(({ id }) => id);
const clients = SEED_WORLD.flatMap((organisation) => organisation.clients);
const cases = clients.flatMap((client) => (client.cases ?? []).map((seed) => ({ client, seed })));
const STATUSES: readonly ClockStatus[] = [
  'pending',
  'open',
  'running',
  'met',
  'missed',
  'stopped',
  'ended',
  'superseded',
  'advice',
];

const BASES = ['2026-11-25', '2027-02-28', '2027-07-04', '2028-02-29', '2029-12-31'];

test.each(BASES)(
  'loaded on %s, every history is read without a fault and reaches every status of a clock',
  (date) => {
    const base = baseDayOf(date);
    const reached = new Map<string, string>();
    for (const { client, seed } of cases) {
      const text = JSON.stringify(caseFileOf(client, seed, base));
      const read = readCaseFile(text, { file: seed.key, ruleIds });
      if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 2));
      expect(read.warnings, seed.key).toEqual([]);
      const { clocks, ignoredEvents } = computeClocks(read.history, law, { asOf: base });
      expect(ignoredEvents, seed.key).toEqual([]);
      for (const { status, id } of clocks) reached.set(status, `${seed.key} ${id}`);
    }
    expect(STATUSES.filter((status) => !reached.has(status))).toEqual([]);
  },
);

test('there are two organisations, sixty people, and nobody twice', () => {
  expect(SEED_WORLD.length).toBe(2);
  expect(clients.length).toBe(60);
  const keys = [...clients.map(({ key }) => key), ...cases.map(({ seed }) => seed.key)];
  expect(keys.length).toBe(new Set(keys).size);
});

test('every kind of case and every role is there', () => {
  const kinds = new Set<string>(cases.map(({ seed }) => seed.kind));
  expect(CASE_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  const roles = new Set<string>(
    SEED_WORLD.flatMap(({ members }) => members.flatMap((member) => member.roles)),
  );
  expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
});

test('names stand in at least six scripts beside the Latin', () => {
  const scripts = new Set(clients.flatMap(({ names }) => names.map(({ script }) => script)));
  scripts.delete('Latn');
  expect(scripts.size).toBeGreaterThanOrEqual(6);
});

test.each(SEED_WORLD)(
  'members, clients and cases of $name are named by keys that are there',
  (organisation) => {
    const members = new Set(organisation.members.map(({ key }) => key));
    const teams = new Set(organisation.teams.map(({ key }) => key));
    const own = new Map(organisation.clients.map((client) => [client.key, client]));
    const caseKeys = new Set(
      organisation.clients.flatMap((client) => (client.cases ?? []).map(({ key }) => key)),
    );
    const named = organisation.clients.flatMap((client) =>
      (client.cases ?? []).flatMap((seed) => [seed.owner, ...(seed.assigned ?? [])]),
    );
    const walled = organisation.walls.map(({ member }) => member);
    expect([...named, ...walled].filter((key) => key !== undefined && !members.has(key))).toEqual([]);
    expect(
      organisation.members.flatMap((member) => member.teams ?? []).filter((key) => !teams.has(key)),
    ).toEqual([]);
    for (const wall of organisation.walls) {
      expect(own.get(wall.client)?.cases?.map(({ key }) => key)).toEqual(
        wall.case === undefined ? expect.anything() : expect.arrayContaining([wall.case]),
      );
    }
    const leads = organisation.clients.flatMap((client) => (client.cases ?? []).map(({ lead }) => lead));
    expect(leads.filter((key) => key !== undefined && !caseKeys.has(key))).toEqual([]);
  },
);

test('no number could belong to a person', () => {
  const numbers = clients
    .flatMap(({ aNumbers = [] }) => aNumbers)
    .map((text) => text.replaceAll(/\D/g, '').padStart(9, '0'));
  expect(numbers.filter((number) => !/^(999|000000)/.test(number))).toEqual([]);
  const phones = clients.flatMap(({ phone }) => phone ?? []);
  expect(phones.filter((phone) => !/555 01\d\d$/.test(phone))).toEqual([]);
});
