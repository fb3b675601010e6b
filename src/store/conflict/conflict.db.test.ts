// Conflict check: finds parties wherever they stand in the organisation; of what is out of sight only whom to ask.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AskedParty } from '#contract/entries/conflict-check.ts';
import { openCase } from '#store/case/open-case.ts';
import { checkConflicts } from '#store/conflict/check-conflicts.ts';
import { concludeConflictCheck } from '#store/conflict/conclude.ts';
import { changeEntry, withdrawEntry } from '#store/entry/change-entry.ts';
import { readEntry } from '#store/entry/read-entries.ts';
import { recordEntry } from '#store/entry/record-entry.ts';
import { showEntry } from '#store/entry/show-entries.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;
let walled: string;
let clientId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  ana = await world.member('representative');
  ben = await world.member('paralegal');
  walled = await world.member('representative');
  clientId = await world.client(ana);
  caseId = await world.as(ana, async (tx) => {
    return (await openCase(tx, projector, { clientId, kind: 'removal', ownerId: ana })).id;
  });
});
afterAll(() => world.close());

const party = (whole: string, more: Partial<AskedParty['person']> = {}): AskedParty => ({
  role: 'adverse',
  person: { names: [{ kind: 'legal', whole }], ...more },
});
const check = (by: string, ...parties: AskedParty[]) =>
  world.as(by, async (tx) => (await checkConflicts(tx, projector, { parties })).parties);
const addParty = (whole: string, kind: 'party' | 'family-member', at = caseId) =>
  world.as(ana, async (tx) => {
    const person = { names: [{ kind: 'legal' as const, whole }] };
    const entry =
      kind === 'party'
        ? { kind, data: { role: 'adverse' as const, person } }
        : { kind, data: { relation: 'parent' as const, person } };
    return (await recordEntry(tx, projector, { ...entry, of: { caseId: at } })).id;
  });

describe('a party is found', () => {
  test('as a client, by number whatever the name', async () => {
    const id = await world.client(ana, { aNumbers: [{ entered: 'A 141-421-356' }] });
    expect(await check(ben, party('Whoever Else', { aNumbers: ['141421356'] }))).toMatchObject([
      { matches: [{ clientId: id, as: 'client', numbers: ['a-number'] }], ask: [] },
    ]);
  });

  test('as a relative and as an adverse party, in their scripts', async () => {
    await addParty('Σωκράτης Παπαδόπουλος', 'family-member');
    await addParty('Грегор Замза', 'party');
    const [first, second, third] = await check(
      ben,
      party('Sokratis Papadopoulos'),
      party('Gregor Zamza'),
      party('Nobody Anywhere'),
    );
    expect(first).toMatchObject({ matches: [{ clientId, as: 'family-member' }], ask: [] });
    expect(second).toMatchObject({ matches: [{ clientId, as: 'party' }], ask: [] });
    expect(third).toEqual({ matches: [], ask: [] });
  });
});

describe('behind a wall', () => {
  test('of a client, or around a case that names the party, the answer is whom to ask', async () => {
    const other = await world.as(ana, async (tx) => {
      return (await openCase(tx, projector, { clientId, kind: 'habeas', ownerId: ana })).id;
    });
    await raiseWall(world, { memberId: walled, clientId, caseId: other });
    await addParty('Bartholomew Inchbald', 'party', other);
    expect(await check(walled, party('Bartholomew Inchbald'))).toEqual([{ matches: [], ask: [ana] }]);
    expect(await check(ben, party('Bartholomew Inchbald'))).toMatchObject([
      { matches: [{ clientId }], ask: [] },
    ]);
  });
});

describe('a check that is kept', () => {
  const secret = party('Rosalind Threlkeld');

  test('leaves out whom it is kept with, and waits for its conclusion, by whom', async () => {
    await addParty('Evangeline Tunstall', 'party');
    const own = await world.as(ana, (tx) =>
      checkConflicts(tx, projector, {
        parties: [party('Evangeline Tunstall')],
        keepWith: { clientId, caseId },
      }),
    );
    expect(own.parties).toEqual([{ matches: [], ask: [] }]);
    const entryId = own.entryId as string;
    await world.as(ben, (tx) =>
      concludeConflictCheck(tx, projector, {
        entryId,
        version: 1,
        outcome: 'waived',
        reason: 'Both agreed in writing',
      }),
    );
    const entry = await world.as(ana, (tx) => readEntry(tx, entryId));
    expect(entry.data).toMatchObject({ conclusion: { outcome: 'waived', by: ben, on: '2026-11-22' } });
    const change = { kind: 'conflict-check', data: entry.data, entryId, version: 2 } as Parameters<
      typeof changeEntry
    >[2];
    await expect(world.as(ana, (tx) => changeEntry(tx, projector, change))).rejects.toMatchObject({
      code: 'refused',
    });
  });

  test('shows who may not see the one that was found only whom to ask', async () => {
    const hidden = await world.client(ana, { names: [{ kind: 'legal', whole: 'Rosalind Threlkeld' }] });
    await raiseWall(world, { memberId: walled, clientId: hidden });
    const { entryId = '' } = await world.as(ana, (tx) =>
      checkConflicts(tx, projector, { parties: [secret], keepWith: { clientId } }),
    );
    const show = (by: string) =>
      world.as(by, async (tx) => (await showEntry(tx, await readEntry(tx, entryId))).data);
    expect(await show(ben)).toMatchObject({ found: [{ party: 0, clientId: hidden, name: 'same' }], ask: [] });
    const seen = await show(walled);
    expect(seen).toMatchObject({ found: [], ask: [{ party: 0 }] });
    expect(JSON.stringify(seen)).not.toContain(hidden);
    await world.as(ana, (tx) => withdrawEntry(tx, { entryId, version: 1 }));
  });

  test('is kept with no client out of sight', async () => {
    const hidden = await world.client(ana);
    await raiseWall(world, { memberId: walled, clientId: hidden });
    const kept = world.as(walled, (tx) =>
      checkConflicts(tx, projector, { parties: [secret], keepWith: { clientId: hidden } }),
    );
    await expect(kept).rejects.toMatchObject({ code: 'not-found' });
  });
});
