// Entries of every kind: recorded, changed and withdrawn with all their versions, sealed, and told to the history.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTRY_KINDS, type EntryKindName, kindOf } from '#contract/entries/kinds.ts';
import { openCase } from '#store/case/open-case.ts';
import { addEntry, type NewEntry } from '#store/entry/add-entry.ts';
import { changeEntry, changeNote, withdrawEntry } from '#store/entry/change-entry.ts';
import { listTasks } from '#store/entry/list-tasks.ts';
import { listEntries, readEntry, readEntryVersions } from '#store/entry/read-entries.ts';
import { recordEntry, recordNote } from '#store/entry/record-entry.ts';
import { showEntry } from '#store/entry/show-entries.ts';
import { searchClients } from '#store/search/search-clients.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { ENTRY_SAMPLES } from '../../../test/entry-samples.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;
let clientId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  ana = await world.member('representative');
  ben = await world.member('paralegal');
  clientId = await world.client(ana);
  caseId = await open(clientId);
});
afterAll(() => world.close());

const open = (client: string) =>
  world.as(ana, async (tx) => {
    return (await openCase(tx, projector, { clientId: client, kind: 'removal', ownerId: ana })).id;
  });
const record = (entry: NewEntry, by = ana) => world.as(by, (tx) => recordEntry(tx, projector, entry));
const sample = <Name extends EntryKindName>(kind: Name) =>
  ({ kind, data: ENTRY_SAMPLES[kind].data }) as Extract<NewEntry, { kind: Name }>;

const KINDS = Object.keys(ENTRY_KINDS) as EntryKindName[];

describe('an entry', () => {
  test.each(KINDS)(
    'of the kind %s is kept as it was put down, in every version, and sealed',
    async (kind) => {
      const of = kindOf(kind).of === 'client' ? { clientId } : { caseId };
      const asked = { ...sample(kind), of } as NewEntry;
      const { id } = await world.as(ana, (tx) =>
        addEntry(tx, projector, asked, kind === 'check' ? 'check' : 'append'),
      );
      const entry = await world.as(ana, (tx) => readEntry(tx, id));
      expect(entry).toMatchObject({ id, clientId, kind, data: asked.data, version: 1, createdBy: ana });
      const list = await world.as(ben, (tx) => listEntries(tx, { of, kind, limit: 100 }));
      expect(list.items.map((each) => each.id)).toContain(id);
      await world.as(ben, (tx) => withdrawEntry(tx, { entryId: id, version: 1 }));
      const versions = await world.as(ana, (tx) => readEntryVersions(tx, id));
      expect(versions.map(({ recordedBy, entry: { version } }) => [version, recordedBy])).toEqual([
        [2, ben],
        [1, ana],
      ]);
      expect(versions[0].entry.withdrawnAt).toBeDefined();
    },
  );

  test('stands nowhere in clear: no word, no name of a kind, no number', async () => {
    const admin = new pg.Client(world.test.administering);
    await admin.connect();
    const words = [
      ...KINDS,
      ...Object.values(ENTRY_SAMPLES).map(({ word }) => word),
      '012345678',
      '5550199',
      'Buffalo',
    ];
    for (const table of ['entry', 'entry_version', 'search_term', 'event', 'audit', 'client_version']) {
      const { rows } = await admin.query(`select t::text as row from ${table} t`);
      const text = rows
        .map(({ row }) => row + Buffer.from(row.match(/\\x([0-9a-f]+)/g)?.join('') ?? '', 'hex'))
        .join('\n');
      expect(words.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    }
    const sealed = (await admin.query('select body from entry_version')).rows.map(
      ({ body }) => body as Buffer,
    );
    expect(sealed.length).toBeGreaterThan(KINDS.length);
    expect(words.filter((word) => sealed.some((body) => body.includes(word)))).toEqual([]);
    await admin.end();
  });

  test.each<[string, NewEntry['kind'], 'client' | 'case', string]>([
    ['an address of a case', 'address', 'case', 'needs-client'],
    ['a bond of a client', 'bond', 'client', 'needs-case'],
    ['a check', 'check', 'case', 'other-operation'],
    ['a conflict check', 'conflict-check', 'case', 'other-operation'],
  ])('is refused as %s', async (_, kind, on, reason) => {
    const of = on === 'case' ? { caseId } : { clientId };
    await expect(record({ ...sample(kind), of } as NewEntry)).rejects.toMatchObject({
      code: 'refused',
      facts: { reason },
    });
  });

  test.each([
    'tax-return',
    'medical-record',
    'schoolEnrollment',
    'dmv-record',
    'social-media-post',
    'benefits',
  ])('of a category that Recourse does not keep is refused by name: %s', async (kind) => {
    const asked = { kind, data: {}, of: { clientId } } as unknown as NewEntry;
    await expect(record(asked)).rejects.toMatchObject({
      code: 'refused',
      facts: { reason: 'refused-record' },
    });
  });

  test('is not changed by who read an earlier version, nor once it is withdrawn', async () => {
    const { id } = await record({ ...sample('party'), of: { caseId } });
    const change = (version: number) =>
      world.as(ben, (tx) => changeEntry(tx, projector, { ...sample('party'), entryId: id, version }));
    expect(await change(1)).toMatchObject({ version: 2 });
    await expect(change(1)).rejects.toMatchObject({ code: 'stale', facts: { version: 2 } });
    await world.as(ben, (tx) => withdrawEntry(tx, { entryId: id, version: 2 }));
    await expect(change(3)).rejects.toMatchObject({ code: 'refused', facts: { reason: 'withdrawn' } });
  });

  test('of two changes at once only one is kept', async () => {
    const { id } = await record({ ...sample('assertion'), of: { caseId } });
    const changes = await Promise.allSettled(
      [ana, ben].map((by) =>
        world.as(by, (tx) => changeEntry(tx, projector, { ...sample('assertion'), entryId: id, version: 1 })),
      ),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('names only members who are there', async () => {
    const task = sample('task');
    const asked = { ...task, data: { ...task.data, memberId: crypto.randomUUID() }, of: { caseId } };
    await expect(record(asked)).rejects.toMatchObject({ code: 'refused', facts: { reason: 'no-member' } });
  });

  test('makes the person it names findable, until it is withdrawn', async () => {
    const { id } = await record({
      kind: 'party',
      data: { role: 'witness', person: { names: [{ kind: 'used', whole: 'Фёкла Белозёрова' }] } },
      of: { caseId },
    });
    const find = () => world.as(ben, (tx) => searchClients(tx, { name: 'Fyokla Belozyorova' }));
    expect(await find()).toMatchObject([{ clientId, entryId: id, as: 'party' }]);
    await world.as(ana, (tx) => withdrawEntry(tx, { entryId: id, version: 1 }));
    expect(await find()).toEqual([]);
  });
});

describe('behind a wall around its case', () => {
  test('an entry is not there: read, listed, searched, changed, as a version', async () => {
    const walled = await world.member('representative');
    const [seen, hidden] = [await open(clientId), await open(clientId)];
    await raiseWall(world, { memberId: walled, clientId, caseId: hidden });
    const { id } = await record({
      kind: 'party',
      data: { role: 'adverse', person: { names: [{ kind: 'legal', whole: 'Leopoldine Crabtree' }] } },
      of: { caseId: hidden },
    });
    await record({ ...sample('task'), of: { caseId: hidden } });
    const as = <T>(work: Parameters<typeof world.as<T>>[1]) => world.as(walled, work);
    const gone = { code: 'not-found' };
    await expect(as((tx) => readEntry(tx, id))).rejects.toMatchObject(gone);
    await expect(as((tx) => readEntryVersions(tx, id))).rejects.toMatchObject(gone);
    await expect(as((tx) => withdrawEntry(tx, { entryId: id, version: 1 }))).rejects.toMatchObject(gone);
    await expect(as((tx) => listEntries(tx, { of: { caseId: hidden }, limit: 10 }))).rejects.toMatchObject(
      gone,
    );
    await expect(record({ ...sample('task'), of: { caseId: hidden } }, walled)).rejects.toMatchObject(gone);
    expect(await as((tx) => listEntries(tx, { of: { caseId: seen }, limit: 10 }))).toMatchObject({
      items: [],
    });
    expect(await as((tx) => searchClients(tx, { name: 'Leopoldine Crabtree' }))).toEqual([]);
    const tasks = await as((tx) => listTasks(tx, { titles: true, limit: 100 }));
    expect(tasks.items.filter((task) => task.caseId === hidden)).toEqual([]);
  });

  test('a relative who is a client is shown as a link only to who may see them', async () => {
    const walled = await world.member('representative');
    const sister = await world.client(ana);
    await raiseWall(world, { memberId: walled, clientId: sister });
    const { id } = await record({
      kind: 'family-member',
      data: { relation: 'sibling', clientId: sister },
      of: { clientId },
    });
    const read = (by: string) =>
      world.as(by, async (tx) => (await showEntry(tx, await readEntry(tx, id))).data);
    expect(await read(ben)).toEqual({ relation: 'sibling', clientId: sister });
    expect(await read(walled)).toEqual({ relation: 'sibling' });
    // What one does not see, one does not take away by a change.
    const person = { names: [{ kind: 'used' as const, whole: 'Ottilie Marchbanks' }] };
    const change = { kind: 'family-member' as const, data: { relation: 'sibling' as const, person } };
    await world.as(walled, (tx) => changeEntry(tx, projector, { ...change, entryId: id, version: 1 }));
    expect(await read(ben)).toEqual({ relation: 'sibling', clientId: sister, person });
    // Nor can one name a client whom one does not see.
    const named = {
      kind: 'family-member',
      data: { relation: 'child', clientId: sister },
      of: { clientId },
    } as const;
    await expect(record(named, walled)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a note', () => {
  test('is changed by who wrote it, and by nobody else', async () => {
    const { data } = ENTRY_SAMPLES.note;
    const { id } = await world.as(ben, (tx) => recordNote(tx, projector, { of: { caseId }, data }));
    const change = (by: string) =>
      world.as(by, (tx) => changeNote(tx, projector, { entryId: id, version: 1, data: { text: 'Other' } }));
    await expect(change(ana)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await change(ben)).toMatchObject({ version: 2 });
  });
});
