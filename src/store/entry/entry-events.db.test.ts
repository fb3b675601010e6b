// What an entry tells of goes into the history of the case in the same transaction, and opens the work that it brings.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryKindName } from '#contract/entries/kinds.ts';
import { loadCase } from '#store/case/load-case.ts';
import { openCase } from '#store/case/open-case.ts';
import type { NewEntry } from '#store/entry/add-entry.ts';
import { changeEntry } from '#store/entry/change-entry.ts';
import { listTasks } from '#store/entry/list-tasks.ts';
import { listEntries, readEntry } from '#store/entry/read-entries.ts';
import { recordEntry } from '#store/entry/record-entry.ts';
import { showEntry } from '#store/entry/show-entries.ts';
import { type CaseWorld, makeCaseWorld, projector } from '../../../test/case-world.ts';
import { ENTRY_SAMPLES } from '../../../test/entry-samples.ts';
import { raiseWall } from '../../../test/raise-wall.ts';

let world: CaseWorld;
let ana: string;
let ben: string;
let clientId: string;

beforeAll(async () => {
  world = await makeCaseWorld();
  ana = await world.member('representative');
  ben = await world.member('paralegal');
  clientId = await world.client(ana);
});
afterAll(() => world.close());

const open = (client: string) =>
  world.as(ana, async (tx) => {
    return (await openCase(tx, projector, { clientId: client, kind: 'removal', ownerId: ana })).id;
  });
const record = (entry: NewEntry, by = ana) => world.as(by, (tx) => recordEntry(tx, projector, entry));
const typesOf = (id: string) =>
  world.as(ana, async (tx) => (await loadCase(tx, id)).events.map(({ body }) => body.type));
const tasksOf = (id: string) =>
  world.as(ana, async (tx) => {
    const { items } = await listEntries(tx, { of: { caseId: id }, kind: 'task', limit: 100 });
    return items.map((task) => (task.kind === 'task' ? task.data.opened?.work : undefined));
  });
const sample = <Name extends EntryKindName>(kind: Name) =>
  ({ kind, data: ENTRY_SAMPLES[kind].data }) as Extract<NewEntry, { kind: Name }>;

describe('what happened goes into the history with the entry', () => {
  test('a move: the event in the cases named, a task to report it, and proof once it was filed', async () => {
    const mover = await world.client(ana);
    const [one, other] = [await open(mover), await open(mover)];
    const address = sample('address');
    const { id } = await record({ ...address, of: { clientId: mover }, caseIds: [one] });
    expect(await typesOf(one)).toEqual(['case-opened', 'address-changed']);
    expect(await typesOf(other)).toEqual(['case-opened']);
    expect(await tasksOf(one)).toEqual(['report-new-address']);
    const proofs = [{ form: 'EOIR-33-IC' as const, filedOn: '2026-10-04', via: 'electronic' as const }];
    const change = { ...address, data: { ...address.data, proofs }, entryId: id };
    await world.as(ana, (tx) => changeEntry(tx, projector, { ...change, version: 1 }));
    await world.as(ana, (tx) => changeEntry(tx, projector, { ...change, version: 2 }));
    expect(await typesOf(one)).toEqual(['case-opened', 'address-changed', 'address-change-filed']);
  });

  test('an event goes into no case of somebody else', async () => {
    const stranger = await open(await world.client(ana));
    const asked = { ...sample('address'), of: { clientId }, caseIds: [stranger] };
    await expect(record(asked)).rejects.toMatchObject({ code: 'not-found' });
    expect(await typesOf(stranger)).toEqual(['case-opened']);
  });

  test('a case behind a wall is not named by the entry, and gets no event from who does not see it', async () => {
    const mover = await world.client(ana);
    const [seen, hidden] = [await open(mover), await open(mover)];
    const walled = await world.member('representative');
    await raiseWall(world, { memberId: walled, clientId: mover, caseId: hidden });
    const address = sample('address');
    const { id } = await record({ ...address, of: { clientId: mover }, caseIds: [seen, hidden] });
    const show = (by: string) =>
      world.as(by, async (tx) => (await showEntry(tx, await readEntry(tx, id))).events);
    expect((await show(ben))?.map(({ caseId }) => caseId)).toEqual([seen, hidden]);
    expect((await show(walled))?.map(({ caseId }) => caseId)).toEqual([seen]);
    const proofs = [{ form: 'AR-11' as const, filedOn: '2026-10-04' }];
    const change = { ...address, data: { ...address.data, proofs }, entryId: id, version: 1 };
    await world.as(walled, (tx) => changeEntry(tx, projector, change));
    expect(await typesOf(seen)).toContain('address-change-filed');
    expect(await typesOf(hidden)).not.toContain('address-change-filed');
    expect((await show(ben))?.map(({ caseId }) => caseId)).toEqual([seen, hidden, seen]);
  });

  test('a consent and its withdrawal, which opens work at once', async () => {
    const of = { caseId: await open(clientId) };
    const consent = sample('consent');
    const { id } = await record({ ...consent, of });
    const withdrawal = { on: '2026-11-20', toldTo: 'Mortimer Plume' };
    await world.as(ben, (tx) =>
      changeEntry(tx, projector, {
        ...consent,
        data: { ...consent.data, withdrawal },
        entryId: id,
        version: 1,
      }),
    );
    expect(await typesOf(of.caseId)).toEqual(['case-opened', 'consent-given', 'consent-withdrawn']);
    expect(await tasksOf(of.caseId)).toEqual(['stop-sharing']);
    const entry = await world.as(ana, (tx) => readEntry(tx, id));
    expect(entry).toMatchObject({ data: { text: consent.data.text, withdrawal }, version: 2 });
  });

  test('an answer to a records request, tied to the request', async () => {
    const of = { caseId: await open(clientId) };
    const request = sample('records-request');
    const { id, events } = await record({ ...request, of });
    const data = { ...request.data, answeredOn: '2026-11-19', result: 'partial', pages: 214 };
    await world.as(ana, (tx) => changeEntry(tx, projector, { ...request, data, entryId: id, version: 1 }));
    const history = await world.as(ana, (tx) => loadCase(tx, of.caseId));
    expect(history.events.at(-1)?.body).toMatchObject({
      type: 'records-answered',
      data: { custodian: 'eoir', result: 'partial', of: events[0]?.eventId },
    });
  });

  test('a transfer opens venue, bond, habeas and coverage again; a doubtful report opens nothing', async () => {
    const of = { caseId: await open(clientId) };
    const report = sample('custody-report');
    await record({ ...report, data: { ...report.data, confidence: 'doubtful' }, of });
    expect(await tasksOf(of.caseId)).toEqual([]);
    await record({ ...report, of });
    expect((await tasksOf(of.caseId)).sort()).toEqual([
      'review-bond',
      'review-coverage',
      'review-habeas',
      'review-venue',
    ]);
    const { items } = await world.as(ana, (tx) =>
      listTasks(tx, { memberId: ana, titles: false, limit: 100 }),
    );
    expect(items.filter((task) => task.caseId === of.caseId)).toHaveLength(4);
  });

  test('work of a case whose owner has left is there for whoever takes it', async () => {
    const gone = await world.member('representative');
    const of = await world.as(ana, async (tx) => {
      return { caseId: (await openCase(tx, projector, { clientId, kind: 'custody', ownerId: gone })).id };
    });
    const leave = "update member set state = 'disabled' where org_id = $1 and id = $2";
    await world.asKeeper((tx) => tx.query(leave, [world.orgId, gone]));
    await record({ ...sample('custody-report'), of });
    const { items } = await world.as(ana, (tx) => listTasks(tx, { titles: true, limit: 100 }));
    const tasks = items.filter((task) => task.caseId === of.caseId);
    expect(tasks).toHaveLength(4);
    expect(tasks.filter((task) => task.memberId !== undefined)).toEqual([]);
  });

  test('where the history refuses, nothing of the entry is there', async () => {
    const of = { caseId: await open(clientId) };
    const bad = { ...sample('custody-report').data, facility: 'A 012 345 678' };
    await expect(record({ kind: 'custody-report', data: bad, of })).rejects.toMatchObject({
      code: 'malformed-request',
    });
    expect(await world.as(ana, (tx) => listEntries(tx, { of, limit: 10 }))).toMatchObject({ items: [] });
  });
});

describe('the list of tasks', () => {
  test('comes in pages by due day, those without a day last; done ones are gone', async () => {
    const of = { caseId: await open(await world.client(ana)) };
    const dana = await world.member('paralegal');
    for (const dueOn of ['2026-12-02', undefined, '2026-12-01', '2026-12-01']) {
      await record({
        kind: 'task',
        data: { title: 'Call', state: 'open', memberId: dana, ...(dueOn && { dueOn }) },
        of,
      });
    }
    const done = { kind: 'task', data: { title: 'Gone', state: 'done', memberId: dana }, of } as const;
    await record(done);
    const days: (string | undefined)[] = [];
    let after: string | undefined;
    do {
      const page = await world.as(dana, (tx) =>
        listTasks(tx, { memberId: dana, titles: false, limit: 1, after }),
      );
      days.push(...page.items.map(({ dueOn }) => dueOn));
      expect(page.items[0]).not.toHaveProperty('title');
      after = page.next;
    } while (after !== undefined);
    expect(days).toEqual(['2026-12-01', '2026-12-01', '2026-12-02', undefined]);
    const bad = world.as(dana, (tx) => listTasks(tx, { titles: false, limit: 1, after: "x' or true" }));
    await expect(bad).rejects.toMatchObject({ code: 'malformed-request' });
  });
});
